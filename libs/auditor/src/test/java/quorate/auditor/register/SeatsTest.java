package quorate.auditor.register;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Who may vote for a seat of a body, on a day and as known at a position. */
class SeatsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final Seats seats = new Seats();
  private long size;

  private long say(String type, String more) throws Malformed {
    String json = "{\"body\":\"b\"," + more.replace('\'', '"') + "}";
    try {
      seats.apply(
          new Entry(
              new Place("topic", size),
              Instant.EPOCH,
              Instant.EPOCH,
              "id",
              "governance." + type + ".v1",
              "body/b",
              size + 1,
              "login:desk",
              "role:secretary",
              Map.of(),
              new Fields(new JsonMapper().readTree(json))));
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
    return size++;
  }

  private long ofSeat(String type, String more) throws Malformed {
    return say(type, "'seat':'s','holding':'h'," + more);
  }

  private boolean mayVote(String person, LocalDate on, long known) {
    return seats.mayVote("h", person, "seat:s", new View(on, known));
  }

  private boolean mayVote(String person, LocalDate on) {
    return mayVote(person, on, size);
  }

  @BeforeEach
  void held() throws Malformed {
    say(
        "body-established",
        "'from':'2026-04-01','terms':{'composition':["
            + "{'rule':'director','voice':'votes','deputies':'votes'}]}");
    ofSeat("seat-opened", "'rule':'director','from':'2026-04-01'");
    ofSeat("seat-filled", "'person':'ann','from':'2026-05-01'");
  }

  @Test
  void the_holder_of_that_seat_alone_from_the_first_day_on() {
    assertTrue(mayVote("ann", DAY));
    assertFalse(mayVote("bob", DAY));
    assertFalse(mayVote("ann", LocalDate.of(2026, 4, 30)));
    assertFalse(seats.mayVote("other", "ann", "seat:s", new View(DAY, size)));
    assertFalse(seats.mayVote("h", "ann", "seat:other", new View(DAY, size)));
  }

  @Test
  void what_is_said_later_changes_nothing_before() throws Malformed {
    long at = ofSeat("seat-vacated", "'lastday':'2026-05-31'");
    assertTrue(mayVote("ann", DAY, at - 1));
    assertFalse(mayVote("ann", DAY, at));
    assertTrue(mayVote("ann", DAY.minusDays(1)));
  }

  @Test
  void while_suspended_nobody_does() throws Malformed {
    ofSeat("deputy-named", "'person':'bob','from':'2026-05-01'");
    ofSeat("seat-suspended", "'from':'2026-06-01'");
    ofSeat("seat-resumed", "'from':'2026-06-03'");
    assertTrue(mayVote("bob", DAY.minusDays(1)));
    assertFalse(mayVote("ann", DAY));
    assertFalse(mayVote("bob", DAY));
    assertTrue(mayVote("ann", DAY.plusDays(2)));
  }

  @Test
  void a_deputy_where_the_terms_of_the_day_let_deputies_vote() throws Malformed {
    ofSeat("deputy-named", "'person':'bob','from':'2026-05-01','to':'2026-12-31'");
    say(
        "terms-revised",
        "'from':'2026-06-02','terms':{'composition':["
            + "{'rule':'director','voice':'votes','deputies':'speaks'}]}");
    assertTrue(mayVote("bob", DAY));
    assertFalse(mayVote("bob", DAY.plusDays(1)));
    assertTrue(mayVote("ann", DAY.plusDays(1)));
  }

  @Test
  void a_closed_seat_and_a_dissolved_body_have_no_votes() throws Malformed {
    say("body-dissolved", "'lastday':'2026-05-31'");
    assertFalse(mayVote("ann", DAY));
    assertTrue(mayVote("ann", DAY.minusDays(1)));
  }
}
