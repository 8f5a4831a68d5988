package quorate.notifications;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who listens to a stream of server-sent events. */
final class Listener implements AutoCloseable {

  /** One event as it came. */
  record Event(String id, String name, String data) {}

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final CompletableFuture<Void> listening;
  private final Map<String, String> fields = new HashMap<>();

  Listener(URI stream, String token, String lastEventId) {
    var asked = HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + token);
    if (!lastEventId.isEmpty()) {
      asked.header("Last-Event-ID", lastEventId);
    }
    listening =
        http.sendAsync(asked.build(), BodyHandlers.ofLines())
            .thenAcceptAsync(answer -> answer.body().forEach(this::line));
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    if (line.isEmpty() && fields.containsKey("data")) {
      events.add(
          new Event(
              fields.getOrDefault("id", ""),
              fields.getOrDefault("event", ""),
              fields.getOrDefault("data", "")));
      fields.clear();
    } else if (colon > 0) {
      fields.put(line.substring(0, colon), line.substring(colon + 1).stripLeading());
    }
  }

  /** The next event; fails when none comes in time. */
  Event next() throws InterruptedException {
    Event event = events.poll(30, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("no event came");
    }
    return event;
  }

  @Override
  public void close() {
    listening.cancel(true);
    http.shutdownNow();
  }
}
