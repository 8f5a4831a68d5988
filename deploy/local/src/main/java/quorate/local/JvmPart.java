package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part made by this build: copied, stamped, and begun anew when what it runs or is told has
 * changed.
 */
final class JvmPart implements Part {

  /**
   * {@code sources}: what is copied, by the name it gets; {@code settings}: its {@code
   * config/application.properties}; {@code arguments}: of the JVM, relative to the copy; the first
   * of {@code ports} answers {@code readyPath} with 200 when it is ready.
   */
  record Plan(
      String name,
      Map<String, Path> sources,
      String settings,
      List<String> arguments,
      List<Integer> ports,
      String readyPath) {}

  private static final String STAMP = "stamp";

  private final Folder folder;
  private final Plan plan;
  private final Child child;

  JvmPart(Folder folder, Plan plan) {
    this.folder = folder;
    this.plan = plan;
    this.child = new Child(folder, plan.name());
  }

  @Override
  public String name() {
    return plan.name();
  }

  @Override
  public Path log() {
    return child.log();
  }

  @Override
  public boolean alive() {
    return child.alive();
  }

  @Override
  public boolean ready() {
    return alive() && answers();
  }

  @Override
  public void start() {
    String stamp = stamp();
    if (current(stamp) && child.settles(this::answers)) {
      return;
    }
    stop();
    plan.ports().forEach(port -> Ready.needs(name(), port));
    install(stamp);
    List<String> command = Java.command();
    command.addAll(plan.arguments());
    // fewer malloc arenas: a JVM per part on one machine pays for each of them
    child.launch(home(), Map.of("MALLOC_ARENA_MAX", "2"), command);
    child.await(Duration.ofMinutes(3), this::answers);
  }

  @Override
  public void stop() {
    child.stop("TERM", Duration.ofSeconds(15));
  }

  private boolean answers() {
    return Ready.http(plan.ports().getFirst(), plan.readyPath());
  }

  private void install(String stamp) {
    if (!current(stamp)) {
      Copies.wipe(home());
      plan.sources().forEach((name, from) -> Copies.folder(from, home().resolve(name)));
      OwnerOnly.write(home().resolve("config/application.properties"), plan.settings());
      OwnerOnly.write(home().resolve(STAMP), stamp);
    }
  }

  private boolean current(String stamp) {
    try {
      return Files.readString(home().resolve(STAMP)).equals(stamp);
    } catch (IOException e) {
      return false;
    }
  }

  private String stamp() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((plan.settings() + plan.arguments()).getBytes(StandardCharsets.UTF_8));
      for (Path source : new TreeMap<>(plan.sources()).values()) {
        try (var files = Files.walk(Repository.require(source))) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            String line = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
            digest.update(line.getBytes(StandardCharsets.UTF_8));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path home() {
    return folder.program(name());
  }
}
