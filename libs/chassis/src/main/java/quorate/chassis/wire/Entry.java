package quorate.chassis.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    String actor,
    String authority,
    @Nullable Record event,
    byte[] bytes) {

  private static final String DATA = ",\"data\":";

  /** Reads the bytes; throws {@link CorruptEntry} when they are not an entry. */
  public static Entry read(byte[] bytes, EventTypes types) {
    return EntryParser.read(bytes, types);
  }

  /** The data as they are recorded: JSON. */
  public String data() {
    String document = new String(bytes, StandardCharsets.UTF_8);
    // Nothing before may hold this: a quotation mark within a text is escaped.
    int data = document.indexOf(DATA) + DATA.length();
    return document.substring(data, document.length() - 1);
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
