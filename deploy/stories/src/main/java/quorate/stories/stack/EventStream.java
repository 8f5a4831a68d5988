package quorate.stories.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Listens to server-sent events from a cursor on, until it is closed; a stream that breaks off is
 * taken up again where it was, as browsers do.
 */
public final class EventStream implements AutoCloseable {

  /** One event: its cursor and its data. */
  public record Event(String id, String data) {}

  private static final Patience AWAY = new Patience(Duration.ofSeconds(60));
  private static final int UNAVAILABLE = 503;

  private final Gateway gateway;
  private final String user;
  private final String path;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private volatile String cursor;
  private volatile Stream<String> lines = Stream.empty();
  private volatile boolean closed;

  private EventStream(Gateway gateway, String user, String path, String cursor) {
    this.gateway = gateway;
    this.user = user;
    this.path = path;
    this.cursor = cursor;
  }

  /** Begins to listen as a person; an empty cursor begins at the first event. */
  public static EventStream open(Gateway gateway, String user, String path, String cursor) {
    var stream = new EventStream(gateway, user, path, cursor);
    stream.connect();
    Thread.ofVirtual().start(stream::listen);
    return stream;
  }

  /** What has come so far. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  @Override
  public void close() {
    closed = true;
    lines.close();
  }

  private void connect() {
    var response = AWAY.last(this::asked, answer -> answer.statusCode() != UNAVAILABLE);
    if (response.statusCode() != 200) {
      throw new StoryStopped("GET " + path + " was answered " + response.statusCode());
    }
    lines = response.body();
    if (closed) {
      lines.close();
    }
  }

  private HttpResponse<Stream<String>> asked() {
    try {
      return gateway.http().send(gateway.stream(user, path, cursor), BodyHandlers.ofLines());
    } catch (IOException e) {
      throw new StoryStopped("GET " + path + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryStopped("GET " + path + " was interrupted", e);
    }
  }

  private void listen() {
    while (!closed) {
      try {
        read();
      } catch (UncheckedIOException e) {
        // closed, or broken off, while waiting for more
      }
      if (!closed) {
        connect();
      }
    }
  }

  private void read() {
    String id = cursor;
    var data = new ArrayList<String>();
    for (var all = lines.iterator(); all.hasNext(); ) {
      String line = all.next();
      if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      } else if (line.startsWith("data:")) {
        data.add(line.substring(5).stripLeading());
      } else if (line.isEmpty() && !data.isEmpty()) {
        events.add(new Event(id, String.join("\n", data)));
        cursor = id;
        data.clear();
      }
    }
  }
}
