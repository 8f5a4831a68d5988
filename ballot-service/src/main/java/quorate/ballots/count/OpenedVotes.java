package quorate.ballots.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.vote.MarkedPaper;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.counting.Choice;
import quorate.counting.Weight;

/** Collects a ballot's roll and votes from its entries; of each practice's votes, the latest. */
public final class OpenedVotes {

  private final EventTypes types;
  private final SealingKey key;
  private final List<ElectorEnrolled> roll = new ArrayList<>();
  private final Map<String, Entry> latest = new HashMap<>();

  public OpenedVotes(EventTypes types, SealingKey key) {
    this.types = types;
    this.key = key;
  }

  /** Takes one entry; those of a practice come in order. */
  public void take(byte[] bytes) {
    Entry entry = Entry.read(bytes, types);
    if (entry.event() instanceof ElectorEnrolled line) {
      roll.add(line);
    } else if (entry.event() instanceof VoteCast vote) {
      latest.put(vote.practice(), entry);
    }
  }

  /** What is to be counted; opens the choices. */
  public BallotBox box(Closed ballot, AtTheMeeting meeting) {
    return new BallotBox(
        ballot, roll, latest.values().stream().map(this::opened).toList(), meeting);
  }

  /** How many practices have voted, whatever they chose. */
  public int voted() {
    return latest.size();
  }

  /** The papers without names: what each weighs and says, in no order. */
  public List<Unnamed> unnamed() {
    Map<String, Weight> weights = new HashMap<>();
    roll.forEach(line -> weights.put(line.practice(), Weight.of(line.weight())));
    return latest.values().stream()
        .map(this::opened)
        .map(vote -> new Unnamed(weights.getOrDefault(vote.practice(), Weight.ZERO), vote.choice()))
        .toList();
  }

  /** A paper, and what it weighs. */
  public record Unnamed(Weight weight, Choice choice) {}

  private OpenedVote opened(Entry entry) {
    if (!(entry.event() instanceof VoteCast vote)) {
      throw new IllegalStateException(entry.type() + " is no vote");
    }
    var paper = MarkedPaper.open(key, entry.id(), vote.choice());
    var hand = new OpenedVote.Hand(vote.person(), vote.castByProxy());
    return new OpenedVote(
        entry.position(), vote.practice(), paper.choice(), vote.takenAt(entry.recorded()), hand);
  }
}
