package quorate.notifications.outward;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One reader's stream: what there is, then what comes, and a comment now and then. */
record Follower(Outward outward, Sse sse) {

  private static final int AT_ONCE = 100;
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int PAUSES_PER_HEARTBEAT = 20;

  /** Where the reader stands, and for how many pauses nothing has come. */
  private static final class Standing {
    private Cursor cursor;
    private int quiet;

    Standing(Cursor cursor) {
      this.cursor = cursor;
    }
  }

  // The first comment opens the stream: a reader learns at once that it is let in.
  Multi<OutboundSseEvent> after(Cursor cursor) {
    var follow =
        Multi.createBy()
            .repeating()
            .uni(() -> new Standing(cursor), this::next)
            .indefinitely()
            .onItem()
            .<OutboundSseEvent>disjoint();
    return Multi.createBy().concatenating().streams(Multi.createFrom().item(heartbeat()), follow);
  }

  // A read goes on to its end even when the reader has left: a session is not to be torn midway.
  private Uni<List<OutboundSseEvent>> next(Standing at) {
    return outward
        .after(at.cursor, AT_ONCE)
        .memoize()
        .indefinitely()
        .chain(
            page -> page.entries().isEmpty() ? quiet(at) : Uni.createFrom().item(busy(at, page)));
  }

  private Uni<List<OutboundSseEvent>> quiet(Standing at) {
    at.quiet = (at.quiet + 1) % PAUSES_PER_HEARTBEAT;
    List<OutboundSseEvent> comment = at.quiet == 0 ? List.of(heartbeat()) : List.of();
    return Uni.createFrom().item(comment).onItem().delayIt().by(PAUSE);
  }

  private List<OutboundSseEvent> busy(Standing at, EventPage page) {
    var events = events(at.cursor, page);
    at.cursor = page.next();
    at.quiet = 0;
    return events;
  }

  private List<OutboundSseEvent> events(Cursor from, EventPage page) {
    var events = new ArrayList<OutboundSseEvent>();
    Cursor cursor = from;
    for (OutwardEntry entry : page.entries()) {
      cursor = cursor.past(entry);
      events.add(event(entry, cursor));
    }
    return events;
  }

  /** Its id is the cursor past it, so that a reader resumes after it. */
  private OutboundSseEvent event(OutwardEntry entry, Cursor past) {
    return sse.newEventBuilder()
        .id(past.text())
        .name(entry.type())
        .mediaType(MediaType.TEXT_PLAIN_TYPE)
        .data(String.class, new String(entry.bytes(), UTF_8))
        .build();
  }

  private OutboundSseEvent heartbeat() {
    return sse.newEventBuilder().comment("still here").build();
  }
}
