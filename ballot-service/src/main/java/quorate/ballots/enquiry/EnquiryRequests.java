package quorate.ballots.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.SeatCode;

/** What people send about an enquiry. What they write is sealed before it is recorded. */
final class EnquiryRequests {

  private static final int TEXT = 4_000;

  private EnquiryRequests() {}

  record NewEnquiry(
      @NotNull @Pattern(regexp = SeatCode.ELECTOR, message = SeatCode.NEITHER) String practice,
      @NotBlank @Size(max = TEXT) String text,
      @Nullable Boolean named) {}

  record Answer(@NotBlank @Size(max = TEXT) String text) {}
}
