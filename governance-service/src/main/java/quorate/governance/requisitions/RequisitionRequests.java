package quorate.governance.requisitions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.Required.Business;
import quorate.governance.meeting.RollAsked;
import quorate.governance.requisition.RequisitionCommand.RequireMeeting;

/** What people send about requisitions. */
final class RequisitionRequests {

  private static final int LINE = 200;
  private static final int TEXT = 4000;
  private static final int MOST = 2000;

  private RequisitionRequests() {}

  record NewRequisition(
      @NotNull UUID body,
      @NotNull LocalDate received,
      @NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = LINE) String> members,
      @NotEmpty @Size(max = 10) List<@NotNull @Valid BusinessAsked> business,
      @Nullable @Size(max = MOST) List<@NotNull @Valid LineAsked> roll,
      @Nullable @Size(max = LINE) String rollReason) {

    RequireMeeting command(UUID id) {
      return new RequireMeeting(
          id,
          body,
          received,
          members,
          business.stream().map(BusinessAsked::business).toList(),
          new RollAsked(
              roll == null ? null : roll.stream().map(LineAsked::line).toList(), rollReason, null));
    }
  }

  record BusinessAsked(
      @NotBlank @Size(max = LINE) String title,
      @Nullable Kind resolution,
      @Nullable @Size(max = TEXT) String text) {
    private Business business() {
      return new Business(title, resolution, text);
    }
  }

  record LineAsked(
      @NotBlank @Size(max = LINE) String member,
      @NotNull
          @Pattern(
              regexp = "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?",
              message = "Give a figure, such as 100.")
          String figure) {
    private OnRoll line() {
      return new OnRoll(member, figure);
    }
  }
}
