package quorate.governance.partners;

import quorate.chassis.decide.Refusal;

/** Why a practice's yes does not count yet. */
public enum PartnersRefusal implements Refusal {
  PARTNER_NAMED_TWICE(Kind.INVALID, "A partner is named twice: name each once."),
  PARTNERS_DECISION_NEEDED(
      Kind.CONFLICT,
      "This touches the partners' own liability, contract or business model, so the practice's yes"
          + " counts only with their own decision: send partnersdecision with who decided, on which"
          + " day, and the document."),
  ADVICE_NEEDED(
      Kind.CONFLICT,
      "This touches the partners' own liability, contract or business model, so the practice's yes"
          + " counts only with its own advice taken or expressly waived: send advice as taken or"
          + " waived, with the day and the document."),
  DECIDED_BEFORE_IT_WAS_PUT(
      Kind.INVALID,
      "Partners cannot have decided on what was not proposed yet: send their decision on this."),
  TOUCH_NAMED_TWICE(Kind.INVALID, "What it touches is named twice: name each once."),
  DATED_AHEAD(Kind.INVALID, "What is dated on a day to come is not so yet: name its real day.");

  private final Kind kind;
  private final String explanation;

  PartnersRefusal(Kind kind, String explanation) {
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
