package quorate.ballots.results;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.challenges.ChallengeView;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.WireJson;

/**
 * A result as people read it: exactly as it was declared, in the promised event's shape, until
 * something happens to it; that is then added as {@code standing}.
 */
public record ResultShown(@JsonValue @JsonRawValue String declared, long version, long variant)
    implements Versioned {

  public static ResultShown of(Declared.Whole whole) {
    var result = whole.result();
    long challenged = whole.challenges().stream().mapToLong(one -> one.version).max().orElse(0);
    boolean asDeclared =
        whole.challenges().isEmpty() && result.annulled == null && result.recount == null;
    return new ResultShown(
        asDeclared ? result.data : withStanding(whole), result.version, challenged);
  }

  private static String withStanding(Declared.Whole whole) {
    var result = whole.result();
    try {
      var shown = (ObjectNode) WireJson.MAPPER.readTree(result.data);
      var standing = shown.putObject("standing");
      if (!whole.challenges().isEmpty()) {
        challenges(standing.putObject("challenges"), whole.challenges());
      }
      part(standing, "recount", result.recount, List.of("challenge", "equal"));
      part(
          standing,
          "annulled",
          result.annulled,
          List.of("annulled", "challenge", "reason", "rerun"));
      return WireJson.MAPPER.writeValueAsString(shown);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is not JSON", e);
    }
  }

  private static void challenges(ObjectNode counts, List<ChallengeView> challenges) {
    counts.put("open", number(challenges.stream().filter(ChallengeView::isOpen).count()));
    for (String verdict : List.of("upheld", "dismissed")) {
      counts.put(
          verdict, number(challenges.stream().filter(one -> one.state.equals(verdict)).count()));
    }
  }

  private static String number(long count) {
    return Long.toString(count);
  }

  private static void part(
      ObjectNode standing, String name, @Nullable String data, List<String> fields)
      throws JsonProcessingException {
    if (data == null) {
      return;
    }
    JsonNode told = WireJson.MAPPER.readTree(data);
    var part = standing.putObject(name);
    fields.stream().filter(told::has).forEach(field -> part.set(field, told.get(field)));
  }
}
