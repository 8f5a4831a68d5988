package quorate.chassis.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.WireJson;

/**
 * Said in a log's topic while the log is idle; not an entry. The log has {@code size} entries, all
 * of them earlier in the topic, and nothing will be recorded in it at or before {@code
 * completeUntil}.
 */
public record Progress(long size, Instant completeUntil) {

  static final String KIND = "kind";
  private static final byte[] PROGRESS = "progress".getBytes(StandardCharsets.UTF_8);

  /** Whether a record of a log's topic with these headers is progress rather than an entry. */
  public static boolean isIn(Headers headers) {
    Header kind = headers.lastHeader(KIND);
    return kind != null && Arrays.equals(kind.value(), PROGRESS);
  }

  /** Reads a record's value. */
  public static Progress read(byte[] value) {
    try {
      return WireJson.MAPPER.readValue(value, Progress.class);
    } catch (IOException e) {
      throw new CorruptEntry("a progress record cannot be read", e);
    }
  }

  static Headers mark(Headers headers) {
    return headers.add(KIND, PROGRESS);
  }

  byte[] bytes() {
    try {
      return WireJson.MAPPER.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
