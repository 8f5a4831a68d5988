package quorate.chassis.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a log as it was recorded. {@code event} is its data as a record of the reader's
 * vocabulary, or null when the reader does not subscribe to the type.
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
    byte[] bytes) {

  /** Reads the bytes; throws {@link CorruptEntry} when they are not an entry. */
  public static Entry read(byte[] bytes, EventTypes types) {
    return EntryParser.read(bytes, types);
  }

  /** The whole document; it is read anew each time. */
  public JsonNode json() {
    try {
      return WireJson.MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new CorruptEntry("an entry is not JSON", e);
    }
  }
}
