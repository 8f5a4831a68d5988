package quorate.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Spoil;
import quorate.counting.tie.Lot;
import quorate.counting.tie.Ties;

/**
 * Counts one contest by whatever method its rule names. {@code entitled} is the roll, {@code
 * needed} the quorum; {@code lot} is there where the rule breaks ties by lot, else {@link
 * IllegalArgumentException}. The sheet is the same for the same papers in any order; two papers of
 * one elector are an error of the caller. Weights may have as many decimals as keep the sum of all
 * below 2^62 in units of the last one, else {@link ArithmeticException}.
 */
public record Count(
    Contest contest, Participation entitled, Participation needed, Optional<Lot> lot) {

  public Count {
    if (contest.rule().drawsLots() != lot.isPresent()) {
      throw new IllegalArgumentException("a lot needs a seed, and a seed a lot");
    }
  }

  public Count(Contest contest, Participation entitled, Participation needed) {
    this(contest, entitled, needed, Optional.empty());
  }

  /** The sheet of these papers. */
  public CountSheet of(Collection<Paper> papers) {
    refuseTwoOfOne(papers);
    var abstentions = new ArrayList<Paper>();
    var invalid = new ArrayList<InvalidPaper>();
    var valid = new ArrayList<Paper>();
    for (Paper paper : papers) {
      fault(paper.choice())
          .ifPresentOrElse(
              fault -> invalid.add(new InvalidPaper(paper.elector(), paper.weight(), fault)),
              () -> (paper.choice() instanceof Abstain ? abstentions : valid).add(paper));
    }
    invalid.sort(Comparator.comparing(InvalidPaper::elector));
    var turnout = Participation.of(papers);
    return sheet(
        new Sorted(turnout, Participation.of(valid), Participation.of(abstentions), invalid),
        new Box(contest, valid));
  }

  private record Sorted(
      Participation turnout,
      Participation valid,
      Participation abstentions,
      List<InvalidPaper> invalid) {}

  private CountSheet sheet(Sorted sorted, Box box) {
    var tallying = new Tallying(contest.rule(), new Ties(contest.rule().ties(), lot));
    boolean scored = contest.rule().marking() == Marking.SCORE;
    var result = scored ? tallying.scored(box.scores()) : tallying.ranked(box.profile());
    return new CountSheet(
        contest,
        entitled,
        sorted.turnout(),
        new Quorum(needed, sorted.turnout()),
        sorted.valid(),
        sorted.abstentions(),
        sorted.invalid(),
        result.setAside(),
        result.stages(),
        result.outcome(),
        result.ranking(),
        result.quota(),
        scored ? Optional.empty() : tallying.pairs(box.profile()),
        lot);
  }

  // a contest that allows it accepts a paper spoilt on purpose, and still counts it for nothing
  private Optional<Fault> fault(Choice choice) {
    return contest
        .fault(choice)
        .or(() -> choice instanceof Spoil ? Optional.of(Fault.SPOILT) : Optional.empty());
  }

  private static void refuseTwoOfOne(Collection<Paper> papers) {
    var seen = new HashSet<String>();
    for (Paper paper : papers) {
      if (!seen.add(paper.elector())) {
        throw new IllegalArgumentException("two papers of " + paper.elector());
      }
    }
  }
}
