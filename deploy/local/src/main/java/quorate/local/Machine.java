package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether this machine has room for the stack; said before anything starts. */
final class Machine {
  private static final long GB = 1L << 30;
  private static final long DISK = 2 * GB;
  private static final long MEMORY = 3 * GB;

  private Machine() {}

  static void check(Folder folder) {
    try {
      long disk = Files.getFileStore(folder.file(".").normalize()).getUsableSpace();
      require("disk", disk, DISK, "beside " + folder.root());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    require("memory", Math.min(available(), total()), MEMORY, "available to this user");
  }

  static void require(String what, long has, long needs, String where) {
    if (has < needs) {
      throw new PartFailed(
          "The stack needs %d GB of %s %s, but there is %.1f GB. Make room and try again."
              .formatted(needs / GB, what, where, (double) has / GB));
    }
  }

  // what the kernel could give without swapping; caches count as free
  private static long available() {
    try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
      return lines
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(Long.MAX_VALUE);
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  // a container's limit where there is one
  private static long total() {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    return machine instanceof com.sun.management.OperatingSystemMXBean known
        ? known.getTotalMemorySize()
        : Long.MAX_VALUE;
  }
}
