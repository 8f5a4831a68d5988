package quorate.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Rank;

/**
 * Counts one contest. {@code entitled} is the roll, {@code needed} the quorum. The sheet is the
 * same for the same papers in any order; two papers of one elector are an error of the caller.
 */
public record Count(Contest contest, Participation entitled, Participation needed) {

  /** The sheet of these papers. */
  public CountSheet of(Collection<Paper> papers) {
    refuseTwoOfOne(papers);
    var abstentions = new ArrayList<Paper>();
    var invalid = new ArrayList<InvalidPaper>();
    var valid = new ArrayList<Paper>();
    for (Paper paper : papers) {
      contest
          .fault(paper.choice())
          .ifPresentOrElse(
              fault -> invalid.add(new InvalidPaper(paper.elector(), paper.weight(), fault)),
              () -> (paper.choice() instanceof Abstain ? abstentions : valid).add(paper));
    }
    invalid.sort(Comparator.comparing(InvalidPaper::elector));
    var rankings = valid.stream().map(Count::ranking).toList();
    var result = result(rankings);
    var turnout = Participation.of(papers);
    return new CountSheet(
        contest,
        entitled,
        turnout,
        new Quorum(needed, turnout),
        Participation.of(valid),
        Participation.of(abstentions),
        invalid,
        result.stages(),
        result.outcome(),
        matrix(rankings));
  }

  private static void refuseTwoOfOne(Collection<Paper> papers) {
    var seen = new HashSet<String>();
    for (Paper paper : papers) {
      if (!seen.add(paper.elector())) {
        throw new IllegalArgumentException("two papers of " + paper.elector());
      }
    }
  }

  // a single choice counts like a ranking of one
  private static Ranking ranking(Paper paper) {
    return switch (paper.choice()) {
      case Choose(var option) -> new Ranking(List.of(option), paper.weight());
      case Rank(var options) -> new Ranking(options, paper.weight());
      case Abstain() -> new Ranking(List.of(), paper.weight());
    };
  }

  private Result result(List<Ranking> rankings) {
    return switch (contest.method()) {
      case PLURALITY -> Plurality.count(contest.options(), rankings);
      case IRV -> InstantRunoff.count(contest.options(), rankings);
    };
  }

  private Optional<Matrix> matrix(List<Ranking> rankings) {
    return switch (contest.method()) {
      case PLURALITY -> Optional.empty();
      case IRV -> Optional.of(Matrix.of(contest.options(), rankings));
    };
  }
}
