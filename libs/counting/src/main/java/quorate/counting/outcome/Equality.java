package quorate.counting.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Tally;
import quorate.counting.outcome.vote.Votes;

/** What an equality of votes on a simple majority comes to. */
record Equality(Verdict verdict, Statement statement) {

  /** Nothing where the votes are not equal, or where equality is not what failed. */
  static Optional<Equality> of(RuleSet rules, Votes votes, Set<String> out) {
    var mark = rules.marks().getFirst();
    if (rules.marks().size() > 1 || !mark.isSimpleMajorityOverall()) {
      return Optional.empty();
    }
    return Tally.of(votes, mark.weighting()).isLevel()
        ? Optional.of(settle(rules.equalVotes(), votes.casting(), out))
        : Optional.empty();
  }

  private static Equality settle(EqualVotes rule, Optional<CastingVote> casting, Set<String> out) {
    return switch (rule) {
      case EqualVotes.Fails(var clause) ->
          say(rule, Verdict.LOST, "The votes are equal, which is no majority" + ignored(casting));
      case EqualVotes.Reported(var clause) ->
          say(rule, Verdict.TIED, "The votes are equal: the tie is reported" + ignored(casting));
      case EqualVotes.CastingVote c -> casting(c, casting, out);
    };
  }

  private static String ignored(Optional<CastingVote> casting) {
    return casting.isPresent() ? "; there is no casting vote, the one given is ignored." : ".";
  }

  private static Equality casting(
      EqualVotes.CastingVote rule, Optional<CastingVote> casting, Set<String> out) {
    if (casting.isEmpty()) {
      return say(rule, Verdict.TIED, "The votes are equal; the chair's casting vote is not given.");
    }
    var given = casting.get();
    if (out.contains(given.chair())) {
      return say(
          rule, Verdict.LOST, "The votes are equal; the chair does not count and has no vote.");
    }
    var verdict = given.stand() == Stand.FOR ? Verdict.PASSED : Verdict.LOST;
    return say(
        rule, verdict, "The votes are equal; the chair's casting vote is " + given.stand() + ".");
  }

  private static Equality say(EqualVotes rule, Verdict verdict, String sentence) {
    boolean holds = verdict == Verdict.PASSED;
    return new Equality(
        verdict, new Statement(About.EQUALITY, List.of(), holds, rule.clause(), sentence));
  }
}
