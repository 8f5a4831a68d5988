package quorate.chassis.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;

/**
 * What the shell is to do with a decision: refuse, or record these events on these streams. Every
 * stream that was read and is not written is guarded: had it moved meanwhile, the shell decides
 * again.
 */
public final class Plan {

  record Write(String stream, Record event, @Nullable UUID id) {}

  final Decision.@Nullable Refused<?> refused;
  final List<Write> writes = new ArrayList<>();
  final Map<String, Long> heard = new TreeMap<>();
  @Nullable Instant notAfter;
  int status = 204;
  @Nullable String location;
  @Nullable String authority;

  private Plan(Decision.@Nullable Refused<?> refused) {
    this.refused = refused;
  }

  /** Follows a decision about one stream. */
  public static <E> Plan of(Decision<E> decision, StreamRef<?, E> stream) {
    return switch (decision) {
      case Decision.Refused<E> no -> new Plan(no);
      case Decision.Accepted<E>(var events) -> new Plan(null).and(stream, events);
    };
  }

  /** Records nothing; for a command that finds its work done already. */
  public static Plan nothing() {
    return new Plan(null);
  }

  /** Whether nothing will be recorded, for a reason. */
  public boolean refuses() {
    return refused != null;
  }

  /** Records these events too, in the same append. */
  public <E> Plan and(StreamRef<?, E> stream, List<? extends E> events) {
    events.forEach(event -> writes.add(new Write(stream.name(), (Record) event, null)));
    return this;
  }

  /**
   * Records one event whose entry id is known beforehand, because something sealed within it is
   * bound to that id.
   */
  public <E> Plan and(StreamRef<?, E> stream, E event, UUID id) {
    writes.add(new Write(stream.name(), (Record) event, id));
    return this;
  }

  /** Follows one more decision in the same append; if it is refused, all is. */
  public <E> Plan and(Decision<E> decision, StreamRef<?, E> stream) {
    return switch (decision) {
      case Decision.Refused<E> no -> refused == null ? new Plan(no) : this;
      case Decision.Accepted<E>(var events) -> and(stream, events);
    };
  }

  /** Refuses from this instant on, by the log's clock. */
  public Plan notAfter(Instant instant) {
    notAfter = instant;
    return this;
  }

  /** Says up to which position of a neighbour's log the decision relied on what it had heard. */
  public Plan heard(String service, long position) {
    heard.put(service, position);
    return this;
  }

  /** Says under which authority this is done, where it is another than the request's. */
  public Plan under(String found) {
    authority = found;
    return this;
  }

  /** Answers 201 with this location. */
  public Plan created(String path) {
    status = 201;
    location = path;
    return this;
  }

  /** Answers 200 with this location. */
  public Plan ok(String path) {
    status = 200;
    location = path;
    return this;
  }
}
