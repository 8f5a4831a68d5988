package quorate.stories.city;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes in the published map of practices, read here apart from any import. */
final class PracticeMap {
  private static final Pattern CODE = Pattern.compile(",\"?([A-Z]\\d{5})\"?,");

  private PracticeMap() {}

  static List<String> read(byte[] map, String area) {
    return new String(map, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("," + area + ",") || line.contains("\"" + area + "\""))
        .map(CODE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }
}
