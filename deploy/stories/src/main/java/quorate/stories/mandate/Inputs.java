package quorate.stories.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who gives a mandate and who does not, with which limit in all for each practice; what is decided
 * for all of them; who opts in. {@code speaking} is the practice whose representative has a log-in.
 */
record Inputs(
    String speaking,
    List<String> mandated,
    String notMandated,
    BigDecimal inAll,
    BigDecimal decided,
    List<String> optedIn) {

  static Inputs of(JsonNode json) {
    var inputs =
        new Inputs(
            json.path("speaking").asText(),
            texts(json.path("mandated")),
            json.path("notmandated").asText(),
            new BigDecimal(json.path("inall").asText()),
            new BigDecimal(json.path("decided").asText()),
            texts(json.path("optedin")));
    if (!inputs.mandated.contains(inputs.speaking) || !inputs.optedIn.contains(inputs.speaking)) {
      throw new IllegalArgumentException("who speaks must be among those mandated and opted in");
    }
    return inputs;
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }

  /** What each practice bears of the decision, in equal parts; the first bears the odd pence. */
  List<BigDecimal> parts() {
    var each = decided.divide(BigDecimal.valueOf(mandated.size()), 2, RoundingMode.DOWN);
    var parts = new ArrayList<BigDecimal>();
    mandated.forEach(any -> parts.add(each));
    BigDecimal rest = decided.subtract(each.multiply(BigDecimal.valueOf(mandated.size())));
    parts.set(0, each.add(rest));
    return List.copyOf(parts);
  }

  String user() {
    return "rep-" + speaking.toLowerCase(Locale.ROOT);
  }
}
