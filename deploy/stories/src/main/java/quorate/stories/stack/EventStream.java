package quorate.stories.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Listens to server-sent events from a cursor on, until it is closed. */
public final class EventStream implements AutoCloseable {

  /** One event: its cursor and its data. */
  public record Event(String id, String data) {}

  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final Stream<String> lines;

  private EventStream(Stream<String> lines) {
    this.lines = lines;
  }

  /** Begins to listen as a person; an empty cursor begins at the first event. */
  public static EventStream open(Gateway gateway, String user, String path, String cursor) {
    try {
      var response =
          gateway.http().send(gateway.stream(user, path, cursor), BodyHandlers.ofLines());
      if (response.statusCode() != 200) {
        throw new StoryStopped("GET " + path + " was answered " + response.statusCode());
      }
      var stream = new EventStream(response.body());
      Thread.ofVirtual().start(stream::listen);
      return stream;
    } catch (IOException e) {
      throw new StoryStopped("GET " + path + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryStopped("GET " + path + " was interrupted", e);
    }
  }

  /** What has come so far. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  @Override
  public void close() {
    lines.close();
  }

  private void listen() {
    String id = "";
    var data = new ArrayList<String>();
    try {
      for (var all = lines.iterator(); all.hasNext(); ) {
        String line = all.next();
        if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
          data.add(line.substring(5).stripLeading());
        } else if (line.isEmpty() && !data.isEmpty()) {
          events.add(new Event(id, String.join("\n", data)));
          data.clear();
        }
      }
    } catch (UncheckedIOException e) {
      // closed while waiting for more
    }
  }
}
