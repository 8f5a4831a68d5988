package quorate.chassis.shell;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Commands that met at a stream go one after the other, in the order in which they came here. Else
 * one that is decided anew loses to whoever is at that stream again and again: each new try of it
 * is recorded behind the next append of the other.
 */
final class Crowd {

  private final Map<String, Future<Void>> last = new HashMap<>();

  /** Whether somebody waits at one of these streams. */
  synchronized boolean isAt(Set<String> streams) {
    return !last.isEmpty() && streams.stream().anyMatch(last::containsKey);
  }

  /** Does the work once all who came to these streams before are done, however they ended. */
  <T> Future<T> inTurn(Set<String> streams, Supplier<Future<T>> work) {
    Promise<Void> gone = Promise.promise();
    return Future.join(before(streams, gone.future()))
        .compose(nobody -> work.get())
        .onComplete(
            ended -> {
              leave(streams, gone.future());
              gone.complete();
            });
  }

  private synchronized List<Future<Void>> before(Set<String> streams, Future<Void> mine) {
    return streams.stream()
        .map(stream -> last.put(stream, mine))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private synchronized void leave(Set<String> streams, Future<Void> mine) {
    streams.forEach(stream -> last.remove(stream, mine));
  }
}
