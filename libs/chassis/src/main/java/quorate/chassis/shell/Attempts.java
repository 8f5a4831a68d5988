package quorate.chassis.shell;

import io.vertx.core.Future;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.Append;
import quorate.chassis.log.Appended;
import quorate.chassis.log.EntryTooLarge;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.IdempotencyKey;
import quorate.chassis.log.StreamRef;

/**
 * Decides on what is known and records; when a stream moved meanwhile, reads and decides again, at
 * most {@value #MOST} times. Who lost to others does so in turn with them.
 */
final class Attempts {

  private static final int MOST = 5;

  /** What is asked; {@code decide} may be called again with newer states. */
  record Command(
      Request request, List<StreamRef<?, ?>> reads, Function<Loaded, Future<Plan>> decide) {

    Set<String> streams() {
      return reads.stream()
          .map(stream -> request.convener() + '\n' + stream.name())
          .collect(Collectors.toSet());
    }
  }

  /** How often it may still be tried, and whether others wait for it. */
  private record Left(int tries, boolean inTurn) {
    Left again() {
      return new Left(tries - 1, inTurn);
    }

    /** A first try may rest on what is merely kept: recording checks it, a refusal must look. */
    boolean isOnTrust() {
      return tries > MOST;
    }
  }

  private final EventLog log;
  private final Folds folds;
  private final Drafting drafting;
  private final Answers answers;
  private final Crowd crowd = new Crowd();

  Attempts(EventLog log, Folds folds, Drafting drafting, Answers answers) {
    this.log = log;
    this.folds = folds;
    this.drafting = drafting;
    this.answers = answers;
  }

  Future<Outcome> begin(Command command) {
    Set<String> streams = command.streams();
    return crowd.isAt(streams)
        ? crowd.inTurn(streams, () -> first(command, true))
        : first(command, false);
  }

  private Future<Outcome> first(Command command, boolean inTurn) {
    Loaded known = folds.known(command.request().convener(), command.reads());
    return known != null
        ? attempt(command, Future.succeededFuture(known), new Left(MOST + 1, inTurn))
        : attempt(command, load(command), new Left(MOST, inTurn));
  }

  private Future<Outcome> again(Command command, Left left) {
    return left.inTurn() || left.tries() >= MOST
        ? attempt(command, load(command), left)
        : crowd.inTurn(
            command.streams(),
            () -> attempt(command, load(command), new Left(left.tries(), /* inTurn= */ true)));
  }

  private Future<Loaded> load(Command command) {
    return folds.load(command.request().convener(), command.reads());
  }

  private Future<Outcome> attempt(Command command, Future<Loaded> loading, Left left) {
    return loading
        .compose(
            loaded ->
                command
                    .decide()
                    .apply(loaded)
                    .compose(plan -> attempt(command, loaded, plan, left)))
        .recover(Attempts::refusedIfTooLarge);
  }

  private Future<Outcome> attempt(Command command, Loaded loaded, Plan plan, Left left) {
    if (plan.refused != null) {
      return left.isOnTrust()
          ? again(command, left.again())
          : refusedUnlessReplayed(command.request(), plan.refused);
    }
    return record(command, loaded, plan)
        .compose(
            done ->
                done instanceof Appended.Moved && left.tries() > 1
                    ? again(command, left.again())
                    : Future.succeededFuture(answers.of(done)));
  }

  private Future<Appended> record(Command command, Loaded loaded, Plan plan) {
    String convener = command.request().convener();
    Append append = drafting.draft(command.request(), command.reads(), loaded, plan);
    return log.append(convener, append)
        .onSuccess(
            done -> {
              if (done instanceof Appended.Recorded it && !it.replayed()) {
                folds.recorded(convener, loaded, append.entries());
              }
            });
  }

  /** What was done under this key may be the very reason why it is refused now. */
  private Future<Outcome> refusedUnlessReplayed(Request request, Decision.Refused<?> no) {
    IdempotencyKey key = request.key();
    Outcome refused = new Outcome.Refused(no.why(), no.detail(), no.given());
    return key == null
        ? Future.succeededFuture(refused)
        : log.remembered(request.convener(), key)
            .map(known -> known == null ? refused : answers.of(known));
  }

  private static Future<Outcome> refusedIfTooLarge(Throwable failure) {
    return failure instanceof EntryTooLarge
        ? Future.succeededFuture(
            new Outcome.Refused(ShellRefusal.ENTRY_TOO_LARGE, String.valueOf(failure.getMessage())))
        : Future.failedFuture(failure);
  }
}
