package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.IntStream;

/** Which ports a test stack took: the planned ones, or any shift at which all are free. */
final class TestPorts {
  private static final int STEP = 37;
  private static final int PLACES = 200;
  private static final int TRIES = 1_000;

  private TestPorts() {}

  static Ports lastOf(Folder folder) {
    try {
      return Ports.ofTests(Integer.parseInt(Files.readString(note(folder))));
    } catch (IOException | NumberFormatException e) {
      return Ports.ofTests(0);
    }
  }

  /** The planned ones when they are free, else any. */
  static Ports freeOnes(Folder folder) {
    int shift = Locked.on(claims(), () -> claimed(IntStream.concat(IntStream.of(0), anywhere())));
    write(note(folder), Integer.toString(shift));
    return Ports.ofTests(shift);
  }

  /** Any but the planned ones. */
  static Ports elsewhere() {
    return Ports.ofTests(Locked.on(claims(), () -> claimed(anywhere())));
  }

  private static IntStream anywhere() {
    return new SecureRandom().ints(TRIES, 1, PLACES);
  }

  // a claim bridges the time until the ports are bound: builds of several clones may choose at once
  private static int claimed(IntStream places) {
    var self = Running.of(ProcessHandle.current().pid()).orElseThrow();
    int shift =
        places
            .map(it -> it * STEP)
            .filter(it -> Running.read(claim(it)).filter(by -> !by.equals(self)).isEmpty())
            .filter(it -> free(Ports.ofTests(it)))
            .findFirst()
            .orElseThrow(() -> new PartFailed("no free ports for a test stack"));
    write(claim(shift), self.toString());
    return shift;
  }

  private static boolean free(Ports ports) {
    return ports.all().allMatch(Ready::free);
  }

  private static Folder claims() {
    String user = System.getProperty("user.name");
    return new Folder(Path.of(System.getProperty("java.io.tmpdir"), "quorate-test-ports-" + user));
  }

  private static Path claim(int shift) {
    return claims().file(Integer.toString(shift));
  }

  private static Path note(Folder folder) {
    return folder.file("shift");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
