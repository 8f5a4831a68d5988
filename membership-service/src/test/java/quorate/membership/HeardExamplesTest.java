package quorate.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.Entry;
import quorate.membership.minuted.MeetingHeard.ActionAgreed;
import quorate.membership.minuted.MeetingHeard.Arrived;
import quorate.membership.minuted.MeetingHeard.BodyEstablished;
import quorate.membership.minuted.MeetingHeard.InterestNoted;
import quorate.membership.minuted.MeetingHeard.ItemHeard;
import quorate.membership.minuted.MeetingHeard.MeetingCalled;
import quorate.membership.minuted.MeetingHeard.MeetingOpened;
import quorate.membership.minuted.MeetingHeard.MeetingResumed;
import quorate.membership.minuted.MeetingHeard.OnRoll;
import quorate.membership.minuted.MeetingHeard.Party;
import quorate.membership.minuted.MeetingHeard.SeatFilled;
import quorate.membership.minuted.MeetingHeard.SeatVacated;
import quorate.membership.minuted.MeetingHeard.TermRenewed;

/** Governance's golden examples, in this service's words: each type that it subscribes to. */
class HeardExamplesTest {

  private static final UUID BODY = UUID.fromString("0192f0c1-0000-7000-8000-000000000301");
  private static final UUID HOLDING = UUID.fromString("0192f0c1-0000-7000-8000-000000000321");
  private static final UUID MEETING = UUID.fromString("0192f0c1-0000-7000-8000-000000000801");
  private static final UUID ANNE = UUID.fromString("0192f0c1-0000-7000-8000-000000000021");
  private static final Instant SAT = Instant.parse("2026-06-16T17:00:00Z");
  private static final Instant AGAIN = Instant.parse("2026-06-20T17:00:00Z");

  @Test
  void every_type_that_is_heard_is_understood() throws IOException {
    for (String type : Heard.GOVERNANCE.names()) {
      assertNotNull(read(type), type);
    }
  }

  @Test
  void what_is_heard_of_seats() throws IOException {
    assertEquals(new BodyEstablished(BODY, "partnership-council"), heard("body-established"));
    assertEquals(
        new SeatFilled(
            BODY, HOLDING, ANNE, LocalDate.parse("2026-05-22"), LocalDate.parse("2029-05-21")),
        heard("seat-filled"));
    assertEquals(new TermRenewed(HOLDING, LocalDate.parse("2032-05-21")), heard("term-renewed"));
    assertEquals(new SeatVacated(HOLDING, LocalDate.parse("2026-10-31")), heard("seat-vacated"));
  }

  @Test
  void what_is_heard_of_meetings() throws IOException {
    var roll = List.of(new OnRoll("G81001"), new OnRoll("G81002"));
    assertEquals(new MeetingCalled(MEETING, BODY, roll), heard("meeting-called"));
    assertEquals(new MeetingOpened(MEETING, SAT, ANNE), heard("meeting-opened"));
    assertEquals(new MeetingResumed(MEETING, AGAIN, ANNE), heard("meeting-resumed"));
    assertEquals(new Arrived(MEETING, ANNE), heard("attendee-arrived"));
    assertEquals(new InterestNoted(MEETING, ANNE), heard("item-interest-noted"));
    assertEquals(new ItemHeard(MEETING, new Party("body", "icb")), heard("item-heard"));
    assertEquals(new ActionAgreed(MEETING, ANNE), heard("action-agreed"));
  }

  private static @Nullable Record heard(String type) throws IOException {
    return read("governance.%s.v1".formatted(type));
  }

  private static @Nullable Record read(String type) throws IOException {
    var events = Path.of("../governance-service/src/main/resources/contracts/events");
    String example = Files.readString(events.resolve(type + ".example.json")).strip();
    return Entry.read(example.getBytes(UTF_8), Heard.GOVERNANCE).event();
  }
}
