package quorate.governance.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.body.Council.ANNE;
import static quorate.governance.body.Council.BODY;
import static quorate.governance.body.Council.HOLDING;
import static quorate.governance.body.Council.MAY;
import static quorate.governance.body.Council.SEAT;
import static quorate.governance.body.Council.book;
import static quorate.governance.body.Council.day;
import static quorate.governance.body.Council.established;
import static quorate.governance.body.Council.known;
import static quorate.governance.body.Council.rule;
import static quorate.governance.body.Council.today;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.body.BodyCommand.FillSeat;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.testkit.DeciderSpec;

/** By which decision a seat is filled. */
class ChoosingTest {

  private static final UUID DECISION = UUID.fromString("0192f0c1-0000-7000-8000-000000000a01");
  private static final UUID OWNER = UUID.fromString("0192f0c1-0000-7000-8000-000000000a02");

  @Test
  void a_body_that_has_met_co_opts_by_a_decision_of_its_own() {
    seat(SeatSource.CO_OPTED, null)
        .when(fill(How.CO_OPTED, null, true))
        .thenRefused(BodyRefusal.CO_OPTED_BY_DECISION);
    seat(SeatSource.CO_OPTED, null)
        .when(fill(How.CO_OPTED, choice(BODY, "2026-06-01"), true))
        .thenEvents(it -> assertEquals(DECISION, ((SeatFilled) it.getFirst()).decision()));
    seat(SeatSource.CO_OPTED, null)
        .when(fill(How.CO_OPTED, choice(OWNER, "2026-06-01"), true))
        .thenRefused(BodyRefusal.NOT_THEIR_CHOICE, "decision", DECISION);
    seat(SeatSource.CO_OPTED, null)
        .when(fill(How.CO_OPTED, choice(null, "2026-06-01"), true))
        .thenRefused(BodyRefusal.NOT_THEIR_CHOICE);
  }

  @Test
  void one_that_never_met_and_who_appoints_name_one_or_none() {
    seat(SeatSource.CO_OPTED, null)
        .when(fill(How.CO_OPTED, null, false))
        .thenEvents(it -> assertEquals(1, it.size()));
    seat(SeatSource.APPOINTED, null)
        .when(fill(How.APPOINTED, null, true))
        .thenEvents(it -> assertEquals(1, it.size()));
  }

  @Test
  void nobody_sits_by_a_decision_that_was_not_carried_or_stands_no_more_or_came_later() {
    var lost = new Choice(DECISION, BODY, false, day("2026-06-01"), true);
    seat(SeatSource.CO_OPTED, null)
        .when(fill(How.CO_OPTED, lost, true))
        .thenRefused(BodyRefusal.CHOICE_NOT_CARRIED, "decision", DECISION);
    var annulled = new Choice(DECISION, BODY, true, day("2026-06-01"), false);
    seat(SeatSource.CO_OPTED, null)
        .when(fill(How.CO_OPTED, annulled, true))
        .thenRefused(BodyRefusal.CHOICE_STANDS_NO_MORE);
    seat(SeatSource.CO_OPTED, null)
        .when(fill(How.CO_OPTED, choice(BODY, "2026-06-02"), true))
        .thenRefused(BodyRefusal.CHOSEN_LATER, "from", "2026-06-01");
  }

  @Test
  void the_body_whose_seat_it_is_appoints_too() {
    var whose = new Party(PartyKind.BODY, OWNER.toString());
    seat(SeatSource.APPOINTED, whose)
        .when(fill(How.APPOINTED, choice(OWNER, "2026-05-31"), true))
        .thenEvents(it -> assertEquals(DECISION, ((SeatFilled) it.getFirst()).decision()));
    seat(SeatSource.APPOINTED, null)
        .when(fill(How.APPOINTED, choice(OWNER, "2026-05-31"), true))
        .thenRefused(BodyRefusal.NOT_THEIR_CHOICE);
  }

  private static DeciderSpec<BodyCommand, BodyEvent> seat(SeatSource source, @Nullable Party of) {
    return book()
        .given(established(rule(source)), new SeatOpened(BODY, SEAT, "seats", null, of, MAY, null));
  }

  private static FillSeat fill(How how, @Nullable Choice choice, boolean met) {
    return new FillSeat(
        BODY,
        SEAT,
        HOLDING,
        known(ANNE),
        day("2026-06-01"),
        null,
        how,
        null,
        choice,
        met,
        today(known(ANNE)));
  }

  private static Choice choice(@Nullable UUID of, String on) {
    return new Choice(DECISION, of, true, day(on), true);
  }
}
