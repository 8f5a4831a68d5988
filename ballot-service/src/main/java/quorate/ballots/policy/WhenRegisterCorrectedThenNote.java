package quorate.ballots.policy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotCommand.NoteCorrection;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.ballots.RolledBallot;
import quorate.ballots.electorate.Facts;
import quorate.ballots.electorate.RegisterHeard;
import quorate.ballots.electorate.RollCorrections;
import quorate.ballots.electorate.RollCorrections.Correction;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.shell.Shell;

/**
 * Notes at a ballot, until its result is declared, each entry of the register that would have
 * changed its frozen roll. It looks at every ballot with a roll rather than waiting for an entry:
 * an entry may be heard before the roll that it corrects is seen here.
 */
@Singleton
public final class WhenRegisterCorrectedThenNote implements TimedPolicy {

  private final Provider<Shell> shell;
  private final DueBallots due;
  private final RegisterHeard register;
  private final Facts facts;
  // Only saves looking twice: what was noted is known by its key.
  private final Map<UUID, Long> looked = new ConcurrentHashMap<>();

  WhenRegisterCorrectedThenNote(
      Provider<Shell> shell, DueBallots due, RegisterHeard register, Facts facts) {
    this.shell = shell;
    this.due = due;
    this.register = register;
    this.facts = facts;
  }

  @Override
  public String name() {
    return "when-register-corrected-then-note";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return due.rolled().chain(found -> Each.of(found, ballot -> look(ballot, now)));
  }

  private Uni<Void> look(RolledBallot ballot, Instant now) {
    return register
        .now(ballot.convener(), ballot.draft().electorate())
        .chain(
            known ->
                known.position() <= looked.getOrDefault(ballot.ballot(), ballot.drawnAt())
                    ? Uni.createFrom().voidItem()
                    : note(ballot, known.position(), now)
                        .invoke(() -> looked.put(ballot.ballot(), known.position())));
  }

  private Uni<Void> note(RolledBallot ballot, long position, Instant now) {
    var rule = ballot.draft().rule();
    return facts
        .heard(ballot.convener(), rule, position)
        .map(heard -> RollCorrections.of(rule, ballot.roll().recordDate(), heard, ballot.drawnAt()))
        .onItem()
        .transformToMulti(corrections -> Multi.createFrom().iterable(byEntry(corrections)))
        .onItem()
        .transformToUniAndConcatenate(each -> note(ballot, each, now))
        .onItem()
        .ignoreAsUni();
  }

  private static Collection<List<Correction>> byEntry(List<Correction> corrections) {
    return corrections.stream()
        .collect(Collectors.groupingBy(Correction::position, TreeMap::new, Collectors.toList()))
        .values();
  }

  private Uni<Void> note(RolledBallot ballot, List<Correction> corrections, Instant now) {
    long position = corrections.getFirst().position();
    var occasion = "correction/%s/%d".formatted(ballot.ballot(), position);
    var plan = new BallotPlan(new NoteCorrection(ballot.ballot(), corrections));
    return shell
        .get()
        .handle(
            Stamp.due(name(), ballot.convener(), occasion, now),
            plan.reads(),
            loaded -> plan.of(loaded).heard(ballot.draft().electorate().heardFrom(), position))
        .replaceWithVoid();
  }
}
