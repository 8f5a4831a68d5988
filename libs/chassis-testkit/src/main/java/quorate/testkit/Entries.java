package quorate.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.chassis.wire.EventTypes;

/** Entries made without a log. */
final class Entries {

  private static final int SEQUENCE = 33;
  private static final int RECORDED = 71;

  private Entries() {}

  /** The entry's bytes, written anew from what was read of them. */
  static byte[] encode(Entry entry) {
    var header =
        new EntryHeader(
            entry.id(),
            entry.source(),
            entry.convener(),
            entry.stream(),
            entry.version(),
            Instant.parse(text(entry, "time")),
            text(entry, "actor"),
            text(entry, "authority"),
            entry.correlation(),
            uuid(entry.json().path("causationid").textValue()),
            entry.json().path("heard").asText(""));
    Record event = Objects.requireNonNull(entry.event());
    return placed(
        EntryBytes.encode(header, entry.type(), event), entry.position(), entry.recorded());
  }

  /** An entry as it stands in a log after this one's position. */
  static Entry entry(EntryHeader header, EventTypes types, Record event, long position) {
    byte[] bytes = EntryBytes.encode(header, types.nameOf(event), event);
    return Entry.read(placed(bytes, position, header.time()), types);
  }

  private static byte[] placed(byte[] bytes, long position, Instant recorded) {
    put(bytes, SEQUENCE, "%020d".formatted(position));
    put(bytes, RECORDED, EntryBytes.micros(recorded));
    return bytes;
  }

  private static void put(byte[] bytes, int at, String text) {
    byte[] slot = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(slot, 0, bytes, at, slot.length);
  }

  private static String text(Entry entry, String name) {
    return entry.json().path(name).asText();
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }
}
