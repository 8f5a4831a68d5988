package quorate.chassis.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an entry's bytes in one go: data becomes a record as it is met, without a tree. */
final class EntryParser {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "source",
          "convener",
          "sequence",
          "subject",
          "streamversion",
          "type",
          "id",
          "recordedtime",
          "correlationid",
          "actor",
          "authority");

  private final EventTypes types;
  private final Map<String, String> attributes = new HashMap<>();
  private @Nullable Record event;

  private EntryParser(EventTypes types) {
    this.types = types;
  }

  static Entry read(byte[] bytes, EventTypes types) {
    var parser = new EntryParser(types);
    try (JsonParser json = WireJson.MAPPER.createParser(bytes)) {
      parser.read(json);
    } catch (IOException e) {
      throw new CorruptEntry("an entry is not JSON", e);
    }
    return parser.entry(bytes);
  }

  private void read(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new CorruptEntry("an entry is not a JSON object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("data")) {
        event = types.read(text("type"), json); // data stands last
      } else if (value == JsonToken.VALUE_STRING && ATTRIBUTES.contains(name)) {
        attributes.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
  }

  private Entry entry(byte[] bytes) {
    String source = text("source");
    try {
      return new Entry(
          source.substring(1, source.indexOf('/', 1)),
          text("convener"),
          Long.parseLong(text("sequence")),
          text("subject"),
          Integer.parseInt(text("streamversion")),
          text("type"),
          UUID.fromString(text("id")),
          instant(text("recordedtime")),
          UUID.fromString(text("correlationid")),
          text("actor"),
          text("authority"),
          event,
          bytes);
    } catch (RuntimeException e) {
      throw new CorruptEntry("an entry of " + source + " is malformed: " + e.getMessage(), e);
    }
  }

  private static Instant instant(String text) {
    Instant plain = PlainTime.instant(text);
    return plain != null ? plain : Instant.parse(text);
  }

  private String text(String name) {
    String value = attributes.get(name);
    if (value == null) {
      throw new CorruptEntry("an entry lacks " + name);
    }
    return value;
  }
}
