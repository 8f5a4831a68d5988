package quorate.chassis.shell;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.chassis.log.Append;
import quorate.chassis.log.Appended;
import quorate.chassis.log.EntryTooLarge;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.IdempotencyKey;
import quorate.chassis.log.Shared;
import quorate.chassis.log.StreamRef;
import quorate.chassis.wire.EventTypes;

/**
 * Reads streams, decides, records. What this instance knows of the streams serves as a first try.
 * When a stream moved before recording it reads and decides again, at most {@value #MOST_TRIES}
 * times. A command under a known idempotency key is answered as it was the first time; refusals are
 * not remembered.
 */
public final class Shell {

  private static final int MOST_TRIES = 5;

  private final String service;
  private final EventLog log;
  private final Folds folds;
  private final Drafting drafting;

  /** The shell of one service; {@code ids} makes the entries' ids. */
  public Shell(String service, EventTypes types, EventLog log, Supplier<UUID> ids) {
    this.service = service;
    this.log = log;
    this.folds = new Folds(types, log);
    this.drafting = new Drafting(service, types, ids);
  }

  /** Handles one command. {@code decide} is pure and may be called again with newer states. */
  public Uni<Outcome> handle(
      Request request, List<StreamRef<?, ?>> reads, Function<Loaded, Plan> decide) {
    return handle(
        request, reads, Future::succeededFuture, (loaded, nothing) -> decide.apply(loaded));
  }

  /** The same, where a decision needs something else too, which is looked up meanwhile. */
  public <T> Uni<Outcome> handle(
      Request request,
      List<StreamRef<?, ?>> reads,
      Supplier<Future<T>> lookUp,
      BiFunction<Loaded, T, Plan> decide) {
    return Shared.work(
        () -> {
          Future<T> looking = lookUp.get();
          return begin(request, reads, loaded -> looking.map(found -> decide.apply(loaded, found)));
        });
  }

  /**
   * The same, where what is looked up may change too: it is looked up after the streams are read,
   * and anew on each try. What moves one of the streams whenever it changes is thus seen, or makes
   * the append fail; {@code lookUp} may be called where no request is at hand.
   */
  public <T> Uni<Outcome> handleAnew(
      Request request,
      List<StreamRef<?, ?>> reads,
      Supplier<Future<T>> lookUp,
      BiFunction<Loaded, T, Plan> decide) {
    return Shared.work(
        () ->
            begin(
                request, reads, loaded -> lookUp.get().map(found -> decide.apply(loaded, found))));
  }

  private Future<Outcome> begin(
      Request request, List<StreamRef<?, ?>> reads, Function<Loaded, Future<Plan>> decide) {
    Loaded known = folds.known(request.convener(), reads);
    Future<Loaded> loading =
        known != null ? Future.succeededFuture(known) : folds.load(request.convener(), reads);
    return attempt(request, reads, loading, decide, known != null ? MOST_TRIES + 1 : MOST_TRIES);
  }

  /**
   * The same in parts, one append after the other, for what is too long for one. The last part
   * alone is recorded under the key: who asks again, after a fall for example, has the rest done. A
   * part that is refused ends the work; those before it stand.
   */
  public Uni<Outcome> handle(Request request, List<Part> parts) {
    return parts.size() == 1
        ? handle(request, parts.getFirst())
        : remembered(request)
            .chain(
                known ->
                    known.isPresent()
                        ? Uni.createFrom().item(known.get())
                        : inTurn(request, parts));
  }

  private Uni<Optional<Outcome>> remembered(Request request) {
    IdempotencyKey key = request.key();
    return key == null
        ? Uni.createFrom().item(Optional.empty())
        : Shared.work(
            () ->
                log.remembered(request.convener(), key)
                    .map(known -> Optional.ofNullable(known).map(this::outcome)));
  }

  private Uni<Outcome> inTurn(Request request, List<Part> parts) {
    Request unnamed = request.withoutKey();
    Uni<Outcome> done = handle(unnamed, parts.getFirst());
    for (int i = 1; i < parts.size(); i++) {
      Part part = parts.get(i);
      Request asked = i == parts.size() - 1 ? request : unnamed;
      done =
          done.chain(
              before ->
                  before instanceof Outcome.Refused
                      ? Uni.createFrom().item(before)
                      : handle(asked, part));
    }
    return done;
  }

  private Uni<Outcome> handle(Request request, Part part) {
    return handle(request, part.reads(), part.decide());
  }

  /** Streams as they are now, where nothing is to be recorded about them. */
  public Uni<Loaded> look(String convener, List<StreamRef<?, ?>> reads) {
    return Shared.work(() -> folds.load(convener, reads));
  }

  private Future<Outcome> attempt(
      Request request,
      List<StreamRef<?, ?>> reads,
      Future<Loaded> loading,
      Function<Loaded, Future<Plan>> decide,
      int tries) {
    return loading
        .compose(
            loaded ->
                decide
                    .apply(loaded)
                    .compose(plan -> attempt(request, reads, loaded, plan, decide, tries)))
        .recover(
            failure ->
                failure instanceof EntryTooLarge
                    ? Future.succeededFuture(
                        new Outcome.Refused(
                            ShellRefusal.ENTRY_TOO_LARGE, String.valueOf(failure.getMessage())))
                    : Future.failedFuture(failure));
  }

  /** A first try may rest on what is merely kept: recording checks it, a refusal must look. */
  private Future<Outcome> attempt(
      Request request,
      List<StreamRef<?, ?>> reads,
      Loaded loaded,
      Plan plan,
      Function<Loaded, Future<Plan>> decide,
      int tries) {
    if (plan.refused != null) {
      return tries > MOST_TRIES
          ? again(request, reads, decide, tries - 1)
          : refusedUnlessReplayed(request, plan.refused);
    }
    return record(request, reads, loaded, plan)
        .compose(
            done ->
                done instanceof Appended.Moved && tries > 1
                    ? again(request, reads, decide, tries - 1)
                    : Future.succeededFuture(outcome(done)));
  }

  private Future<Outcome> again(
      Request request,
      List<StreamRef<?, ?>> reads,
      Function<Loaded, Future<Plan>> decide,
      int tries) {
    return attempt(request, reads, folds.load(request.convener(), reads), decide, tries);
  }

  private Future<Appended> record(
      Request request, List<StreamRef<?, ?>> reads, Loaded loaded, Plan plan) {
    Append append = drafting.draft(request, reads, loaded, plan);
    return log.append(request.convener(), append)
        .onSuccess(
            done -> {
              if (done instanceof Appended.Recorded it && !it.replayed()) {
                folds.recorded(request.convener(), loaded, append.entries());
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
            .map(known -> known == null ? refused : outcome(known));
  }

  private Outcome outcome(Appended appended) {
    return switch (appended) {
      case Appended.Recorded r ->
          new Outcome.Recorded(
              service, r.first(), r.last(), r.status(), r.location(), r.replayed());
      case Appended.Moved ignored -> refused(ShellRefusal.TOO_MUCH_CONTENTION);
      case Appended.TooLate ignored -> refused(ShellRefusal.TOO_LATE);
      case Appended.KeyReused ignored -> refused(ShellRefusal.IDEMPOTENCY_KEY_REUSED);
    };
  }

  private static Outcome refused(Refusal why) {
    return new Outcome.Refused(why, why.explanation());
  }
}
