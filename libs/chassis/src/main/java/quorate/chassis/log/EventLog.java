package quorate.chassis.log;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The logs of one service, one per convener. Appends are committed in groups, one batch under way
 * per log; positions are dense and in commit order however many instances write. An acknowledged
 * append is on disk. What is not promised: an order between conveners, or that an append which
 * failed with an exception was not recorded (ask again under the same key).
 */
public final class EventLog {

  private static final int MOST_APPENDS = 512;
  private static final int MOST_READS = 512;

  private final Runnable recorded;
  private final Scan scan;
  private final Remembered remembered;
  private final AppendBatch append;
  private final ReadBatch read;
  private final Map<String, GroupCommit<Append, Appended>> appends = new ConcurrentHashMap<>();
  private final Map<String, GroupCommit<List<StreamTail>, List<List<byte[]>>>> reads =
      new ConcurrentHashMap<>();

  /** A log on the service's database; the pool's role is the one that decides. */
  public EventLog(Pool pool) {
    this(pool, () -> {});
  }

  /** The same; {@code recorded} is run after each batch of appends, on an event loop. */
  public EventLog(Pool pool, Runnable recorded) {
    this.recorded = recorded;
    scan = new Scan(pool);
    remembered = new Remembered(pool);
    append = new AppendBatch(pool);
    read = new ReadBatch(pool);
  }

  /** Records the append whole, or says why not. */
  public Future<Appended> append(String convener, Append asked) {
    return appends
        .computeIfAbsent(
            convener,
            c ->
                new GroupCommit<>(
                    MOST_APPENDS,
                    Independence::new,
                    batch -> append.run(c, batch).onSuccess(done -> recorded.run())))
        .submit(asked);
  }

  /** The bytes of a stream's entries after a version, in order. */
  public Future<List<byte[]>> read(String convener, StreamTail tail) {
    return read(convener, List.of(tail)).map(List::getFirst);
  }

  /** The same of several streams at one moment. */
  public Future<List<List<byte[]>>> read(String convener, List<StreamTail> tails) {
    return reads
        .computeIfAbsent(
            convener,
            c -> new GroupCommit<>(MOST_READS, () -> any -> true, batch -> read.run(c, batch)))
        .submit(tails);
  }

  /** What was answered under an idempotency key; null when nothing was recorded under it. */
  public Future<@Nullable Appended> remembered(String convener, IdempotencyKey key) {
    return remembered.find(convener, key);
  }

  /**
   * Shows {@code each} the bytes of every entry before a position, of every stream whose name
   * begins with a prefix: by stream, each stream in order. Entries are read a page at a time and
   * none is kept.
   */
  public Future<Void> scan(String convener, String prefix, long before, Consumer<byte[]> each) {
    return scan.from(convener, prefix, before, each);
  }

  /**
   * The same of entries between two positions only, neither of them included, in their order: costs
   * as much as there are between, of any stream.
   */
  public Future<Void> scan(
      String convener, String prefix, long after, long before, Consumer<byte[]> each) {
    return scan.between(convener, prefix, after, before, each);
  }
}
