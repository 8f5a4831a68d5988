package quorate.counting.outcome;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.vote.Tally;
import quorate.counting.outcome.vote.Votes;

/** All marks of a rule set held against the votes. */
final class Marks {

  private final Votes votes;
  private final List<Statement> statements = new ArrayList<>();
  private final List<ConstituencyResult> results = new ArrayList<>();

  private Marks(Votes votes) {
    this.votes = votes;
  }

  /** Whether all are reached, and how. */
  record Held(boolean reached, List<Statement> statements, List<ConstituencyResult> results) {}

  static Held against(RuleSet rules, Votes votes) {
    var marks = new Marks(votes);
    boolean all = true;
    for (Mark mark : rules.marks()) {
      all &= marks.holds(mark, share(mark));
    }
    return new Held(all, List.copyOf(marks.statements), List.copyOf(marks.results));
  }

  private static PassMark.Share share(Mark mark) {
    return switch (mark.passMark()) {
      case PassMark.Share share -> share;
      case PassMark.MostVotes m -> throw notAQuestion(m);
      case PassMark.BeatsEach b -> throw notAQuestion(b);
      case PassMark.ByTheCount c -> throw notAQuestion(c);
    };
  }

  private static IllegalArgumentException notAQuestion(PassMark mark) {
    return new IllegalArgumentException("a choice among options, not a yes or no: " + mark);
  }

  private boolean holds(Mark mark, PassMark.Share share) {
    return switch (mark.scope()) {
      case Scope.Overall o -> overall(mark, share);
      case Scope.InEach e -> in(mark, share, votes.constituencies().size());
      case Scope.InAtLeast(int least) -> in(mark, share, least);
    };
  }

  private boolean overall(Mark mark, PassMark.Share share) {
    var tally = Tally.of(votes, mark.weighting());
    var found = Reckoning.of(share, mark.weighting(), tally, mark.clause(), Reckoning.OVERALL);
    statements.add(found.statement());
    return found.reached();
  }

  private boolean in(Mark mark, PassMark.Share share, int needed) {
    var tallies = Tally.byConstituency(votes, mark.weighting());
    int reached = 0;
    for (var each : tallies.entrySet()) {
      reached += inOne(mark, share, each.getKey(), each.getValue()) ? 1 : 0;
    }
    boolean holds = reached >= needed && needed > 0;
    var figures =
        List.of(
            Figure.of("reached", reached),
            Figure.of("needed", needed),
            Figure.of("constituencies", tallies.size()));
    String sentence =
        "The mark is reached in %d of %d constituencies; %d are needed: %s."
            .formatted(reached, tallies.size(), needed, holds ? "reached" : "not reached");
    statements.add(new Statement(About.CONSTITUENCY, figures, holds, mark.clause(), sentence));
    return holds;
  }

  private boolean inOne(Mark mark, PassMark.Share share, String name, Tally tally) {
    var found = Reckoning.of(share, mark.weighting(), tally, mark.clause(), "In " + name);
    statements.add(found.statement());
    results.add(new ConstituencyResult(name, mark.weighting(), tally, found.reached()));
    return found.reached();
  }
}
