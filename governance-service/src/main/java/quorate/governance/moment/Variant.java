package quorate.governance.moment;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import quorate.chassis.wire.WireJson;

/**
 * Tells apart what is shown of one version of a stream where other streams, the day or the reader
 * change it: a digest of all that is shown.
 */
public final class Variant {

  private Variant() {}

  /** Never 0, which stands for one variant only. */
  public static long of(Object shown) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(WireJson.MAPPER.writeValueAsBytes(shown));
      return 1 + (ByteBuffer.wrap(digest).getLong() >>> 2);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
