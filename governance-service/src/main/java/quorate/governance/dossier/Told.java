package quorate.governance.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.WireJson;
import quorate.governance.grounds.GroundView;

/** An entry behind a decision: where it stands in which log, and its data as they were recorded. */
public record Told(String rel, String log, long position, UUID entry, JsonNode data) {

  private static final List<String> TELLING =
      List.of(
          "mandate",
          "agreement",
          "optin",
          "plan",
          "permission",
          "urgentaction",
          "seat",
          "position",
          "request",
          "line",
          "subject",
          "sum",
          "on");

  static Told of(Entry entry) {
    String type = entry.type();
    String rel = type.substring(type.indexOf('.') + 1, type.lastIndexOf('.'));
    return new Told(rel, entry.source(), entry.position(), entry.id(), read(entry.data()));
  }

  static Told of(GroundView ground) {
    return new Told(ground.rel, ground.log, ground.position, ground.entry, read(ground.data));
  }

  /** What it is, as people say it: {@code Plan drawn}. */
  String words() {
    String words = rel.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** What of its data says what it is about. */
  String about() {
    return TELLING.stream()
        .filter(data::has)
        .map(name -> "%s %s".formatted(name, data.path(name).asText()))
        .collect(Collectors.joining(", "));
  }

  static JsonNode read(String data) {
    try {
      return WireJson.MAPPER.readTree(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is not JSON", e);
    }
  }
}
