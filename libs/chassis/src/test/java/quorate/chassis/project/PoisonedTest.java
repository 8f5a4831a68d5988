package quorate.chassis.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is the entry's fault pauses a projection, what is the database's trouble is tried again. */
class PoisonedTest {

  static Stream<RuntimeException> troubles() {
    return Stream.of(
        new PgException("deadlock detected", "ERROR", "40P01", "retry"),
        new CompletionException(new ConnectException("refused")),
        new CompletionException(new InterruptedException()),
        new CompletionException("no answer in 30 s", new TimeoutException()));
  }

  static Stream<RuntimeException> faults() {
    return Stream.of(
        new PgException("null value", "ERROR", "23502", "row"),
        new IllegalStateException("cannot follow here"),
        new CompletionException(new NoStackTraceThrowable("cannot be coerced to DATE")),
        new CompletionException(new IllegalStateException("cannot follow here")));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void trouble_passes(RuntimeException trouble) {
    assertSame(trouble, Poisoned.unlessPassing(List.of(4L), trouble));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_is_poison(RuntimeException fault) {
    var poison = assertInstanceOf(Poisoned.class, Poisoned.unlessPassing(List.of(4L), fault));
    assertEquals(List.of(4L), poison.positions());
  }
}
