package quorate.stories.whole;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Topics;
import quorate.local.ServiceName;
import quorate.stories.city.City;
import quorate.stories.leeds.LeedsFiles;

/** How many entries of each type the logs of both conveners hold from a moment on. */
final class Recorded {
  private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":\"(\\d{20})\"");
  private static final Pattern TIME = Pattern.compile("\"recordedtime\":\"([^\"]+)\"");
  private static final Pattern TYPE = Pattern.compile("\"type\":\"([^\"]+)\"");
  // how often turnout is told depends on how fast people vote
  private static final Set<String> BY_THE_CLOCK = Set.of("ballot.turnout-advanced.v1");

  private Recorded() {}

  static Map<String, Integer> since(Instant moment) {
    var topics = new Topics(Whole.stack().kafka());
    var counts = new TreeMap<String, Integer>();
    for (var log : logs()) {
      var seen = new HashSet<String>(); // what is repeated has the same position
      topics.read(
          log,
          bytes -> {
            String entry = new String(bytes, StandardCharsets.UTF_8);
            String type = first(TYPE, entry);
            if (seen.add(first(SEQUENCE, entry))
                && !BY_THE_CLOCK.contains(type)
                && !Instant.parse(first(TIME, entry)).isBefore(moment)) {
              counts.merge(log.convener() + " " + type, 1, Integer::sum);
            }
          });
    }
    return counts;
  }

  private static List<LogName> logs() {
    return Stream.of(City.CONVENER, LeedsFiles.CONVENER)
        .flatMap(
            convener ->
                Stream.of(ServiceName.values()).map(each -> new LogName(convener, each.wire())))
        .toList();
  }

  private static String first(Pattern pattern, String entry) {
    Matcher found = pattern.matcher(entry);
    if (!found.find()) {
      throw new AssertionError("no " + pattern + " in " + entry);
    }
    return found.group(1);
  }
}
