package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who uses a test stack, a build or one JVM: it lives while one of them does. */
record Users(Folder folder) {

  /** Notes the Maven that began this JVM: the nearest Java above it; else this JVM itself. */
  void registerBuild() {
    ProcessHandle self = ProcessHandle.current();
    long user =
        Stream.iterate(self.parent(), p -> p.isPresent(), p -> p.flatMap(ProcessHandle::parent))
            .flatMap(Optional::stream)
            .filter(it -> it.info().command().orElse("").endsWith("/java"))
            .findFirst()
            .orElse(self)
            .pid();
    Running.of(user).ifPresent(this::note);
  }

  /** Notes this JVM. */
  void registerJvm() {
    Running.of(ProcessHandle.current().pid()).ifPresent(this::note);
  }

  private void note(Running user) {
    try {
      Files.createDirectories(notes());
      Files.writeString(notes().resolve(Long.toString(user.pid())), user.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean any() {
    if (Files.notExists(notes())) {
      return false;
    }
    try (var notes = Files.list(notes())) {
      return notes.anyMatch(note -> Running.read(note).isPresent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path notes() {
    return folder.file("users");
  }
}
