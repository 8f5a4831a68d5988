package quorate.stories.whole;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import quorate.local.ServiceName;

/** What befalls the services as a story comes to a line, each time once, before it goes on. */
final class Disturbed extends ByteArrayOutputStream {
  private final Map<Pattern, Runnable> befalls = new LinkedHashMap<>();
  private final List<CompletableFuture<Void>> returning = new CopyOnWriteArrayList<>();

  /** When a line is told in which this is found. */
  Disturbed when(String line, Runnable what) {
    befalls.put(Pattern.compile(line), what);
    return this;
  }

  /** At such a line a service is killed while the story goes on: whatever it asks for by then. */
  Disturbed killing(ServiceName service, String line) {
    var killed = Killed.of(service);
    return when(
        line,
        () ->
            returning.add(
                CompletableFuture.runAsync(killed::goes).thenRunAsync(killed::comesBack)));
  }

  /** Where the story is to tell how it goes. */
  PrintStream told() {
    return new PrintStream(this, true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void flush() {
    String line = toString(StandardCharsets.UTF_8);
    reset();
    System.err.print(line);
    befalls
        .entrySet()
        .removeIf(
            each -> {
              boolean comes = each.getKey().matcher(line).find();
              if (comes) {
                each.getValue().run();
              }
              return comes;
            });
  }

  /** Kills a service; it is started again when this has happened. */
  void away(ServiceName service, CompletableFuture<?> until) {
    var killed = Killed.of(service);
    killed.goes();
    returning.add(until.thenRunAsync(killed::comesBack));
  }

  /** Kills a service and starts it again at once. */
  void restarted(ServiceName service) {
    away(service, CompletableFuture.completedFuture(null));
  }

  /** Takes a log's topic away: its service fills it again from the beginning. */
  static void wiped(ServiceName service, String convener) {
    String topic = "quorate.%s.%s.log.v1".formatted(convener, service.wire());
    try (var admin = Admin.create(Map.of("bootstrap.servers", Whole.stack().kafka()))) {
      admin.deleteTopics(List.of(topic)).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("cannot take %s away".formatted(topic), e);
    }
  }

  /** Waits until whoever was killed is there again; everything must have befallen by then. */
  void settled() {
    returning.forEach(CompletableFuture::join);
    if (!befalls.isEmpty()) {
      throw new AssertionError("the story never told of " + befalls.keySet());
    }
  }
}
