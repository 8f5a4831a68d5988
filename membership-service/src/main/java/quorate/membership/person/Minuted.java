package quorate.membership.person;

import java.time.LocalDate;

/** The last day on which a body of this kind met, of those meetings whose minutes name a person. */
public record Minuted(String body, LocalDate held) {

  /** By which such minutes are kept. */
  String law() {
    return switch (body) {
      case "board" -> Retention.OF_DIRECTORS_MEETINGS;
      case "members-meeting" -> Retention.OF_MEMBERS_MEETINGS;
      default -> Retention.OF_OTHER_MEETINGS;
    };
  }
}
