package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Which ports a test stack took: the first shift at which all are free. */
final class TestPorts {
  private static final int STEP = 37;
  private static final int TRIES = 200;

  private TestPorts() {}

  static Ports lastOf(Folder folder) {
    try {
      return Ports.ofTests(Integer.parseInt(Files.readString(note(folder))));
    } catch (IOException | NumberFormatException e) {
      return Ports.ofTests(0);
    }
  }

  // Two clones that begin at once would find the same ports free; so each begins to look elsewhere.
  static Ports freeOnes(Folder folder) {
    int first = Math.floorMod(note(folder).toAbsolutePath().hashCode(), TRIES);
    int shift =
        IntStream.range(0, TRIES)
            .map(it -> (first + it) % TRIES * STEP)
            .filter(it -> free(Ports.ofTests(it)))
            .findFirst()
            .orElseThrow(() -> new PartFailed("no free ports for a test stack"));
    try {
      Files.writeString(note(folder), Integer.toString(shift));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Ports.ofTests(shift);
  }

  private static boolean free(Ports ports) {
    return IntStream.of(
            ports.gateway(),
            ports.keycloak(),
            ports.mailPage(),
            ports.smtp(),
            ports.postgres(),
            ports.kafka(),
            ports.kafkaController())
        .noneMatch(Ready::listens);
  }

  private static Path note(Folder folder) {
    return folder.file("shift");
  }
}
