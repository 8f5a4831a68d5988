package quorate.chassis.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes the bytes of an entry: one CloudEvents 1.0 JSON document, properties in fixed order, text
 * in NFC, no white space. {@code sequence} and {@code recordedtime} stand first and are left as
 * slots of fixed width; the log fills them when it gives the entry its place.
 */
public final class EntryBytes {

  /** The most that an entry may measure, in bytes; a tile of the transparency log holds 65,535. */
  public static final int LIMIT = 60_000;

  // Readable as they are, so that an entry can be folded before its place is known.
  private static final String SLOTS =
      "{\"specversion\":\"1.0\",\"sequence\":\"00000000000000000000\","
          + "\"recordedtime\":\"0000-01-01T00:00:00.000000Z\",\"id\":\"";
  private static final int FIRST_MARK = 0x300;
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private EntryBytes() {}

  /** An instant as it stands in an entry: UTC, microseconds, 27 characters. */
  public static String micros(Instant instant) {
    return MICROS.format(instant);
  }

  /** The document with empty slots. */
  public static byte[] encode(EntryHeader header, String type, Record event) {
    var out = new StringBuilder(1024).append(SLOTS).append(header.id());
    property(out, "source", "/" + header.service() + "/" + header.convener());
    property(out, "type", type);
    property(out, "subject", header.stream());
    property(out, "streamversion", Integer.toString(header.version()));
    property(out, "time", micros(header.time()));
    property(out, "partitionkey", header.stream());
    property(out, "convener", header.convener());
    property(out, "actor", header.actor());
    property(out, "authority", header.authority());
    property(out, "correlationid", header.correlation().toString());
    if (header.causation() != null) {
      property(out, "causationid", header.causation().toString());
    }
    if (!header.heard().isEmpty()) {
      property(out, "heard", header.heard());
    }
    property(out, "dataschema", "urn:quorate:" + type);
    property(out, "datacontenttype", "application/json");
    out.append("\",\"data\":").append(data(event)).append('}');
    return composed(out).getBytes(StandardCharsets.UTF_8);
  }

  /** Below the first combining mark there is nothing to compose. */
  private static String composed(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text.toString();
  }

  private static void property(StringBuilder out, String name, String value) {
    out.append("\",\"").append(name).append("\":\"");
    JsonStringEncoder.getInstance().quoteAsString(value, out);
  }

  private static String data(Record event) {
    try {
      return WireJson.MAPPER.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(event.getClass() + " cannot be written", e);
    }
  }
}
