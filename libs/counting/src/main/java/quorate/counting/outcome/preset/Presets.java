package quorate.counting.outcome.preset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Weighting;

/**
 * The rule sets that need nothing but a company's weights, by name. Those of terms of reference and
 * agreements have no defaults and are not here: see {@link Board#byTerms} and {@link Network}.
 */
public final class Presets {

  private Presets() {}

  /** All, for a company whose votes are weighed so. */
  public static List<RuleSet> of(Weighting weighting) {
    return Stream.of(
            MembersMeeting.ordinary(weighting),
            MembersMeeting.special(weighting),
            MembersMeeting.removalOfDirector(weighting),
            MembersMeeting.removalOfAuditor(weighting),
            MembersMeeting.ratification(weighting),
            InWriting.ordinary(weighting),
            InWriting.special(weighting),
            InWriting.ratification(weighting),
            MembersRights.shortNotice(weighting),
            MembersRights.requisition(weighting),
            Board.byModelArticles(),
            Advice.plurality(1),
            Advice.headToHead(1))
        .toList();
  }

  /** The one of that name. */
  public static Optional<RuleSet> named(String name, Weighting weighting) {
    return of(weighting).stream().filter(rules -> rules.name().equals(name)).findFirst();
  }
}
