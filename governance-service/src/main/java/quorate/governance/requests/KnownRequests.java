package quorate.governance.requests;

import static quorate.governance.request.Request.REQUESTS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import quorate.governance.bodies.StreamLog;
import quorate.governance.request.Ledger;
import quorate.governance.request.Request.Logged;

/** The requests of a convener, folded from the log. */
@Singleton
final class KnownRequests {

  private final StreamLog log;

  KnownRequests(StreamLog log) {
    this.log = log;
  }

  /** All that were known at an instant. */
  Uni<Ledger> all(String convener, Instant known) {
    return log.all(convener, REQUESTS, known)
        .map(
            all -> {
              Map<UUID, Logged> logged = new HashMap<>();
              all.forEach(
                  (key, each) -> {
                    if (each instanceof Logged one) {
                      logged.put(UUID.fromString(key), one);
                    }
                  });
              return new Ledger(logged);
            });
  }
}
