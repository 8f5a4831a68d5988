package quorate.counting.outcome.preset;

import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.RuleSet;

/** What becomes of a majority that articles raise, where the Act asks members to resolve. */
public final class RaisedMajority {

  private RaisedMajority() {}

  /**
   * The Act's rules with the marks of the terms, where these raise them: articles may ask for more
   * where the Act names no kind of resolution (Companies Act 2006 s281(3)).
   */
  public static RuleSet raised(RuleSet act, RuleSet terms) {
    return isRaised(terms)
        ? act.with(terms.marks()).named(act.name() + "-raised", act.version())
        : act;
  }

  /**
   * The Act's rules as they are: a section asks for an ordinary resolution by name, and where the
   * terms would raise it each mark cites that section.
   */
  public static RuleSet whatever(RuleSet act, String section, RuleSet terms) {
    if (!isRaised(terms)) {
      return act;
    }
    var clause =
        Clause.act(
            section,
            "By ordinary resolution, whatever majority the articles ask for in other matters.");
    return act.with(
        act.marks().stream()
            .map(mark -> new Mark(mark.weighting(), mark.passMark(), mark.scope(), clause))
            .toList());
  }

  private static boolean isRaised(RuleSet terms) {
    return terms.marks().stream()
        .anyMatch(mark -> mark.clause().source().instrument() != Instrument.COMPANIES_ACT_2006);
  }
}
