package quorate.chassis.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamRef;
import quorate.chassis.log.StreamTail;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/**
 * Folds streams. Every load asks the log for what came after the version folded last, so a fold
 * kept in memory saves decoding and is never stale.
 */
final class Folds {

  // Weighed by the bytes that were folded: a long stream's state may be as large as ten thousand
  // others.
  private static final long MOST_KEPT = 40_000_000;
  private static final int LEAST = 500;

  private final EventTypes types;
  private final EventLog log;
  private final Cache<String, Loaded.Folded> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT)
          .weigher((String stream, Loaded.Folded folded) -> folded.weight())
          .build();

  Folds(EventTypes types, EventLog log) {
    this.types = types;
    this.log = log;
  }

  Future<Loaded> load(String convener, List<StreamRef<?, ?>> streams) {
    List<Loaded.Folded> known = streams.stream().map(stream -> known(convener, stream)).toList();
    List<StreamTail> tails = new ArrayList<>();
    for (int i = 0; i < streams.size(); i++) {
      tails.add(new StreamTail(streams.get(i).name(), known.get(i).version()));
    }
    return log.read(convener, tails)
        .map(
            read -> {
              Map<String, Loaded.Folded> folded = new HashMap<>();
              for (int i = 0; i < streams.size(); i++) {
                StreamRef<?, ?> stream = streams.get(i);
                folded.put(stream.name(), on(convener, stream, known.get(i), read.get(i)));
              }
              return new Loaded(folded);
            });
  }

  private Loaded.Folded known(String convener, StreamRef<?, ?> stream) {
    Loaded.Folded known = kept.getIfPresent(key(convener, stream));
    return known != null ? known : new Loaded.Folded(stream.aggregate().initial(), 0, LEAST);
  }

  private Loaded.Folded on(
      String convener, StreamRef<?, ?> stream, Loaded.Folded from, List<byte[]> tail) {
    if (tail.isEmpty()) {
      return from;
    }
    Loaded.Folded folded = fold(stream, from, tail);
    kept.put(key(convener, stream), folded);
    return folded;
  }

  private static String key(String convener, StreamRef<?, ?> stream) {
    return convener + '\n' + stream.name();
  }

  @SuppressWarnings("unchecked") // the state was folded with this very aggregate
  private <S, E> Loaded.Folded fold(StreamRef<S, E> stream, Loaded.Folded from, List<byte[]> tail) {
    S state = (S) from.state();
    int version = from.version();
    long weight = from.weight();
    for (byte[] bytes : tail) {
      Entry entry = Entry.read(bytes, types);
      Record event = entry.event();
      if (event == null || entry.version() != version + 1) {
        throw new CorruptEntry(
            "%s holds %s as version %d after %d, which cannot be folded"
                .formatted(stream.name(), entry.type(), entry.version(), version));
      }
      state = stream.aggregate().evolve().apply(state, stream.aggregate().eventType().cast(event));
      version = entry.version();
      weight += bytes.length;
    }
    return new Loaded.Folded(state, version, (int) Math.min(weight, Integer.MAX_VALUE));
  }
}
