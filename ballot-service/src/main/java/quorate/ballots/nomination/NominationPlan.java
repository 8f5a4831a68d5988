package quorate.ballots.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand;
import quorate.ballots.ballot.BallotCommand.WithdrawBallot;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.nomination.Nomination.Closed;
import quorate.ballots.nomination.NominationCommand.AcceptNomination;
import quorate.ballots.nomination.NominationCommand.DeclineNomination;
import quorate.ballots.nomination.NominationCommand.NominateCandidate;
import quorate.ballots.nomination.NominationCommand.SecondNomination;
import quorate.ballots.nomination.NominationEvent.NominationsClosed;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/**
 * A command about nominations on its way through the shell, with the ballots that follow from it:
 * what is settled and its ballots are recorded together or not at all. {@code seen} is how the
 * nominations stood when it was asked; it names the seats whose ballots may have to be read.
 */
public record NominationPlan(UUID nomination, Set<String> seats, Nomination seen) {

  // What others settle between the look and the decision is then read, too.
  private static final int AHEAD = 5;

  private static final String OTHERS_STAND =
      "Others stand for the seat now, or in another order; another ballot takes its place.";
  private static final String NO_CONTEST = "There is no contest for the seat any more.";

  /** One that can bring about no ballot. */
  public NominationPlan(UUID nomination) {
    this(nomination, Set.of(), new Nomination.NotOpened());
  }

  /** What the decision has to read. */
  public List<StreamRef<?, ?>> reads() {
    return Stream.concat(Stream.of(stream()), ballots(seen, AHEAD)).toList();
  }

  /** What follows from what was read; {@code entry} is the id that the first event has to have. */
  public Plan of(NominationCommand command, Loaded loaded, @Nullable UUID entry) {
    Nomination now = loaded.state(stream());
    var read = reads().stream().map(StreamRef::name).collect(Collectors.toSet());
    if (!ballots(now, 1).map(StreamRef::name).allMatch(read::contains)) {
      return Plan.of(Decision.refuse(ShellRefusal.TOO_MUCH_CONTENTION), stream());
    }
    Ballot poll =
        seats.size() == 1 ? poll(now, seats.iterator().next(), loaded) : new Ballot.NotDrafted();
    var decision = NominationDecider.decide(command, now, poll);
    if (!(decision instanceof Decision.Accepted<NominationEvent>(var events))) {
      return Plan.of(decision, stream());
    }
    if (!settled(events).stream().map(SettledSeat::seat).allMatch(seats::contains)) {
      return Plan.of(Decision.refuse(ShellRefusal.TOO_MUCH_CONTENTION), stream());
    }
    Plan plan = bounded(Plan.nothing(), command, now);
    for (int i = 0; i < events.size(); i++) {
      plan =
          i == 0 && entry != null
              ? plan.and(stream(), events.get(i), entry)
              : plan.and(stream(), List.of(events.get(i)));
    }
    return withBallots(plan, now, events, loaded);
  }

  // By the log's own clock: who is shut out by the close is shut out wherever it is decided.
  private static Plan bounded(Plan plan, NominationCommand command, Nomination now) {
    return switch (command) {
      case NominateCandidate _, SecondNomination _, AcceptNomination _, DeclineNomination _
          when now instanceof Nomination.Called called ->
          plan.notAfter(called.call().closes());
      case NominationCommand _ -> plan;
    };
  }

  private Plan withBallots(
      Plan first, Nomination before, List<NominationEvent> events, Loaded loaded) {
    Plan plan = first;
    Nomination after = before;
    for (NominationEvent event : events) {
      after = Nomination.evolve(after, event);
    }
    for (SettledSeat seat : settled(events)) {
      plan = replaced(plan, before, seat, loaded);
      plan = drafted(plan, after, seat, loaded);
    }
    return plan;
  }

  private static List<SettledSeat> settled(List<NominationEvent> events) {
    List<SettledSeat> settled = new ArrayList<>();
    for (NominationEvent event : events) {
      if (event instanceof NominationsClosed closed) {
        settled.addAll(closed.seats());
      } else if (event instanceof SeatSettledAnew anew) {
        settled.add(anew.seat());
      }
    }
    return settled;
  }

  private static Plan replaced(Plan plan, Nomination before, SettledSeat seat, Loaded loaded) {
    return ballot(before, seat.seat())
        .filter(old -> loaded.state(Ballot.AGGREGATE.stream(old)) instanceof Ballot.Drafted)
        .map(
            old ->
                decided(
                    plan,
                    new WithdrawBallot(old, seat.contested() ? OTHERS_STAND : NO_CONTEST),
                    loaded))
        .orElse(plan);
  }

  private Plan drafted(Plan plan, Nomination after, SettledSeat settled, Loaded loaded) {
    UUID ballot = settled.ballot();
    if (ballot == null || !(after instanceof Closed closed)) {
      return plan;
    }
    var seat = closed.call().seat(settled.seat()).orElseThrow();
    var candidates =
        settled.candidates().stream()
            .map(person -> closed.candidates().of(person).orElseThrow())
            .toList();
    return decided(
        plan, SeatBallot.draft(ballot, nomination, closed.call(), seat, candidates), loaded);
  }

  private static Plan decided(Plan plan, BallotCommand command, Loaded loaded) {
    StreamRef<Ballot, BallotEvent> stream = Ballot.AGGREGATE.stream(command.ballot());
    return plan.and(BallotDecider.decide(command, loaded.state(stream)), stream);
  }

  /** Of each seat the ballot there is, and so many that may come next. */
  private Stream<StreamRef<Ballot, BallotEvent>> ballots(Nomination at, int ahead) {
    int next = at instanceof Closed closed ? closed.settled() + 1 : 1;
    return seats.stream()
        .sorted()
        .flatMap(
            seat ->
                Stream.concat(
                    ballot(at, seat).stream(),
                    IntStream.range(next, next + ahead)
                        .mapToObj(time -> SeatBallot.id(nomination, seat, time))))
        .map(Ballot.AGGREGATE::stream);
  }

  private static Ballot poll(Nomination nomination, String seat, Loaded loaded) {
    return ballot(nomination, seat)
        .<Ballot>map(ballot -> loaded.state(Ballot.AGGREGATE.stream(ballot)))
        .orElseGet(Ballot.NotDrafted::new);
  }

  private static Optional<UUID> ballot(Nomination nomination, String seat) {
    return nomination instanceof Closed closed
        ? closed.seat(seat).flatMap(it -> Optional.ofNullable(it.ballot()))
        : Optional.empty();
  }

  private StreamRef<Nomination, NominationEvent> stream() {
    return Nomination.AGGREGATE.stream(nomination);
  }
}
