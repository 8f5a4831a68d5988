package quorate.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import quorate.chassis.project.Projection;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/**
 * A projection that is handed a kind of event which its {@code events()} does not name asks the
 * database nothing: else it would miss that kind in service, where others pass it by unread. Held
 * by the golden examples; of policies nothing is said, as they reach further than one connection.
 */
public final class ProjectionRules {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private ProjectionRules() {}

  /** For every projection of a service and every type that it could be handed. */
  public static void hold(ServiceDefinition service) {
    assertAll(service.projections().stream().flatMap(each -> passedBy(service, each)));
  }

  private static Stream<Executable> passedBy(ServiceDefinition service, Projection projection) {
    return projection.sources().stream()
        .flatMap(source -> passedBy(projection, source, service.vocabulary(source)));
  }

  private static Stream<Executable> passedBy(
      Projection projection, String source, EventTypes types) {
    return types.namesBeside(projection.events()).stream()
        .map(type -> () -> isPassedBy(projection, golden(source, type, types)));
  }

  static void isPassedBy(Projection projection, Entry entry) {
    List<String> asked = new ArrayList<>();
    try {
      projection.applyAll(connection(asked), List.of(entry)).await().atMost(PATIENCE);
    } catch (UnsupportedOperationException e) {
      // it asked something, which is told below
    }
    assertEquals(
        List.of(),
        asked,
        () -> projection.name() + " folds " + entry.type() + ", which its events() do not name");
  }

  private static SqlConnection connection(List<String> asked) {
    InvocationHandler refusing =
        (self, method, arguments) -> {
          asked.add(method.getName());
          throw new UnsupportedOperationException(method.getName());
        };
    return SqlConnection.newInstance(
        (io.vertx.sqlclient.SqlConnection)
            Proxy.newProxyInstance(
                ProjectionRules.class.getClassLoader(),
                new Class<?>[] {io.vertx.sqlclient.SqlConnection.class},
                refusing));
  }

  private static Entry golden(String source, String type, EventTypes types) {
    try {
      Path contracts = Path.of("../" + source + "-service/src/main/resources/contracts");
      String golden = Files.readString(contracts.resolve("events/" + type + ".example.json"));
      return Entry.read(golden.strip().getBytes(UTF_8), types);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
