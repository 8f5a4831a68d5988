package quorate.chassis.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.NewEntry;
import quorate.chassis.log.StreamRef;
import quorate.chassis.log.StreamTail;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/**
 * Folds streams, and keeps the folds: what was read or recorded here is decoded once. A load asks
 * the log for what came after the version folded last, so it is never stale; what is kept may be,
 * if another instance recorded something.
 */
final class Folds {

  // Weighed by the bytes that a state may hold on to: that of a long stream may be as large as ten
  // thousand others.
  private static final long MOST_KEPT = 40_000_000;
  private static final int LEAST = 500;

  /** A fold, and the entries recorded on it that nobody has needed to decode yet. */
  private record Kept(Loaded.Folded folded, List<byte[]> tail) {
    int version() {
      return folded.version() + tail.size();
    }

    int weight() {
      return folded.weight() + tail.stream().mapToInt(bytes -> bytes.length).sum();
    }
  }

  private final EventTypes types;
  private final EventLog log;
  private final Cache<String, Kept> kept;

  Folds(EventTypes types, EventLog log) {
    this(types, log, MOST_KEPT);
  }

  /** The same; {@code most} is the weight, in bytes, of all that is kept. */
  Folds(EventTypes types, EventLog log, long most) {
    this.types = types;
    this.log = log;
    this.kept =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(most)
            .weigher((String stream, Kept it) -> it.weight())
            .build();
  }

  /** The streams as this instance knows them, or null when it does not know them all. */
  @Nullable Loaded known(String convener, List<StreamRef<?, ?>> streams) {
    Map<String, Loaded.Folded> folded = new HashMap<>();
    for (StreamRef<?, ?> stream : streams) {
      Loaded.Folded known = folded(convener, stream);
      if (known == null) {
        return null;
      }
      folded.put(stream.name(), known);
    }
    return new Loaded(folded);
  }

  /** The streams as the log has them. */
  Future<Loaded> load(String convener, List<StreamRef<?, ?>> streams) {
    List<Loaded.Folded> known = streams.stream().map(it -> foldedOrNone(convener, it)).toList();
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

  /** Keeps what was recorded on streams that were loaded. */
  void recorded(String convener, Loaded loaded, List<NewEntry> entries) {
    Map<String, List<byte[]>> tails = new HashMap<>();
    for (NewEntry entry : entries) {
      tails.computeIfAbsent(entry.stream(), stream -> new ArrayList<>()).add(entry.bytes());
    }
    tails.forEach((stream, tail) -> keep(convener, stream, new Kept(loaded.folded(stream), tail)));
  }

  private Loaded.Folded foldedOrNone(String convener, StreamRef<?, ?> stream) {
    Loaded.Folded known = folded(convener, stream);
    return known != null ? known : new Loaded.Folded(stream.aggregate().initial(), 0, LEAST);
  }

  private Loaded.@Nullable Folded folded(String convener, StreamRef<?, ?> stream) {
    Kept known = kept.getIfPresent(key(convener, stream.name()));
    return known == null ? null : on(convener, stream, known.folded(), known.tail());
  }

  private Loaded.Folded on(
      String convener, StreamRef<?, ?> stream, Loaded.Folded from, List<byte[]> tail) {
    if (tail.isEmpty() && from.version() > 0) {
      return from;
    }
    Loaded.Folded folded = fold(stream, from, tail); // that there is nothing yet is known too
    keep(convener, stream.name(), new Kept(folded, List.of()));
    return folded;
  }

  /** Of two that know the same stream the one that knows more of it stays. */
  private void keep(String convener, String stream, Kept more) {
    kept.asMap()
        .merge(key(convener, stream), more, (old, it) -> old.version() > it.version() ? old : it);
  }

  private static String key(String convener, String stream) {
    return convener + '\n' + stream;
  }

  @SuppressWarnings("unchecked") // the state was folded with this very aggregate
  private <S, E> Loaded.Folded fold(StreamRef<S, E> stream, Loaded.Folded from, List<byte[]> tail) {
    S state = (S) from.state();
    int version = from.version();
    int holds = stream.aggregate().holds();
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
      weight =
          version <= holds ? weight + bytes.length : Math.max(weight, (long) holds * bytes.length);
    }
    return new Loaded.Folded(state, version, (int) Math.min(weight, Integer.MAX_VALUE));
  }
}
