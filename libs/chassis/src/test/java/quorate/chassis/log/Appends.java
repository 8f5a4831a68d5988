package quorate.chassis.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;

/** Appends as a test needs them. */
final class Appends {

  record Noted(String text) {}

  private Appends() {}

  /** One entry on {@code stream}, decided at {@code version}. */
  static Append one(String stream, int version) {
    return new Append(
        Map.of(stream, version), List.of(entry(stream, version + 1, "x")), null, null, 204, null);
  }

  /** The same with a guard on another stream. */
  static Append guarded(String stream, int version, String guard, int guardVersion) {
    Map<String, Integer> expected = new HashMap<>(Map.of(stream, version));
    expected.put(guard, guardVersion);
    return new Append(expected, List.of(entry(stream, version + 1, "x")), null, null, 204, null);
  }

  static Append before(String stream, Instant notAfter) {
    return new Append(Map.of(stream, 0), List.of(entry(stream, 1, "x")), notAfter, null, 204, null);
  }

  static Append keyed(String stream, int version, String key, String request) {
    return new Append(
        Map.of(stream, version),
        List.of(entry(stream, version + 1, "x")),
        null,
        key(key, request),
        201,
        "/things/" + UUID.randomUUID());
  }

  static IdempotencyKey key(String key, String request) {
    return new IdempotencyKey("somebody", key, request.getBytes(StandardCharsets.UTF_8), false);
  }

  static NewEntry entry(String stream, int version, String text) {
    return entry(stream, version, text, null);
  }

  static NewEntry entry(String stream, int version, String text, @Nullable UUID causation) {
    UUID id = UUID.randomUUID();
    var header =
        new EntryHeader(
            id,
            "test",
            "here",
            stream,
            version,
            Instant.EPOCH,
            "login:x",
            "role:x",
            id,
            causation,
            "");
    byte[] bytes = EntryBytes.encode(header, "test.noted.v1", new Noted(text));
    return new NewEntry(stream, version, "test.noted.v1", false, id, bytes);
  }
}
