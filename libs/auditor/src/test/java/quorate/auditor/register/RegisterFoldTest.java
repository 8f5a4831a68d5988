package quorate.auditor.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** What was taken back, on a day and as known at a position. */
class RegisterFoldTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  private final RegisterFold fold = new RegisterFold();
  private long size;

  private long say(String type, String more) throws Malformed {
    fold.apply(
        new Entry(
            new Place("topic", size),
            Instant.EPOCH,
            Instant.EPOCH,
            "id",
            "membership." + type + ".v1",
            "practice/P1",
            size + 1,
            "login:desk",
            "role:secretary",
            Map.of(),
            fields("{\"practice\":\"P1\"," + more + "}")));
    return size++;
  }

  private static Fields fields(String json) {
    try {
      return new Fields(new JsonMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  private void registered() throws Malformed {
    say("practice-registered", "\"name\":\"One\"");
    say("practice-placed", "\"subicblocation\":\"09D\",\"effective\":\"2026-04-01\"");
  }

  private long retracted(String fact, String from) throws Malformed {
    return say("practice-fact-retracted", "\"fact\":\"%s\",\"from\":\"%s\"".formatted(fact, from));
  }

  private long memberRetracted(String fact, String day) throws Malformed {
    return say("member-fact-retracted", "\"fact\":\"%s\",\"day\":\"%s\"".formatted(fact, day));
  }

  private int entitled(long position) {
    return fold.register().practicesOf("09D", new View(DAY, position)).size();
  }

  private int members(long position) {
    return fold.register().members(new View(DAY, position)).size();
  }

  private Optional<String> network(long position) {
    return fold.register().practicesOf("09D", new View(DAY, position)).getFirst().network();
  }

  @Test
  void an_area_is_taken_back_from_there_on_and_stands_in_what_was_known() throws Malformed {
    registered();
    long moved = say("practice-placed", "\"subicblocation\":\"15F\",\"effective\":\"2026-05-01\"");
    long back = retracted("area", "2026-05-01");
    assertEquals(0, entitled(moved));
    assertEquals(1, entitled(back));
    long again = say("practice-placed", "\"subicblocation\":\"15F\",\"effective\":\"2026-05-01\"");
    assertEquals(0, entitled(again));
  }

  @Test
  void an_opening_that_is_stated_later_holds_from_there_on_and_can_be_taken_back()
      throws Malformed {
    registered();
    long open = size - 1;
    long later = say("practice-opening-stated", "\"openedon\":\"2026-05-02\"");
    long back = retracted("opening", "2026-05-02");
    long earlier = say("practice-opening-stated", "\"openedon\":\"2026-05-01\"");
    assertEquals(
        List.of(1, 0, 1, 1),
        List.of(entitled(open), entitled(later), entitled(back), entitled(earlier)));
  }

  @Test
  void a_practice_closes_once_and_its_closing_can_be_taken_back() throws Malformed {
    registered();
    long closed = say("practice-closed", "\"closedon\":\"2026-04-10\"");
    long later = say("practice-closed", "\"closedon\":\"2026-05-10\"");
    long earlier = say("practice-closed", "\"closedon\":\"2026-04-20\"");
    long open = retracted("closure", "2026-04-20");
    assertEquals(
        List.of(0, 1, 0, 1),
        List.of(entitled(closed), entitled(later), entitled(earlier), entitled(open)));
  }

  @Test
  void what_begins_in_networks_on_a_day_is_taken_back_together() throws Malformed {
    registered();
    say("network-joined", "\"network\":\"U1\",\"from\":\"2026-04-01\"");
    say("network-left", "\"network\":\"U1\",\"lastday\":\"2026-04-30\"");
    long moved = say("network-joined", "\"network\":\"U2\",\"from\":\"2026-05-01\"");
    long back = retracted("network", "2026-05-01");
    assertEquals(Optional.of("U2"), network(moved));
    assertEquals(Optional.of("U1"), network(back));
  }

  @Test
  void a_membership_ends_by_any_end_and_each_can_be_taken_back() throws Malformed {
    registered();
    long in = say("member-admitted", "\"from\":\"2026-04-01\"");
    assertEquals(1, members(in));
    for (String end : List.of("resigned", "expelled", "dissolved")) {
      assertEquals(0, members(say("member-" + end, "\"lastday\":\"2026-04-30\"")), end);
      assertEquals(1, members(memberRetracted("end", "2026-04-30")), end);
    }
    assertEquals(0, members(memberRetracted("admission", "2026-04-01")));
  }

  @Test
  void what_bears_on_no_roll_is_passed_by() throws Malformed {
    registered();
    assertEquals(1, entitled(retracted("contract", "2026-04-01")));
    assertEquals(0, members(memberRetracted("application", "2026-04-01")));
    String covers =
        """
        "organisation":"hove","relation":"covers","kind":"practice","code":"P1","from":"2026-04-01"\
        """;
    assertEquals(1, entitled(say("organisation-linked", covers)));
    assertEquals(1, entitled(say("organisation-link-retracted", covers)));
  }
}
