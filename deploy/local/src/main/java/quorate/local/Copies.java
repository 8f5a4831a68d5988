package quorate.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Puts what the build gathered where a part runs it. */
final class Copies {

  private Copies() {}

  /** Copies a folder's files, replacing the target. */
  static void folder(Path from, Path to) {
    try {
      wipe(to);
      Files.createDirectories(to.resolveSibling(""));
      try (var files = Files.walk(Repository.require(from))) {
        for (Path file : files.toList()) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks a zip file without its first {@code strip} levels. */
  static void zip(Path zip, int strip, Path to) {
    try (var file = new ZipFile(Repository.require(zip).toFile())) {
      for (var entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
        Path name = Path.of(entry.getName());
        Path target = inside(to, name.subpath(strip, name.getNameCount()));
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks the one {@code .txz} inside a jar, with its links and modes. */
  static void txzInJar(Path jar, Path to) {
    try (var file = new ZipFile(Repository.require(jar).toFile())) {
      var txz = file.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
      try (var tar =
          new TarArchiveInputStream(
              new XZCompressorInputStream(new BufferedInputStream(file.getInputStream(txz))))) {
        for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
          unpack(e, tar, to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream in, Path to) throws IOException {
    if (entry.isDirectory()) {
      return;
    }
    Path target = inside(to, Path.of(entry.getName()));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(in, target);
      String mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }
  }

  private static Path inside(Path folder, Path name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException(name + " leads out of " + folder);
    }
    Files.createDirectories(target.resolveSibling(""));
    return target;
  }

  /** Deletes a folder and all below it, links not followed. */
  static void wipe(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
