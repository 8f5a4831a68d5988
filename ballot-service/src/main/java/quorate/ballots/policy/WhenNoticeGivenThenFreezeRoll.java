package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.ballots.NoticedBallot;
import quorate.ballots.electorate.RegisterHeard;
import quorate.ballots.electorate.Rolls;
import quorate.chassis.hear.HeardUpTo;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.shell.Shell;

/** Draws a ballot's roll and freezes it, as soon as the register is known for long enough. */
@Singleton
public final class WhenNoticeGivenThenFreezeRoll implements TimedPolicy {

  private final Provider<Shell> shell;
  private final DueBallots due;
  private final RegisterHeard register;
  private final Rolls rolls;

  WhenNoticeGivenThenFreezeRoll(
      Provider<Shell> shell, DueBallots due, RegisterHeard register, Rolls rolls) {
    this.shell = shell;
    this.due = due;
    this.register = register;
    this.rolls = rolls;
  }

  @Override
  public String name() {
    return "when-notice-given-then-freeze-roll";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return due.noticed().chain(found -> Each.of(found, ballot -> freeze(ballot, now)));
  }

  private Uni<Void> freeze(NoticedBallot ballot, Instant now) {
    return register
        .now(ballot.convener(), ballot.draft().electorate())
        .chain(
            known ->
                isKnown(known, ballot)
                    ? draw(ballot, known.position(), now)
                    : Uni.createFrom().voidItem());
  }

  private static boolean isKnown(HeardUpTo known, NoticedBallot ballot) {
    return !known.stale() && known.completeUntil().isAfter(ballot.registerKnownPast());
  }

  private Uni<Void> draw(NoticedBallot ballot, long position, Instant now) {
    var rule = ballot.draft().rule();
    var request = Stamp.due(name(), ballot.convener(), "freeze/" + ballot.ballot(), now);
    return rolls
        .draw(ballot.convener(), rule, ballot.notice().recordDate(), position)
        .map(drawing -> new RollFreezing(ballot.ballot(), rule, drawing, position))
        .chain(freezing -> shell.get().handle(request, freezing.reads(), freezing::plan))
        .replaceWithVoid();
  }
}
