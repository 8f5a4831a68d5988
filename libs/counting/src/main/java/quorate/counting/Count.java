package quorate.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Rank;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;

/**
 * Counts one contest. {@code entitled} is the roll, {@code needed} the quorum. The sheet is the
 * same for the same papers in any order; two papers of one elector are an error of the caller.
 * Weights may have as many decimals as keep the sum of all below 2^62 in units of the last one,
 * else {@link ArithmeticException}.
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
    var profile = profile(valid);
    var result = result(profile);
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
        matrix(profile));
  }

  private static void refuseTwoOfOne(Collection<Paper> papers) {
    var seen = new HashSet<String>();
    for (Paper paper : papers) {
      if (!seen.add(paper.elector())) {
        throw new IllegalArgumentException("two papers of " + paper.elector());
      }
    }
  }

  private Profile profile(List<Paper> valid) {
    var builder = new ProfileBuilder(contest.options());
    var index = new HashMap<String, Integer>();
    contest.options().forEach(option -> index.put(option, index.size()));
    for (Paper paper : valid) {
      ranked(paper.choice()).forEach(option -> builder.next(index.getOrDefault(option, -1)));
      builder.paper(paper.weight().amount());
    }
    return builder.build();
  }

  // a single choice counts like a ranking of one
  private static List<String> ranked(Choice choice) {
    return switch (choice) {
      case Choose(var option) -> List.of(option);
      case Rank(var options) -> options;
      case Abstain() -> List.of();
    };
  }

  private Result result(Profile profile) {
    return switch (contest.method()) {
      case PLURALITY -> Plurality.count(profile);
      case IRV -> InstantRunoff.count(profile);
    };
  }

  private Optional<Matrix> matrix(Profile profile) {
    return switch (contest.method()) {
      case PLURALITY -> Optional.empty();
      case IRV -> Optional.of(Matrix.of(profile));
    };
  }
}
