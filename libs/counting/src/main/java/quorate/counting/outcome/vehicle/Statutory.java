package quorate.counting.outcome.vehicle;

import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Permission.Allowed;
import quorate.counting.outcome.vehicle.Permission.Refused;

/** The rows of the table for what only a resolution of a company's members can do. */
final class Statutory {

  private Statutory() {}

  static Permission of(Kind kind, Vehicle vehicle) {
    return switch (vehicle) {
      case POLL_OF_A_MEETING ->
          new Allowed(
              "Members pass %s at a general meeting.".formatted(kind.words()), kind.statute());
      case WRITTEN_RESOLUTION -> inWriting(kind);
      case ADVISORY ->
          new Refused(
              "An online ballot by itself is not a company resolution: %s needs a general meeting"
                      .formatted(kind.words())
                  + " or a written resolution.",
              Source.act("281(1)"));
      case CONTRACT, ELECTION, BOARD_DECISION ->
          new Refused(
              "Only a resolution of the members makes %s, not %s."
                  .formatted(kind.words(), vehicle.words()),
              kind.statute());
    };
  }

  private static Permission inWriting(Kind kind) {
    return switch (kind) {
      case REMOVAL_OF_DIRECTOR -> notInWriting("director", "288(2)(a)");
      case REMOVAL_OF_AUDITOR -> notInWriting("auditor", "288(2)(b)");
      default ->
          new Allowed(
              "Members of a private company pass %s in writing.".formatted(kind.words()),
              Source.act("288(1)"));
    };
  }

  private static Permission notInWriting(String who, String section) {
    return new Refused(
        "A written resolution cannot remove a %s: it needs a meeting.".formatted(who),
        Source.act(section));
  }
}
