package quorate.counting.outcome.rule;

/** What must have been done before the vote, or else the notice is in doubt. */
public enum Requirement {
  /** The notice gave the text and said that it would be proposed as a special resolution. */
  SPECIAL_IN_THE_NOTICE(
      "283(6)",
      "The notice of the meeting includes the text of the resolution and says that it is proposed"
          + " as a special resolution."),
  /** Nothing of substance was changed after the notice. */
  TEXT_AS_IN_THE_NOTICE(
      "283(6)(a)", "The resolution put is that of the notice, without amendment of substance."),
  /** The written resolution itself said so. */
  SPECIAL_IN_THE_RESOLUTION(
      "283(3)", "The written resolution states that it is proposed as a special resolution."),
  /** The company had 28 clear days' notice of the intention to move it. */
  SPECIAL_NOTICE(
      "312", "Notice of the intention to move it reached the company 28 clear days before."),
  /** The director could be heard at the meeting. */
  RIGHT_TO_BE_HEARD("169", "The director has a copy of the notice and may be heard.");

  private final String section;
  private final String text;

  Requirement(String section, String text) {
    this.section = section;
    this.text = text;
  }

  /** The section of the Companies Act 2006 that asks for it. */
  public Clause clause() {
    return Clause.act(section, text);
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
