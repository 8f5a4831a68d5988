package quorate.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start another JVM like this one, with what suits many small ones on one machine. */
final class Java {

  private Java() {}

  /** The beginning of a command; the caller adds heap, class path and class. */
  static List<String> command() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.net.preferIPv4Stack=true",
            "-Duser.timezone=UTC"));
  }
}
