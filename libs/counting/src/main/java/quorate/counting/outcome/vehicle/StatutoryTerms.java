package quorate.counting.outcome.vehicle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.counting.outcome.rule.EntitledAt.Moment;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;

/**
 * Whether members' interests, their quorum and the moment that makes them entitled are as the Act
 * says, or else by a clause of the articles: a notice cannot take anybody's vote away.
 */
record StatutoryTerms(Kind kind, Vehicle vehicle) {

  List<Fault> faults(RuleSet rules) {
    return Stream.of(interests(rules.interests()), quorum(rules.quorum()), entitled(rules))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Fault> interests(InterestRule rule) {
    if (kind == Kind.RATIFICATION) {
      return isOfRatification(rule)
          ? Optional.empty()
          : no(
              "interests",
              "Those whose act is ratified, and members connected with them, cannot carry it; more"
                  + " than that the articles say: cite their clause.",
              "239(3) and (4)");
    }
    return rule.treatment() == Treatment.NO_RECUSAL || rule.clause().ofTheArticles()
        ? Optional.empty()
        : no(
            "interests",
            "Members vote their interests unless the articles say otherwise: cite their clause.",
            "284(4)");
  }

  // by the articles they may be left out altogether, and never count in favour all the same
  private boolean isOfRatification(InterestRule rule) {
    boolean articles = rule.clause().ofTheArticles();
    var byTheAct =
        vehicle == Vehicle.WRITTEN_RESOLUTION
            ? Treatment.NOT_ELIGIBLE
            : Treatment.FAVOUR_DISREGARDED;
    return (rule.treatment() == byTheAct && (articles || rule.givesWayToUnanimity()))
        || (rule.treatment() == Treatment.NOT_ELIGIBLE && articles);
  }

  // in writing there is none, and none is looked for
  private Optional<Fault> quorum(QuorumRule rule) {
    var acts = QuorumRule.ofMembersMeeting();
    var cited =
        new QuorumRule(
            rule.heads(), rule.weight(), rule.share(), rule.soleMemberIsOne(), acts.clause());
    return vehicle == Vehicle.WRITTEN_RESOLUTION
            || cited.equals(acts)
            || rule.clause().ofTheArticles()
        ? Optional.empty()
        : no(
            "quorum",
            "Two qualifying persons are a quorum unless the articles say otherwise: cite their"
                + " clause.",
            "318(2)");
  }

  private Optional<Fault> entitled(RuleSet rules) {
    var at = rules.entitledAt();
    if (vehicle == Vehicle.WRITTEN_RESOLUTION) {
      return at.moment() == Moment.CIRCULATION
          ? Optional.empty()
          : no(
              "entitledat",
              "Eligible are the members of the circulation date, whatever the articles say.",
              "289(1)");
    }
    return at.moment() == Moment.START_OF_MEETING || at.clause().ofTheArticles()
        ? Optional.empty()
        : no(
            "entitledat",
            "Who is a member when the meeting is held votes unless the articles fix a time: cite"
                + " their clause.",
            "284");
  }

  private static Optional<Fault> no(String part, String reason, String section) {
    return Optional.of(new Fault(part, reason, Source.act(section)));
  }
}
