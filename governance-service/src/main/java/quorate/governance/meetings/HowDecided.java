package quorate.governance.meetings;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.outcome.meeting.ProxyStatement;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.rule.Words;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.SeatRule;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.NoticeOf;
import quorate.governance.meeting.Polls;
import quorate.governance.meeting.Question;

/** Quorum, votes and proxies of a meeting, in words, each with its clause. */
record HowDecided(Assembly assembly) {

  /** How many must be there, and of whom. */
  List<Stated> quorum() {
    List<Stated> says = new ArrayList<>();
    says.add(quorum(rules()));
    assembly.terms().composition().stream()
        .filter(rule -> rule.quorum() != null)
        .map(HowDecided::of)
        .forEach(says::add);
    return says;
  }

  private static Stated quorum(RuleSet rules) {
    QuorumRule rule = rules.quorum();
    if (rule.equals(QuorumRule.ofMembersMeeting())) {
      return Stated.of(rule.clause());
    }
    List<String> needed = new ArrayList<>();
    if (rule.heads() > 0) {
      needed.add(
          "%d by head%s".formatted(rule.heads(), rule.soleMemberIsOne() ? " or the only one" : ""));
    }
    String of = rules.weighting().name();
    if (!rule.weight().isZero()) {
      needed.add("%s in %s".formatted(rule.weight(), of));
    }
    if (!rule.share().isZero()) {
      needed.add("%s of all %s".formatted(Words.share(rule.share()), of));
    }
    return Stated.of(
        needed.isEmpty()
            ? "No quorum is asked for."
            : "The quorum is %s.".formatted(String.join(", and ", needed)),
        rule.clause());
  }

  private static Stated of(SeatRule rule) {
    return new Stated(
        "For a quorum at least %d of these are there: %s.".formatted(rule.quorum(), rule.title()),
        "Terms of reference " + NoticeOf.place(rule.clause(), "(composition)"));
  }

  /** What a vote weighs, what carries a question that names no kind, and who may vote. */
  List<Stated> votes() {
    var rules = rules();
    return assembly.isStatutory() ? ofMembers(rules) : byTerms(rules);
  }

  private List<Stated> ofMembers(RuleSet rules) {
    List<Stated> says = new ArrayList<>();
    says.add(Stated.of(ShowOfHands.rule()));
    says.add(Stated.of(Polls.of(assembly.terms(), false).clause()));
    var weighting = rules.weighting().clause();
    says.add(Stated.of("On a poll: " + weighting.text(), weighting));
    says.addAll(Carried.by("An ordinary resolution", rules));
    says.add(Stated.of(rules.equalVotes().clause()));
    says.add(Stated.of(rules.entitledAt().clause()));
    return says;
  }

  private static List<Stated> byTerms(RuleSet rules) {
    List<Stated> says = new ArrayList<>();
    rules.weightings().forEach(it -> says.add(Stated.of(weighed(it), it.clause())));
    says.addAll(Carried.by("A decision", rules));
    says.add(Stated.of(rules.equalVotes().clause()));
    return says;
  }

  private static String weighed(Weighting weighting) {
    return switch (weighting.basis()) {
      case WeightBasis.OnePerMember _ -> "Each has one vote.";
      case WeightBasis.PerShare _ -> "Each has one vote for each share.";
      case WeightBasis.PerPatients(var per, var rounding, var cap) ->
          "Each has one vote for every %s patients, rounded %s%s."
              .formatted(per, rounding, cap.map(most -> ", but no more than " + most).orElse(""));
    };
  }

  /** That members may send somebody: of a company's meeting alone is that a right. */
  List<Stated> proxies() {
    return assembly.vehicle().isOfMembers()
        ? ProxyStatement.of(rules().weighting()).stream().map(Stated::of).toList()
        : List.of();
  }

  private RuleSet rules() {
    return assembly.isStatutory()
        ? new Question(assembly, Kind.ORDINARY_RESOLUTION).rules()
        : assembly.terms().rules();
  }
}
