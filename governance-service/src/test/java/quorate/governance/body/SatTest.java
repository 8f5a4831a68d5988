package quorate.governance.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.body.Council.ANNE;
import static quorate.governance.body.Council.BODY;
import static quorate.governance.body.Council.HOLDING;
import static quorate.governance.body.Council.JUNE;
import static quorate.governance.body.Council.SEAT;
import static quorate.governance.body.Council.established;
import static quorate.governance.body.Council.filled;
import static quorate.governance.body.Council.opened;
import static quorate.governance.body.Council.rule;
import static quorate.governance.body.Council.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.governance.body.BodyCommand.CloseSeat;
import quorate.governance.body.BodyCommand.DissolveBody;
import quorate.governance.body.BodyCommand.RenameBody;
import quorate.governance.body.BodyCommand.ReviseTerms;
import quorate.governance.body.BodyCommand.VacateSeat;

/** By what terms and seats a meeting was held is not changed behind its back. */
class SatTest {

  @Test
  void terms_are_revised_from_the_day_after_it_sat() {
    assertEquals("held-by-them", revised(JUNE.minusDays(1), "seats"));
    assertEquals("held-by-them", revised(JUNE, "seats"));
    assertEquals("held-by-them", revised(JUNE, "others"));
    assertEquals("done", revised(JUNE.plusDays(1), "others"));
  }

  @Test
  void who_had_a_seat_leaves_it_on_that_day_at_the_earliest() {
    for (var day : List.of(JUNE.minusDays(1), JUNE)) {
      String found = day.equals(JUNE) ? "done" : "held-by-them";
      assertEquals(found, word(new VacateSeat(BODY, SEAT, day, VacatedFor.RESIGNED)));
      assertEquals(found, word(new CloseSeat(BODY, SEAT, day)));
      assertEquals(found, word(new DissolveBody(BODY, day, null, day)));
    }
  }

  @Test
  void who_did_not_come_may_have_left_before() {
    var absent = new Sat(JUNE, Map.of());
    var left = new VacateSeat(BODY, SEAT, JUNE.minusDays(1), VacatedFor.RESIGNED);
    assertEquals("done", word(left, absent));
  }

  @Test
  void it_may_have_had_another_name_and_where_none_sat_all_may_be_otherwise() {
    assertEquals("done", word(new RenameBody(BODY, "Forum", JUNE.minusDays(1))));
    var revision = new ReviseTerms(BODY, JUNE.minusDays(9), of("others"), null);
    assertEquals("done", word(revision, Sat.NEVER));
  }

  private static Terms of(String rule) {
    return terms(rule(SeatSource.APPOINTED).key(rule));
  }

  private static String revised(LocalDate from, String rule) {
    return word(new ReviseTerms(BODY, from, of(rule), null));
  }

  private static String word(BodyCommand command) {
    return word(command, new Sat(JUNE, Map.of(SEAT.toString(), JUNE)));
  }

  private static String word(BodyCommand command, Sat sat) {
    Body body = Body.BODIES.initial();
    for (BodyEvent event :
        List.of(
            established(rule(SeatSource.APPOINTED)),
            opened(SEAT),
            filled(SEAT, HOLDING, ANNE, "2026-05-01", null))) {
      body = Body.evolve(body, event);
    }
    var decision = sat.keeps(BodyDecider.decide(command, body, new Body.Unknown()));
    return decision instanceof Decision.Refused<BodyEvent>(var why, _, _)
        ? why.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : "done";
  }
}
