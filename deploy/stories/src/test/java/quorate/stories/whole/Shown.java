package quorate.stories.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.stories.city.City;
import quorate.stories.leeds.LeedsFiles;
import quorate.stories.services.Items;
import quorate.stories.stack.Gateway;

/** What governance shows of both conveners, one by one, apart from ids, times and positions. */
final class Shown {
  private static final String API = "/governance/api/v1/";
  private static final List<String> SECRETARIES = List.of(City.SECRETARY, LeedsFiles.SECRETARY);
  private static final List<String> LISTS =
      List.of(
          "bodies",
          "meetings",
          "decisions",
          "resolutions",
          "matters",
          "mandates",
          "opt-ins",
          "plans",
          "permissions",
          "urgent-actions",
          "positions",
          "representations",
          "requests");

  private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z";
  private static final String POSITION = "\"(position|version|at|knownto)\":\"?\\d+\"?";
  private static final String HASH = "[0-9a-f]{32,}";
  private static final String TELLING = " (First|Second|Third)\\b";
  // every telling before it asked alike
  private static final String ALIKE = "\"alike\":\\[.*?\\](?=[,}])";
  // a lot of each telling says who has which letter, and parts equal candidates
  private static final String ELECTED = "The count elects [^.\"]*\\.";
  private static final String LETTERED = "[A-Z] (\\(Candidate) [A-Z]\\): \\d+\\.";
  private static final String SUBJECT = "at-[0-9a-f]{8}\\b";

  private Shown() {}

  private record Line(String secretary, String list, String id) {
    String path() {
      return API + list + "/" + id;
    }
  }

  /** The ids of all there is. */
  static Set<String> now() {
    return lines(new Gateway(Whole.stack())).map(Line::id).collect(Collectors.toSet());
  }

  /** How whatever came to these is shown, in an order of its own. */
  static List<String> beyond(Set<String> ids) {
    var gateway = new Gateway(Whole.stack());
    return lines(gateway)
        .filter(line -> !ids.contains(line.id()))
        .flatMap(line -> told(gateway, line))
        .sorted()
        .toList();
  }

  private static Stream<Line> lines(Gateway gateway) {
    return SECRETARIES.stream()
        .flatMap(
            secretary ->
                LISTS.stream()
                    .flatMap(
                        list ->
                            Items.all(gateway, secretary, API + list).stream()
                                .map(item -> new Line(secretary, list, id(item)))));
  }

  private static Stream<String> told(Gateway gateway, Line line) {
    String one = gateway.get(line.secretary(), line.path()).succeeded().text();
    var all = Stream.of(line.list() + " " + plain(one));
    if (!line.list().equals("bodies")) {
      return all;
    }
    var seats = Items.all(gateway, line.secretary(), line.path() + "/seats").stream();
    return Stream.concat(all, seats.map(seat -> "seats " + plain(seat.toString())));
  }

  // each line of a list begins with what it is the line of
  private static String id(JsonNode item) {
    return item.properties().iterator().next().getValue().asText();
  }

  private static String plain(String json) {
    return json.replaceAll(ID, "#")
        .replaceAll(TIME, "@")
        .replaceAll(HASH, "%")
        .replaceAll(TELLING, "")
        .replaceAll(ELECTED, "The count elects.")
        .replaceAll(LETTERED, "$1).")
        .replaceAll(SUBJECT, "at-%")
        .replaceAll(ALIKE, "\"alike\":[]")
        .replaceAll(POSITION, "\"$1\":0");
  }
}
