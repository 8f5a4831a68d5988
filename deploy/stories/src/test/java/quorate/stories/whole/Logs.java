package quorate.stories.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the parts wrote of what they do, file by file. */
final class Logs {
  // the directory of people and the post box hold names by their nature
  private static final List<String> EXEMPT = List.of("keycloak", "mail");

  private Logs() {}

  static List<Kept> in(Path folder) throws IOException {
    var logs = new ArrayList<Kept>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!EXEMPT.contains(name.substring(0, name.indexOf('.')))) {
          logs.add(Kept.at(name, Files.readAllBytes(file)));
        }
      }
    }
    return logs;
  }
}
