package quorate.membership.succession;

import quorate.chassis.decide.Refusal;

/** Why a merger, split or succession is not recorded. */
public enum SuccessionRefusal implements Refusal {
  PRACTICE_GONE_ALREADY("The register tells already what became of the practice.", Kind.CONFLICT),
  PRACTICE_NOT_OPEN_YET("It happens after the day on which the practice opens.", Kind.INVALID),
  PRACTICE_CLOSES_ANOTHER_DAY(
      "The register has the practice closed on another day: name the day after its last.",
      Kind.CONFLICT),
  PRACTICE_TAKES_OVER_LATER(
      "On that day or later the practice itself takes over another, so it cannot be gone.",
      Kind.CONFLICT),
  SUCCESSOR_IS_ITSELF(
      "A practice does not follow itself; of a split, say that it continues.", Kind.INVALID),
  SUCCESSOR_NOT_REGISTERED("The register has no such practice; import it first.", Kind.INVALID),
  SUCCESSOR_NOT_OPEN("That practice is not open on that day.", Kind.CONFLICT),
  NOTHING_BECAME_OF_IT(
      "The register does not say that anything became of the practice from that day on.",
      Kind.CONFLICT),
  SUCCESSION_RESTED_ON(
      "More became since of the practice, or of who took over; take that back first.",
      Kind.CONFLICT),
  MANDATES_ARE_GRANTED(
      "Mandates for the practice are being granted just now; please ask again.", Kind.CONFLICT),
  CONTRACT_OF_NEITHER(
      "Name one of the two practices: the one whose contract goes on.", Kind.INVALID);

  private final String explanation;
  private final Kind kind;

  SuccessionRefusal(String explanation, Kind kind) {
    this.explanation = explanation;
    this.kind = kind;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
