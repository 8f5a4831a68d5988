package quorate.chassis.project;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Duty;
import quorate.chassis.lead.Head;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.LogTail;
import quorate.chassis.lead.Signal;
import quorate.chassis.lead.Vocabularies;

/**
 * Keeps one projection up to date, in order per log, each entry with its effect once. When its
 * definition changed, or somebody asks, it fills the next generation from nothing while the old one
 * goes on serving, then swaps them: no read fails. At a poison entry it stands still for that log,
 * visibly, and goes on with the others.
 */
public final class Projector implements Duty {

  private static final Logger LOG = Logger.getLogger(Projector.class);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Projection projection;
  private final Heads heads;
  private final Signal applied;
  private final Generations generations;
  private final BiFunction<Generation, Turns, Filling> fillings;
  private volatile long paused;

  /** {@code applied} is raised after each batch. */
  public Projector(
      Projection projection,
      Vocabularies vocabularies,
      Database database,
      Roles roles,
      Heads heads,
      Signal applied) {
    this.projection = projection;
    this.heads = heads;
    this.applied = applied;
    var definition = Definition.of(projection, vocabularies::of);
    this.generations = new Generations(database, projection.name(), definition, roles);
    var tail = new LogTail(vocabularies, projection.events());
    this.fillings =
        (generation, turns) -> new Filling(database, tail, projection, generation, turns);
  }

  /** How many logs it stands still at, as far as this process knows. */
  public long paused() {
    return paused;
  }

  @Override
  public String name() {
    return "projector " + projection.name();
  }

  @Override
  public void prepare() {
    generations.serving();
  }

  @Override
  public void run() throws InterruptedException {
    Next next = null;
    try {
      Filling serving = fillings.apply(generations.serving(), Turns.OF_SERVING);
      next = begun();
      long looked = System.nanoTime();
      while (!Thread.interrupted()) {
        long seen = heads.seen();
        List<Head> logs = heads.of(projection.sources());
        boolean more = serving.fill(logs, applied);
        if (next != null && next.isAt(logs) && swapped(serving, next.generation())) {
          next.close();
          LOG.infof("%s serves", next.generation().schema());
          serving = fillings.apply(next.generation(), Turns.OF_SERVING);
          next = null;
          more = true;
        } else if (next == null && System.nanoTime() - looked > LOOK.toNanos()) {
          next = generations.asked() ? begun() : null;
          looked = System.nanoTime();
        }
        paused = serving.paused();
        if (!more) {
          heads.await(seen, next == null ? LOOK : LOOK.dividedBy(10));
        }
      }
      throw new InterruptedException();
    } finally {
      if (next != null) {
        next.close();
      }
    }
  }

  private @Nullable Next begun() {
    Optional<Next> next =
        generations
            .begin()
            .map(generation -> fillings.apply(generation, Turns.OF_NEXT))
            .map(filling -> Next.begin(filling, heads, projection.sources()));
    next.ifPresent(it -> LOG.infof("%s is being filled", it.generation().schema()));
    return next.orElse(null);
  }

  private boolean swapped(Filling serving, Generation next) {
    try {
      return generations.swap(serving.generation(), next);
    } catch (RuntimeException e) {
      LOG.infof("%s waits for readers: %s", next.schema(), e.getMessage());
      return false;
    }
  }
}
