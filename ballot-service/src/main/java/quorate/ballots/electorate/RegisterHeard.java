package quorate.ballots.electorate;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import quorate.chassis.hear.Heard;
import quorate.chassis.hear.HeardUpTo;

/** How far the register is known here. */
@Singleton
public final class RegisterHeard {

  private static final String MEMBERSHIP = "membership";
  private static final Duration FRESH = Duration.ofMillis(50);

  private final Heard heard;
  private final AsyncLoadingCache<String, HeardUpTo> lately;

  RegisterHeard(Heard heard) {
    this.heard = heard;
    this.lately =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .buildAsync((convener, executor) -> now(convener).subscribeAsCompletionStage());
  }

  /** As of now. */
  public Uni<HeardUpTo> now(String convener) {
    return heard.heard(convener, MEMBERSHIP);
  }

  /**
   * As of at most {@code FRESH} ago: it never shows more than there is, and costs next to nothing.
   */
  public Uni<HeardUpTo> lately(String convener) {
    return Uni.createFrom().completionStage(() -> lately.get(convener));
  }
}
