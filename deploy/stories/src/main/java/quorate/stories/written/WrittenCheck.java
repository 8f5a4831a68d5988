package quorate.stories.written;

import quorate.stories.checks.CheckName;

/** What the story checks, in the order of the story. */
enum WrittenCheck implements CheckName {
  REMOVAL_REFUSED("a written resolution that would remove a director is refused, with s288(2)"),
  LAPSED_REFUSED(
      "circulated 28 days ago, under the Act it has lapsed: its notice is refused, with s297(1)"),
  ELIGIBLE("on the roll are the members of the circulation date, and nobody else"),
  HOW_TO_AGREE("with the copy goes how to agree and when it lapses"),
  STRANGER_REFUSED("a practice that is not a member does not agree to it"),
  NO_IS_NO_AGREEMENT("on day 28 those who say no and those who agree do not make the fraction yet"),
  AGREEMENT_STANDS("an agreement is not revoked, with s296(3)"),
  NO_BECOMES_AGREEMENT("on day 28 each no that becomes an agreement is taken"),
  PASSED(
      "it passes with the agreement by which the fraction is reached, before its period is over"),
  NOTHING_ADDED("an agreement after it has passed is refused, with s296(4)"),
  LATE_REFUSED("on day 29, after the lapse, an agreement is refused, with s297(2)"),
  LAPSED("without the late ones the other resolution comes to what the agreements in time make"),
  DECLARED("both are declared with their arithmetic"),
  AUDIT_HOLDS("rolls, agreements, closes and outcomes follow from the raw bytes of the topics"),
  AUDIT_AGREES("what follows from the bytes is what the service answers");

  private final String sentence;

  WrittenCheck(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
