package quorate.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Stops a test stack when the last that uses it has ended, however it ended. */
public final class Watchdog {
  static final String NAME = "watchdog";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Watchdog() {}

  /** Begins one beside this JVM. */
  static void begin(Repository repository, Folder folder) {
    var child = new Child(folder, NAME);
    if (child.alive()) {
      return;
    }
    Path program = folder.program(NAME);
    Copies.folder(repository.ownClasses(), program);
    List<String> command = Java.command();
    command.addAll(
        List.of(
            "-Xmx24m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            program.toString(),
            Watchdog.class.getName(),
            folder.root().toString()));
    child.launch(folder.root(), Map.of(), command);
  }

  public static void main(String[] args) {
    var folder = new Folder(Path.of(args[0]));
    while (!Locked.on(folder, () -> ended(folder))) {
      Command.pause();
    }
  }

  private static boolean ended(Folder folder) {
    if (new Users(folder).any()) {
      return false;
    }
    stopAll(folder);
    return true;
  }

  /** Stops every part that may run in this folder, callers before what they call. */
  static void stopAll(Folder folder) {
    var services = Stream.of(ServiceName.values()).map(ServiceName::wire);
    Stream.of(Stream.of("gateway"), services, Stream.of("mail", "keycloak", "kafka"))
        .flatMap(names -> names)
        .forEach(name -> new Child(folder, name).stop("TERM", PATIENCE));
    new Child(folder, "postgres").stop("INT", PATIENCE);
  }
}
