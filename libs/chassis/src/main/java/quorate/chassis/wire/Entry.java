package quorate.chassis.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a log as it was recorded. {@code event} is its data as a record of the reader's
 * vocabulary, or null when the reader does not subscribe to the type; {@code json} is the whole
 * document.
 */
public record Entry(
    String source,
    String convener,
    long position,
    String stream,
    int version,
    String type,
    UUID id,
    Instant recorded,
    UUID correlation,
    @Nullable Record event,
    JsonNode json,
    byte[] bytes) {

  /** Reads the bytes; throws {@link CorruptEntry} when they are not an entry. */
  public static Entry read(byte[] bytes, EventTypes types) {
    JsonNode json;
    try {
      json = WireJson.MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new CorruptEntry("an entry is not JSON", e);
    }
    String source = text(json, "source");
    String type = text(json, "type");
    try {
      return new Entry(
          source.substring(1, source.indexOf('/', 1)),
          text(json, "convener"),
          Long.parseLong(text(json, "sequence")),
          text(json, "subject"),
          Integer.parseInt(text(json, "streamversion")),
          type,
          UUID.fromString(text(json, "id")),
          Instant.parse(text(json, "recordedtime")),
          UUID.fromString(text(json, "correlationid")),
          types.read(type, json.path("data")),
          json,
          bytes);
    } catch (RuntimeException e) {
      throw new CorruptEntry("an entry of " + source + " is malformed: " + e.getMessage(), e);
    }
  }

  private static String text(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      throw new CorruptEntry("an entry lacks " + name);
    }
    return value.textValue();
  }
}
