package quorate.chassis.shell;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.IdempotencyKey;
import quorate.chassis.log.Shared;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Attempts.Command;
import quorate.chassis.wire.EventTypes;

/**
 * Reads streams, decides, records. What this instance knows of the streams serves as a first try;
 * when a stream moved before recording it reads and decides again. A command under a known
 * idempotency key is answered as it was the first time; refusals are not remembered.
 */
public final class Shell {

  private final EventLog log;
  private final Folds folds;
  private final Answers answers;
  private final Attempts attempts;

  /** The shell of one service; {@code ids} makes the entries' ids. */
  public Shell(String service, EventTypes types, EventLog log, Supplier<UUID> ids) {
    this.log = log;
    this.folds = new Folds(types, log);
    this.answers = new Answers(service);
    this.attempts = new Attempts(log, folds, new Drafting(service, types, ids), answers);
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
          return attempts.begin(
              new Command(request, reads, loaded -> plan(looking, loaded, decide)));
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
            attempts.begin(
                new Command(
                    request, reads, loaded -> plan(Apart.fromRequests(lookUp), loaded, decide))));
  }

  private static <T> Future<Plan> plan(
      Future<T> looking, Loaded loaded, BiFunction<Loaded, T, Plan> decide) {
    return looking.map(found -> Apart.fromRequests(() -> decide.apply(loaded, found)));
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
                    .map(known -> Optional.ofNullable(known).map(answers::of)));
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
}
