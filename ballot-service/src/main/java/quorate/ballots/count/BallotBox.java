package quorate.ballots.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.tie.Lot;

/**
 * Counts a closed ballot from what its log holds: the roll, and the votes before the closing
 * position, of which each practice's latest counts. The order in which they are given does not
 * matter.
 */
public record BallotBox(Closed ballot, List<ElectorEnrolled> roll, List<OpenedVote> votes) {

  public BallotBox {
    roll = List.copyOf(roll);
    votes = List.copyOf(votes);
  }

  /** The sheet; throws when the log is not what the frozen roll says it is. */
  public CountSheet count(long closingPosition) {
    var lines =
        roll.stream().collect(Collectors.toMap(ElectorEnrolled::practice, Function.identity()));
    var papers = latest(closingPosition).stream().map(vote -> paper(vote, lines)).toList();
    var needed = new Participation(ballot.notice().rules().quorumHeads(), Weight.ZERO);
    var contest = ballot.draft().paper().contest();
    var lot =
        Optional.of(Lot.following(ballot.choiceKey())).filter(any -> contest.rule().drawsLots());
    return new Count(contest, entitled(), needed, lot).of(papers);
  }

  private Participation entitled() {
    var frozen = ballot.roll();
    var weight = Weight.sum(roll.stream().map(line -> Weight.of(line.weight())));
    if (roll.size() != frozen.electors() || !weight.equals(Weight.of(frozen.weight()))) {
      throw new IllegalStateException(
          "%d electors weighing %s are enrolled, but %s was frozen"
              .formatted(roll.size(), weight, frozen));
    }
    return new Participation(roll.size(), weight);
  }

  private Collection<OpenedVote> latest(long closingPosition) {
    Map<String, OpenedVote> latest = new HashMap<>();
    for (OpenedVote vote : votes) {
      if (vote.position() < closingPosition) {
        latest.merge(vote.practice(), vote, BallotBox::later);
      }
    }
    return latest.values();
  }

  private static OpenedVote later(OpenedVote one, OpenedVote other) {
    return one.position() > other.position() ? one : other;
  }

  private static Paper paper(OpenedVote vote, Map<String, ElectorEnrolled> lines) {
    var line = lines.get(vote.practice());
    if (line == null) {
      throw new IllegalStateException("a vote for %s, which is not on the roll".formatted(vote));
    }
    return new Paper(vote.practice(), Weight.of(line.weight()), vote.choice());
  }
}
