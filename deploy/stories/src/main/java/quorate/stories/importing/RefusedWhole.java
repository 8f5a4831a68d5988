package quorate.stories.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** A file of which no row could be used. */
final class RefusedWhole {

  private RefusedWhole() {}

  static boolean is(JsonNode preview) {
    int found = preview.path("problemsfound").asInt();
    JsonNode first = preview.path("problems");
    long lines =
        StreamSupport.stream(first.spliterator(), false)
            .map(problem -> problem.path("line").asInt())
            .distinct()
            .count();
    boolean proposes = preview.path("changes").asInt() + preview.path("doubtful").asInt() > 0;
    long refused = found > first.size() ? found : lines;
    return found > 0 && !proposes && refused >= preview.path("rows").asInt();
  }
}
