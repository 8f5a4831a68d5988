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
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.tie.Lot;

/**
 * Counts a closed ballot from what its log holds: the roll, and the votes before the closing
 * position, of which each practice's latest counts. The order in which they are given does not
 * matter.
 */
public record BallotBox(
    Closed ballot, List<ElectorEnrolled> roll, List<OpenedVote> votes, AtTheMeeting meeting) {

  /** Of votes alone. */
  public BallotBox(Closed ballot, List<ElectorEnrolled> roll, List<OpenedVote> votes) {
    this(ballot, roll, votes, AtTheMeeting.UNSEEN);
  }

  public BallotBox {
    roll = List.copyOf(roll);
    votes = List.copyOf(votes);
  }

  /** The same with the chair's further vote. */
  public BallotBox with(CastingVote given) {
    return new BallotBox(ballot, roll, votes, meeting.with(Optional.of(given)));
  }

  /** The sheet; throws when the log is not what the frozen roll says it is. */
  public CountSheet count(long closingPosition) {
    var lines =
        roll.stream().collect(Collectors.toMap(ElectorEnrolled::practice, Function.identity()));
    var papers = latest(closingPosition).stream().map(vote -> paper(vote, lines)).toList();
    var entitled = entitled();
    var contest = ballot.draft().paper().contest();
    var lot =
        Optional.of(Lot.following(ballot.choiceKey())).filter(any -> contest.rule().drawsLots());
    return new Count(contest, entitled, needed(entitled), lot).of(papers);
  }

  /** What the same votes come to under the rule set of the notice, if it named one. */
  public Optional<Map<String, Object>> outcome(long closingPosition, CountSheet sheet) {
    return ballot
        .notice()
        .decidedUnder()
        .map(
            rules ->
                new BallotOutcome(rules, ballot, roll, meeting).of(latest(closingPosition), sheet));
  }

  // what is needed by weight the outcome tells
  private Participation needed(Participation entitled) {
    var notice = ballot.notice();
    var rules = notice.rules();
    int heads =
        rules == null
            ? notice.decidedUnder().orElseThrow().quorum().headsNeeded(entitled.heads())
            : rules.quorumHeads();
    return new Participation(heads, Weight.ZERO);
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
