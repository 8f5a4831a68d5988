package quorate.stories.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quorate.stories.stack.StoryStopped;

/** The codes in the published map of practices, read here apart from any import. */
final class PracticeMap {
  private static final Pattern CODE = Pattern.compile(",\"?([A-Z]\\d{5})\"?,");

  private PracticeMap() {}

  static List<String> read(List<Path> files, String area) {
    Path map =
        files.stream()
            .filter(file -> file.getFileName().toString().contains("prac-map"))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new StoryStopped("the demonstration's files have no map"));
    try (var lines = Files.lines(map)) {
      return lines
          .filter(line -> line.contains("," + area + ",") || line.contains("\"" + area + "\""))
          .map(CODE::matcher)
          .filter(Matcher::find)
          .map(found -> found.group(1))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoryStopped("cannot read " + map, e);
    }
  }
}
