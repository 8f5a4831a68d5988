package quorate.counting.outcome.written;

import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Words;

/** What a reply does to a written resolution. */
public enum Effect {
  AGREED("296(1)", "%s agrees."),
  /** The agreement with which the mark was reached. */
  AGREED_AND_PASSED("296(4)", "%s agrees, and with that the resolution is passed."),
  /** One of those concerned, or the last of all members: the consent that s239(6)(a) keeps. */
  ALL_AGREE("239(6)(a)", "%s agrees, and with that all members do: their consent stands."),
  NOTED("296(1)", "%s does not agree: noted; it may agree until the resolution lapses."),
  AGREEMENT_STANDS("296(3)", "%s has agreed already: an agreement, once given, stands."),
  AFTER_IT_PASSED("296(4)", "%s replies after the resolution was passed: nothing changes."),
  TOO_LATE("297(2)", "%s replies after the period: of no effect."),
  BEFORE_CIRCULATION("290", "%s replies before the circulation date: of no effect."),
  NOT_ELIGIBLE("289", "%s is not an eligible member: of no effect.");

  private final String section;
  private final String sentence;

  Effect(String section, String sentence) {
    this.section = section;
    this.sentence = sentence;
  }

  public Clause clause() {
    return Clause.act(section, sentence.formatted("A member"));
  }

  String sentence(String member) {
    return sentence.formatted(member);
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
