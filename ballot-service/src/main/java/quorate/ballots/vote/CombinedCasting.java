package quorate.ballots.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.combined.Combined;
import quorate.ballots.combined.Combined.Held;
import quorate.ballots.combined.CombinedEvent;
import quorate.ballots.combined.CombinedRefusal;
import quorate.ballots.combined.OfQuestion;
import quorate.ballots.electorate.Hands;
import quorate.ballots.electorate.SeatCode;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/**
 * A practice's votes in several ballots that are held together, on their way through the shell: all
 * are recorded, or none is.
 */
record CombinedCasting(UUID combined, String practice, List<Casting> votes) {

  /** What they need beside the streams: the hand that casts, the ballots' keys and people's. */
  record With(Hands.Held hands, Map<UUID, SealingKey> keys, Map<UUID, SealingKey> people) {}

  CombinedCasting {
    votes = List.copyOf(votes);
  }

  List<StreamRef<?, ?>> reads() {
    // One stream is read once, however often a ballot is named.
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(stream());
    Set<UUID> known = new HashSet<>();
    votes.stream()
        .filter(vote -> known.add(vote.ballot()))
        .forEach(vote -> reads.addAll(vote.reads()));
    return reads;
  }

  Plan plan(Loaded loaded, With with) {
    if (!(loaded.state(stream()) instanceof Held together)) {
      return refused(Decision.refuse(CombinedRefusal.NO_SUCH_COMBINED_BALLOTS));
    }
    var misnamed = misnamed(together);
    if (misnamed.isPresent()) {
      return refused(misnamed.get());
    }
    if (with.hands().isStale(practice)) {
      return refused(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE));
    }
    Plan plan = Plan.nothing();
    List<VoteCast> cast = new ArrayList<>();
    for (int i = 0; i < votes.size(); i++) {
      Casting vote = votes.get(i);
      var decision = vote.decide(loaded, with(vote, with));
      if (!(decision instanceof Decision.Accepted<VoteEvent>(var events))) {
        return Plan.of(
            OfQuestion.at("choices[%d]".formatted(i), vote.ballot(), decision), vote.vote());
      }
      plan.and(vote.vote(), events.getFirst(), vote.entry());
      cast.add((VoteCast) events.getFirst());
    }
    return with.hands()
        .heard(practice, under(cast, plan))
        .notAfter(closes(loaded))
        .created("/ballots/api/v1/combined-ballots/%s/votes/%s".formatted(combined, practice));
  }

  // Mandates may be limited to kinds of ballots; each vote names the one it is cast under.
  private Plan under(List<VoteCast> cast, Plan plan) {
    String what = SeatCode.isOne(practice) ? "holding:" : "mandate:";
    var mandates = cast.stream().map(VoteCast::mandate).collect(Collectors.toSet());
    return mandates.size() == 1 ? plan.under(what + mandates.iterator().next()) : plan;
  }

  private Instant closes(Loaded loaded) {
    return votes.stream()
        .map(vote -> ((Open) loaded.state(vote.ballotStream())).closes())
        .min(Instant::compareTo)
        .orElseThrow();
  }

  private Optional<Decision<CombinedEvent>> misnamed(Held together) {
    Set<UUID> named = new HashSet<>();
    for (int i = 0; i < votes.size(); i++) {
      UUID ballot = votes.get(i).ballot();
      Refusal why =
          together.has(ballot)
              ? CombinedRefusal.QUESTION_NAMED_TWICE
              : CombinedRefusal.NOT_HELD_TOGETHER;
      if (!together.has(ballot) || !named.add(ballot)) {
        return Optional.of(Decision.refuse(why, "choices[%d].ballot".formatted(i), ballot));
      }
    }
    return Optional.empty();
  }

  private static Casting.With with(Casting vote, With with) {
    return new Casting.With(
        with.hands(), Optional.ofNullable(with.keys().get(vote.ballot())), with.people());
  }

  private Plan refused(Decision<CombinedEvent> why) {
    return Plan.of(why, stream());
  }

  private StreamRef<Combined, CombinedEvent> stream() {
    return Combined.AGGREGATE.stream(combined);
  }
}
