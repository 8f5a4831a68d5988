package quorate.stories.city;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes in the published map of practices, read here apart from any import. */
final class PracticeMap {
  private static final Pattern PRACTICE = Pattern.compile(",\"?([A-Z]\\d{5})\"?,");
  private static final Pattern NETWORK = Pattern.compile(",\"?(U\\d{5})\"?,");

  private PracticeMap() {}

  static List<String> read(byte[] map, String area) {
    return codes(map, area, PRACTICE);
  }

  static List<String> networks(byte[] map, String area) {
    return codes(map, area, NETWORK);
  }

  private static List<String> codes(byte[] map, String area, Pattern code) {
    return new String(map, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("," + area + ",") || line.contains("\"" + area + "\""))
        .map(code::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
