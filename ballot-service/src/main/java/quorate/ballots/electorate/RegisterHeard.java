package quorate.ballots.electorate;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import quorate.chassis.hear.Heard;
import quorate.chassis.hear.HeardUpTo;

/** How far the register is known here, and what governance says of bodies. */
@Singleton
public final class RegisterHeard {

  static final String GOVERNANCE = "governance";
  private static final String MEMBERSHIP = "membership";
  private static final Duration FRESH = Duration.ofMillis(50);

  private final Heard heard;

  private record Log(String convener, String service) {}

  private final AsyncLoadingCache<Log, HeardUpTo> lately;

  RegisterHeard(Heard heard) {
    this.heard = heard;
    this.lately =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .buildAsync(
                (log, executor) -> now(log.convener(), log.service()).subscribeAsCompletionStage());
  }

  /** As of now. */
  public Uni<HeardUpTo> now(String convener) {
    return now(convener, MEMBERSHIP);
  }

  /** The same of what an electorate is drawn from. */
  public Uni<HeardUpTo> now(String convener, Electorate electorate) {
    return now(convener, electorate.heardFrom());
  }

  /** The same of another log. */
  Uni<HeardUpTo> now(String convener, String service) {
    return heard.heard(convener, service);
  }

  /**
   * As of at most {@code FRESH} ago: it never shows more than there is, and costs next to nothing.
   */
  public Uni<HeardUpTo> lately(String convener) {
    return lately(convener, MEMBERSHIP);
  }

  /** The same of another log. */
  Uni<HeardUpTo> lately(String convener, String service) {
    return Uni.createFrom().completionStage(() -> lately.get(new Log(convener, service)));
  }
}
