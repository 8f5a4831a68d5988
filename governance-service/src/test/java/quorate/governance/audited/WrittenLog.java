package quorate.governance.audited;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.auditor.Audit;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Memory;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.chassis.wire.EventTypes;
import quorate.governance.body.BodyTypes;
import quorate.governance.meeting.MeetingTypes;

/** What was accepted, as the bytes of a log, an entry a second, stamped as it was asked. */
public final class WrittenLog {

  private static final String CONVENER = "hove";
  private static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00Z");
  private static final EventTypes TYPES =
      MeetingTypes.add(BodyTypes.add(EventTypes.builder())).build();

  /** What a single meeting is held against; that it enters the register is another's decision. */
  private static final Set<Check> OF_MEETINGS =
      EnumSet.of(
          Check.ENTRY_FORM,
          Check.MEETING_TERMS,
          Check.MEETING_NOTICE,
          Check.MEETING_ORDER,
          Check.ATTENDANCE_ENTITLED,
          Check.INTEREST_HANDLED,
          Check.MEETING_QUORUM,
          Check.MOTION_IN_ORDER,
          Check.MEETING_VOTES,
          Check.MOTION_AS_RULED);

  private final List<byte[]> entries = new ArrayList<>();
  private final Map<String, Integer> versions = new HashMap<>();

  public void add(String stream, Record event, Instant stamped) {
    int position = entries.size();
    var header =
        new EntryHeader(
            new UUID(1, position),
            "governance",
            CONVENER,
            stream,
            versions.merge(stream, 1, Integer::sum),
            stamped,
            "login:desk",
            "role:secretary",
            new UUID(2, position),
            null,
            "");
    String empty = new String(EntryBytes.encode(header, TYPES.nameOf(event), event), UTF_8);
    String filled =
        empty
            .replaceFirst("\"0{20}\"", "\"%020d\"".formatted(position))
            .replaceFirst(
                "0000-01-01T00:00:00.000000Z", EntryBytes.micros(BEGIN.plusSeconds(position)));
    entries.add(filled.getBytes(UTF_8));
  }

  /** The entries of one stream, as they are read. */
  public List<Entry> of(String stream) {
    return entries.stream()
        .map(bytes -> Entry.read(bytes, TYPES))
        .filter(entry -> entry.stream().equals(stream))
        .toList();
  }

  /** Nothing is found in it by who derives it again. */
  public void mustHold() {
    assertEquals(List.of(), findings());
  }

  private List<Finding> findings() {
    var source = new Memory(Map.of(new LogName(CONVENER, "governance"), entries));
    return Audit.of(CONVENER, source).findings().stream()
        .filter(each -> OF_MEETINGS.contains(each.check()))
        .toList();
  }
}
