package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * One at a time over a stack's folder, whatever number of JVMs (and class loaders in them) come.
 */
final class Locked {

  private Locked() {}

  static <T> T on(Folder folder, Supplier<T> work) {
    Path file = folder.file("lock");
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lock(channel)) {
      return lock.isValid() ? work.get() : on(folder, work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException e) {
        Command.pause();
      }
    }
  }
}
