package quorate.stories.mandate;

import quorate.stories.checks.CheckName;

/** What the story checks, in the order of the story. */
enum MandateCheck implements CheckName {
  GIVEN_BY_ITS_REPRESENTATIVE("a practice's mandate is given by its own representative's log-in"),
  CHAIN_FOUND("by what authority the board decides is answered with both steps of the chain"),
  NOT_MANDATED_REFUSED("for a practice that gave no mandate the board does not decide"),
  OVER_LIMIT_REFUSED("a penny over the limit of one practice is refused, with what is left"),
  DECISION_RECORDED("a decision within the mandates is in the register, with its chain"),
  REVOKED_REFUSED("after a practice has revoked its mandate a decision for it is refused"),
  DECISION_STANDS("what was decided before the revocation stands"),
  YES_WITHOUT_PARTNERS_REFUSED(
      "a yes to what touches liability and contract, without the partners' own decision, is"
          + " refused"),
  YES_WITHOUT_ADVICE_REFUSED("and so it is without advice taken or expressly waived"),
  MANDATE_WITHOUT_PARTNERS_REFUSED(
      "a mandate over what touches liability, without the partners' own decision, is refused"),
  BOUND("the opt-in decision binds those practices that opted in, and no other"),
  COVERS("it shows how many practices and patients it covers, by place, as published"),
  AUDIT_HOLDS("the logs are whole and follow from the raw bytes of the topics");

  private final String sentence;

  MandateCheck(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
