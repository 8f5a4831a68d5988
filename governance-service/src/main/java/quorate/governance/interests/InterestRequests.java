package quorate.governance.interests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.interest.About;
import quorate.governance.interest.InterestType;
import quorate.governance.subject.Subject;

/** What people send about interests. What they write is sealed before it is recorded. */
final class InterestRequests {

  private static final int TEXT = 2_000;
  private static final int MOST = 50;
  private static final String A_CODE = "Give the code of an organisation, such as RXQ.";
  private static final String A_WORD = "Give a subject such as urgent-care.out-of-hours.";

  private InterestRequests() {}

  record NewInterest(
      @NotNull InterestType type,
      @Nullable @Pattern(regexp = About.ORGANISATION, message = A_CODE) String organisation,
      @Nullable @Size(max = MOST)
          List<@NotNull @Pattern(regexp = Subject.CODE, message = A_WORD) String> subjects,
      @Nullable @Size(max = MOST) List<@NotNull UUID> competing,
      @NotNull LocalDate since,
      @NotBlank @Size(max = TEXT) String text) {

    About about() {
      return InterestRequests.about(organisation, subjects, competing);
    }
  }

  record Update(
      @NotNull InterestType type,
      @Nullable @Pattern(regexp = About.ORGANISATION, message = A_CODE) String organisation,
      @Nullable @Size(max = MOST)
          List<@NotNull @Pattern(regexp = Subject.CODE, message = A_WORD) String> subjects,
      @Nullable @Size(max = MOST) List<@NotNull UUID> competing,
      @Nullable @Size(min = 1, max = TEXT) String text) {

    About about() {
      return InterestRequests.about(organisation, subjects, competing);
    }
  }

  record Ended(@NotNull LocalDate lastDay) {}

  record Published(@NotNull @Size(max = 4) List<@NotNull InterestType> types) {}

  private static About about(
      @Nullable String organisation,
      @Nullable List<String> subjects,
      @Nullable List<UUID> competing) {
    return new About(
        organisation,
        subjects == null ? List.of() : subjects,
        competing == null ? List.of() : competing);
  }
}
