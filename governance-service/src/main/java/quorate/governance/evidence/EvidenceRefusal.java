package quorate.governance.evidence;

import quorate.chassis.decide.Refusal;

/** Why a paper shows nothing. */
public enum EvidenceRefusal implements Refusal {
  DATED_AHEAD(Kind.INVALID, "A document of a day to come shows nothing yet: name its real day.");

  private final Kind kind;
  private final String explanation;

  EvidenceRefusal(Kind kind, String explanation) {
    this.kind = kind;
    this.explanation = explanation;
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
