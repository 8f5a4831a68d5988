package quorate.ballots.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.nomination.Board.ANN;
import static quorate.ballots.nomination.Board.BOB;
import static quorate.ballots.nomination.Board.CALL;
import static quorate.ballots.nomination.Board.CLOSES;
import static quorate.ballots.nomination.Board.NOMINATION;
import static quorate.ballots.nomination.Board.OPENS;
import static quorate.ballots.nomination.Board.call;
import static quorate.ballots.nomination.Board.mandate;
import static quorate.ballots.nomination.Board.mostByOnePractice;
import static quorate.ballots.nomination.Board.nominated;
import static quorate.ballots.nomination.Board.nominations;
import static quorate.ballots.nomination.Board.opened;
import static quorate.ballots.nomination.Board.seat;
import static quorate.ballots.nomination.Board.second;
import static quorate.ballots.nomination.Board.seconded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.nomination.NominationCommand.NominateCandidate;
import quorate.ballots.nomination.NominationEvent.NominationDeclined;
import quorate.ballots.nomination.NominationEvent.NominationRuled;

class BackingTest {

  private static final Seat EAST = seat("east", "1", List.of("East"), List.of("gp"));

  private static RuleBook<NominationCommand, Nomination, NominationEvent> called() {
    return nominations().given(List.of(opened(CALL)));
  }

  private static NominateCandidate nominate(
      Backer backer, @Nullable Set<String> roles, Instant at) {
    return new NominateCandidate(NOMINATION, ANN, null, null, null, backer, roles, null, at);
  }

  private static NominateCandidate at(Instant at) {
    return nominate(Board.backer("G1"), Set.of(), at);
  }

  @Test
  void a_practice_nominates_by_the_hand_that_has_its_mandate() {
    called().when(Board.nominate(ANN, "G1")).then(nominated(ANN, "G1"));
    var other = new Backer("G1", List.of(mandate("G2")), Map.of());
    called()
        .when(nominate(other, Set.of(), Board.MIDWAY))
        .thenRefused(NominationRefusal.NO_MANDATE_TO_NOMINATE, "practice", "G1");
  }

  @Test
  void from_the_opening_until_the_closing_instant() {
    called().when(at(OPENS)).thenOne();
    called().when(at(CLOSES.minusMillis(1))).thenOne();
    called().when(at(OPENS.minusMillis(1))).thenRefused(NominationRefusal.NOMINATIONS_NOT_OPEN);
    called().when(at(CLOSES)).thenRefused(NominationRefusal.NOMINATIONS_CLOSED);
    nominations().when(at(OPENS)).thenRefused(NominationRefusal.NO_SUCH_NOMINATIONS);
  }

  @Test
  void only_those_entitled_nominate_and_the_refusal_says_why() {
    var stranger = new Backer("G1", List.of(mandate("G1")), Map.of("chair", "not a member"));
    String told =
        called()
            .when(nominate(stranger, Set.of(), Board.MIDWAY))
            .thenRefused(NominationRefusal.NOT_ENTITLED_TO_NOMINATE);
    assertTrue(told.endsWith("The register says: not a member."));
  }

  @Test
  void a_candidate_is_a_person_of_the_register() {
    called()
        .when(nominate(Board.backer("G1"), null, Board.MIDWAY))
        .thenRefused(NominationRefusal.NOT_IN_THE_REGISTER, "candidate", ANN);
  }

  @Test
  void the_seat_is_named_where_there_are_several() {
    var two = nominations().given(List.of(opened(call(NameOrder.BY_LOT, Board.CHAIR, EAST))));
    two.when(Board.nominate(ANN, "G1")).thenRefused(NominationRefusal.NO_SUCH_SEAT);
    two.when(Board.nominate(ANN, "G1", "chair", null, null)).thenOne();
    two.when(Board.nominate(ANN, "G1", "west", null, null))
        .thenRefused(NominationRefusal.NO_SUCH_SEAT, "seat", "west");
  }

  @Test
  void constituency_and_role_class_are_those_of_the_seat() {
    var east = nominations().given(List.of(opened(call(NameOrder.BY_LOT, EAST))));
    east.when(Board.nominate(ANN, "G1", null, "East", "gp")).thenOne();
    east.when(Board.nominate(ANN, "G1", null, "West", "gp"))
        .thenRefused(NominationRefusal.CONSTITUENCY_NOT_OF_SEAT, "constituency", "West");
    east.when(Board.nominate(ANN, "G1", null, "East", null))
        .thenRefused(NominationRefusal.ROLE_CLASS_NOT_OF_SEAT, "roleclass", "null");
    called()
        .when(Board.nominate(ANN, "G1", null, "East", null))
        .thenRefused(NominationRefusal.CONSTITUENCY_NOT_OF_SEAT);
  }

