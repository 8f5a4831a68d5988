package quorate.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

  @Test
  void it_takes_a_jdk_that_is_new_enough(@TempDir Path directory) throws IOException {
    Path jdk = jdk(directory, "26.0.1");
    assertEquals(jdk.toString(), script(jdk, "jdk").output().strip());
  }

  @Test
  void it_looks_further_when_java_home_is_too_old(@TempDir Path directory) throws IOException {
    Path old = jdk(directory, "17.0.9");
    var result = script(old, "jdk");
    // a machine with no other JDK gets the one line that says what to install
    assertTrue(
        result.success()
            ? !result.output().contains(old.toString())
            : result.output().contains("needs a JDK 25"),
        result.output());
  }

  @Test
  void it_says_which_commands_there_are() {
    var result = script(Path.of("/nowhere"), "help");
    for (var command : List.of("up", "down", "status", "logs", "test", "story", "bench", "soak")) {
      assertTrue(result.output().contains("./quorate " + command), command);
    }
  }

  private static Command.Result script(Path javaHome, String command) {
    return Command.run(
        Repository.here().root(), List.of("env", "JAVA_HOME=" + javaHome, "./quorate", command));
  }

  private static Path jdk(Path directory, String version) throws IOException {
    Files.createDirectories(directory.resolve("bin"));
    var executable = PosixFilePermissions.fromString("rwxr-xr-x");
    Files.createFile(
        directory.resolve("bin/javac"), PosixFilePermissions.asFileAttribute(executable));
    Files.writeString(directory.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return directory;
  }
}
