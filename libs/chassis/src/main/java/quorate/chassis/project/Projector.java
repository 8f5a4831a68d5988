package quorate.chassis.project;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
  private final Function<Generation, Filling> fillings;
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
    this.fillings = generation -> new Filling(database, tail, projection, generation);
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
  public void run() throws InterruptedException {
    Filling serving = fillings.apply(generations.serving());
    Filling next = begun();
    long looked = System.nanoTime();
    while (!Thread.interrupted()) {
      long seen = heads.seen();
      List<Head> logs = heads.of(projection.sources());
      boolean more = fill(serving, logs);
      if (next != null) {
        more |= fill(next, logs);
        if (next.isAt(logs) && swapped(serving, next)) {
          LOG.infof("%s serves", next.generation().schema());
          serving = next;
          next = null;
        }
      } else if (System.nanoTime() - looked > TimeUnit.SECONDS.toNanos(1)) {
        next = generations.asked() ? begun() : null;
        looked = System.nanoTime();
        more |= next != null;
      }
      paused = serving.paused();
      if (!more) {
        heads.await(seen, next == null ? LOOK : LOOK.dividedBy(10));
      }
    }
    throw new InterruptedException();
  }

  private @Nullable Filling begun() {
    Optional<Filling> next = generations.begin().map(fillings);
    next.ifPresent(it -> LOG.infof("%s is being filled", it.generation().schema()));
    return next.orElse(null);
  }

  private boolean fill(Filling filling, List<Head> logs) {
    boolean more = false;
    for (Head head : logs) {
      more |= filling.step(head);
    }
    if (more) {
      applied.raise();
    }
    return more;
  }

  private boolean swapped(Filling serving, Filling next) {
    try {
      return generations.swap(serving.generation(), next.generation());
    } catch (RuntimeException e) {
      LOG.infof("%s waits for readers: %s", next.generation().schema(), e.getMessage());
      return false;
    }
  }
}