  @Test
  void the_register_says_the_role_class_where_the_rule_asks_for_it() {
    var seat = seat("nurse", "1", null, List.of("nurse", "gp"));
    var call = call(NameOrder.BY_LOT, seat);
    var stated =
        new Call(
            call.title(),
            call.seats(),
            new Eligibility("Works in a member practice", true),
            OPENS,
            CLOSES,
            "0",
            null,
            call.electorate(),
            call.poll(),
            call.shown());
    var asked = Board.nominate(ANN, "G1", null, null, "nurse");
    nominations().given(List.of(opened(call))).when(asked).thenOne();
    nominations()
        .given(List.of(opened(stated)))
        .when(asked)
        .thenRefused(NominationRefusal.ROLE_CLASS_NOT_STATED, "roleclass", "nurse");
    nominations()
        .given(List.of(opened(stated)))
        .when(Board.nominate(ANN, "G1", null, null, "gp"))
        .thenOne();
  }

  @Test
  void a_person_whom_several_practices_nominate_is_one_candidate() {
    var two = called().given(List.of(nominated(ANN, "G1"), nominated(ANN, "G2")));
    var known = Nomination.candidates(two.state());
    assertEquals(1, known.all().size());
    assertEquals(1, known.of(ANN).orElseThrow().seconders());
    two.when(Board.nominate(ANN, "G2")).thenRefused(NominationRefusal.ALREADY_SUPPORTED);
    two.when(second(ANN, "G1")).thenRefused(NominationRefusal.ALREADY_SUPPORTED);
  }

  @Test
  void one_candidate_stands_once() {
    nominations()
        .given(
            List.of(
                opened(call(NameOrder.BY_LOT, Board.CHAIR, EAST)), nominated(ANN, "G1", "chair")))
        .when(Board.nominate(ANN, "G2", "east", "East", "gp"))
        .thenRefused(NominationRefusal.STANDS_OTHERWISE, "candidate", ANN);
  }

  @Test
  void one_practice_nominates_as_many_as_the_call_says() {
    var one = nominations().given(List.of(opened(mostByOnePractice("1")), nominated(ANN, "G1")));
    one.when(Board.nominate(BOB, "G1"))
        .thenRefused(NominationRefusal.TOO_MANY_BY_PRACTICE, "practice", "G1");
    one.when(Board.nominate(BOB, "G2")).thenOne();
    one.given(List.of(new NominationDeclined(NOMINATION, ANN)))
        .when(Board.nominate(BOB, "G1"))
        .thenOne();
  }

  @Test
  void a_paper_has_at_most_twenty_six() {
    List<NominationEvent> many = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      many.add(nominated(new UUID(6, i), "G1"));
    }
    called()
        .given(many)
        .when(Board.nominate(ANN, "G1"))
        .thenRefused(NominationRefusal.TOO_MANY_CANDIDATES, "seat", "chair");
    called().given(many.subList(1, 26)).when(Board.nominate(ANN, "G1")).thenOne();
  }

  @Test
  void a_practice_seconds_once_and_only_what_is_still_standing() {
    var ann = called().given(List.of(nominated(ANN, "G1")));
    ann.when(second(ANN, "G2")).then(seconded(ANN, "G2"));
    ann.when(second(BOB, "G2")).thenRefused(NominationRefusal.NO_SUCH_CANDIDATE);
    ann.given(List.of(seconded(ANN, "G2")))
        .when(second(ANN, "G2"))
        .thenRefused(NominationRefusal.ALREADY_SUPPORTED);
    ann.given(List.of(new NominationDeclined(NOMINATION, ANN)))
        .when(second(ANN, "G2"))
        .thenRefused(NominationRefusal.NOT_A_LIVE_NOMINATION);
  }

  @Test
  void who_was_ruled_out_may_be_nominated_properly_and_begins_anew() {
    var out =
        called()
            .given(
                List.of(
                    nominated(ANN, "G1"),
                    seconded(ANN, "G2"),
                    new NominationRuled(NOMINATION, ANN, false, Ground.NOT_IN_FORM, null)));
    out.when(Board.nominate(ANN, "G1")).then(nominated(ANN, "G1"));
    var anew = Nomination.candidates(out.given(List.of(nominated(ANN, "G1"))).state());
    assertEquals(List.of(), anew.of(ANN).orElseThrow().secondedBy());
  }
}
