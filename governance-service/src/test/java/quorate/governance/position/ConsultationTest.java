package quorate.governance.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.position.Hove.AFTER;
import static quorate.governance.position.Hove.BOARD;
import static quorate.governance.position.Hove.LAST;
import static quorate.governance.position.Hove.LEAVE;
import static quorate.governance.position.Hove.LMC;
import static quorate.governance.position.Hove.MAY;
import static quorate.governance.position.Hove.NETWORK;
import static quorate.governance.position.Hove.OPENED;
import static quorate.governance.position.Hove.OPTIONS;
import static quorate.governance.position.Hove.POSITION;
import static quorate.governance.position.Hove.PRACTICE;
import static quorate.governance.position.Hove.SYSTEM;
import static quorate.governance.position.Hove.URGENT;
import static quorate.governance.position.Hove.answer;
import static quorate.governance.position.Hove.answered;
import static quorate.governance.position.Hove.board;
import static quorate.governance.position.Hove.document;
import static quorate.governance.position.Hove.ended;
import static quorate.governance.position.Hove.forum;
import static quorate.governance.position.Hove.leave;
import static quorate.governance.position.Hove.let;
import static quorate.governance.position.Hove.open;
import static quorate.governance.position.Hove.opened;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.WireJson;
import quorate.governance.body.Body;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.EvidenceRefusal;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.MandateEvent.Ground;
import quorate.governance.mandate.MandateEvent.MandateRevoked;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.position.PositionCommand.EndConsultation;
import quorate.governance.position.PositionCommand.GiveAnswer;
import quorate.governance.position.PositionCommand.OpenConsultation;
import quorate.governance.position.PositionCommand.Words;
import quorate.governance.position.PositionEvent.AnswerGiven;
import quorate.governance.position.PositionEvent.ConsultationEnded;
import quorate.governance.position.PositionEvent.ConsultationOpened;
import quorate.governance.position.PositionEvent.Option;
import quorate.governance.register.RegisterEntry;
import quorate.governance.subject.Subject;
import quorate.testkit.DeciderSpec;

class ConsultationTest {

  private static final List<Party> ALL = List.of(PRACTICE, NETWORK, LMC);
  private static final List<List<String>> NETWORKS = List.of(List.of("networks"), List.of("hub"));

  @Test
  void constituents_are_asked_by_a_body_that_is_there() {
    book().given(board()).when(asks(ALL)).then(opened());
    book().when(asks(ALL)).thenRefused(PositionRefusal.NO_SUCH_BODY_HERE, "body", BOARD);
    book()
        .given(board())
        .when(open(ALL, OPTIONS, "schulze", null, MAY.minusDays(1), LAST))
        .thenRefused(PositionRefusal.NO_SUCH_BODY_HERE);
    book()
        .given(board())
        .when(asks(List.of(PRACTICE, PRACTICE)))
        .thenRefused(PositionRefusal.ASKED_TWICE, "asked", PRACTICE);
  }

  @Test
  void it_may_have_gone_out_today_or_before_and_lasts_a_day_at_least() {
    book().given(board()).when(days(OPENED, OPENED)).thenEvents(found -> {});
    book()
        .given(board())
        .when(days(OPENED, OPENED.minusDays(1)))
        .thenRefused(PositionRefusal.ENDS_BEFORE_IT_BEGINS);
    book()
        .given(board())
        .when(days(OPENED.plusDays(1), LAST))
        .thenRefused(PositionRefusal.OPENED_AHEAD);
  }

  @Test
  void nobody_is_silent_in_one_that_was_over_before_it_was_opened() {
    var over = AFTER.plusDays(1);
    book().given(board()).when(openedOn(null, OPENED)).thenEvents(found -> {});
    book()
        .given(board())
        .when(openedOn(null, over))
        .thenRefused(PositionRefusal.OVER_BEFORE_IT_OPENS, "until", LAST);
    book().given(board()).when(openedOn(document(OPENED), over)).thenEvents(found -> {});
    book().given(board()).when(openedOn(document(MAY), over)).thenEvents(found -> {});
    book()
        .given(board())
        .when(openedOn(document(over.plusDays(1)), over))
        .thenRefused(EvidenceRefusal.DATED_AHEAD, "document.dated", over.plusDays(1));
  }

  @Test
  void nobody_is_asked_from_a_day_on_which_it_had_not_gone_out() {
    book()
        .given(board())
        .when(openedOn(null, OPENED.plusDays(1)))
        .thenRefused(PositionRefusal.NOT_BACKDATED, "since", OPENED);
    book()
        .given(board())
        .when(openedOn(document(OPENED.plusDays(1)), OPENED.plusDays(1)))
        .thenRefused(PositionRefusal.BEFORE_ITS_DOCUMENT, "since", OPENED);
  }

  private static OpenConsultation openedOn(@Nullable Document shown, LocalDate today) {
    return open(ALL, OPTIONS, "schulze", null, OPENED, LAST, shown, today);
  }

  @Test
  void what_is_opened_can_be_ended_in_one_record() throws JsonProcessingException {
    var asked = parties(400);
    var few = options(8);
    book().given(board()).when(asks(asked, few)).thenEvents(found -> {});
    book()
        .given(board())
        .when(asks(asked, options(30)))
        .thenRefused(PositionRefusal.TOO_MUCH_TO_END);
    for (String method : List.of("schulze", "borda", "copeland")) {
      var places = few.stream().map(each -> List.of(each.option())).toList();
      var one = answered(asked.getFirst(), "hub", "networks");
      var answers =
          List.of(new AnswerGiven(POSITION, one.party(), places, null, AFTER, one.evidence()));
      var counted = Ranking.by(method, few).map(it -> it.of(answers, 400));
      var ended = new ConsultationEnded(POSITION, AFTER, asked, counted.orElse(null), null);
      assertTrue(WireJson.MAPPER.writeValueAsBytes(ended).length < 58_000, method);
    }
  }

  private static OpenConsultation asks(List<Party> asked, List<Option> options) {
    return open(asked, options, "schulze", null, OPENED, LAST);
  }

  private static List<Party> parties(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Party(PartyKind.ORGANISATION, "%s%03d".formatted("A".repeat(57), i)))
        .toList();
  }

  private static List<Option> options(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Option("%s%02d".formatted("o".repeat(38), i), "An option"))
        .toList();
  }

  @Test
  void options_are_two_at_least_and_counted_by_a_method_that_ranks_all() {
    book().given(board()).when(ranked(OPTIONS, "borda")).thenEvents(found -> {});
    book()
        .given(board())
        .when(ranked(OPTIONS.subList(0, 1), "borda"))
        .thenRefused(PositionRefusal.NOTHING_TO_RANK);
    book()
        .given(board())
        .when(ranked(List.of(OPTIONS.getFirst(), new Option("hub", "Another")), "borda"))
        .thenRefused(PositionRefusal.OPTION_NAMED_TWICE, "options", "hub");
    book()
        .given(board())
        .when(ranked(OPTIONS, "irv"))
        .thenRefused(PositionRefusal.DOES_NOT_RANK, "borda, schulze");
  }

  @Test
  void what_the_system_lets_the_place_do_stands_with_it() {
    book()
        .given(board(), forum())
        .when(underLeave())
        .thenEvents(
            found -> assertEquals(leave(), ((ConsultationOpened) found.getFirst()).leave()));
    book()
        .given(board(), let(SYSTEM, body(), Form.DELEGATION, URGENT))
        .when(underLeave())
        .thenEvents(
            found -> {
              var leave = ((ConsultationOpened) found.getFirst()).leave();
              assertEquals(Leave.Say.DECIDE, Objects.requireNonNull(leave).say());
            });
  }

  @Test
  void a_delegation_that_says_nothing_of_it_is_refused() {
    book().given(board()).when(underLeave()).thenRefused(PositionRefusal.NO_SUCH_MANDATE_HERE);
    book()
        .given(board(), let(NETWORK, body(), Form.DELEGATION, URGENT))
        .when(underLeave())
        .thenRefused(PositionRefusal.NOT_OF_A_SYSTEM);
    book()
        .given(board(), let(SYSTEM, LMC, Form.CONSULTATIVE_FORUM, URGENT))
        .when(underLeave())
        .thenRefused(PositionRefusal.NOT_FOR_THIS_BODY);
    book()
        .given(board(), let(SYSTEM, body(), Form.DELEGATION, new Subject("urgent-care.nights", "")))
        .when(underLeave())
        .thenRefused(PositionRefusal.NOT_ON_THIS_SUBJECT);
    var revoked = new MandateRevoked(LEAVE, OPENED, null, Ground.WITHDRAWN, forum().evidence());
    book()
        .given(board(), forum(), revoked)
        .when(underLeave())
        .thenRefused(PositionRefusal.NOT_IN_FORCE_THEN);
  }

  @Test
  void an_answer_on_paper_counts_as_of_its_day_from_the_first_to_the_last() {
    book()
        .given(opened())
        .when(answer(PRACTICE, NETWORKS, Words.NONE, OPENED))
        .then(answered(PRACTICE, "networks", "hub"));
    book()
        .given(opened())
        .when(answer(PRACTICE, NETWORKS, Words.NONE, LAST))
        .thenEvents(found -> {});
    book()
        .given(opened())
        .when(answer(PRACTICE, NETWORKS, Words.NONE, LAST.plusDays(1)))
        .thenRefused(PositionRefusal.ANSWERED_TOO_LATE, "until", LAST);
    book()
        .given(opened())
        .when(answer(PRACTICE, NETWORKS, Words.NONE, OPENED.minusDays(1)))
        .thenRefused(PositionRefusal.BEFORE_IT_OPENED);
    book()
        .given(opened(), ended())
        .when(answer(LMC, NETWORKS, Words.NONE, LAST))
        .thenRefused(PositionRefusal.CONSULTATION_OVER);
  }

  @Test
  void only_who_was_asked_answers_and_only_through_who_speaks_for_them() {
    var other = new Party(PartyKind.PRACTICE, "G81002");
    book()
        .given(opened())
        .when(answer(other, NETWORKS, Words.NONE, OPENED))
        .thenRefused(PositionRefusal.NOT_ASKED, "party.code", other);
    book()
        .given(opened())
        .when(new GiveAnswer(POSITION, PRACTICE, NETWORKS, Words.NONE, null, LAST))
        .thenRefused(PositionRefusal.NOT_FOR_THIS_PARTY);
  }

  @Test
  void an_answer_ranks_what_is_asked_or_says_something() {
    book()
        .given(opened())
        .when(answer(PRACTICE, null, Words.NONE, OPENED))
        .thenRefused(PositionRefusal.SAYS_NOTHING);
    book()
        .given(opened())
        .when(answer(PRACTICE, List.of(List.of("hub"), List.of("hub")), Words.NONE, OPENED))
        .thenRefused(PositionRefusal.NOT_A_RANKING, "more than once");
    book()
        .given(opened())
        .when(answer(PRACTICE, null, new Words(true, null), OPENED))
        .thenRefused(PositionRefusal.NOBODYS_WORDS);
  }

  @Test
  void it_ends_after_its_last_day_or_when_all_have_answered() {
    book()
        .given(opened(), answered(PRACTICE, "hub", "networks"))
        .when(new EndConsultation(POSITION, LAST, Instant.EPOCH))
        .thenRefused(PositionRefusal.STILL_OPEN, "network:U14062, lmc:sussex-lmc");
    ends(LAST.plusDays(1), List.of(LMC), answered(NETWORK, "networks", "hub"));
    ends(OPENED, List.of(), answered(NETWORK, "networks", "hub"), answered(LMC, "networks", "hub"));
  }

  private static void ends(LocalDate on, List<Party> silent, Object... more) {
    book()
        .given(opened(), answered(PRACTICE, "networks", "hub"))
        .given(more)
        .when(new EndConsultation(POSITION, on, Instant.EPOCH))
        .thenEvents(
            found -> {
              var ended = (ConsultationEnded) found.getFirst();
              var priorities = Objects.requireNonNull(ended.priorities());
              assertEquals(silent, ended.silent());
              assertEquals(Instant.EPOCH, ended.at());
              assertEquals("clear", priorities.outcome());
              assertEquals(List.of(List.of("networks"), List.of("hub")), priorities.ranking());
            });
  }

  @Test
  void level_priorities_are_told_as_a_tie_and_none_as_none() {
    book()
        .given(opened(), answered(PRACTICE, "networks", "hub"), answered(LMC, "hub", "networks"))
        .when(new EndConsultation(POSITION, AFTER, Instant.EPOCH))
        .thenEvents(found -> assertEquals("tied", outcome(found.getFirst())));
    book()
        .given(opened())
        .when(new EndConsultation(POSITION, AFTER, Instant.EPOCH))
        .thenEvents(found -> assertEquals("none", outcome(found.getFirst())));
  }

  private static String outcome(PositionEvent ended) {
    return Objects.requireNonNull(((ConsultationEnded) ended).priorities()).outcome();
  }

  private static Party body() {
    return new Party(PartyKind.BODY, BOARD.toString());
  }

  private static OpenConsultation asks(List<Party> asked) {
    return open(asked, OPTIONS, "schulze", null, OPENED, LAST);
  }

  private static OpenConsultation days(LocalDate since, LocalDate until) {
    return open(ALL, OPTIONS, "schulze", null, since, until);
  }

  private static OpenConsultation ranked(List<Option> options, String method) {
    return open(ALL, options, method, null, OPENED, LAST);
  }

  private static OpenConsultation underLeave() {
    return open(ALL, OPTIONS, "schulze", LEAVE, OPENED, LAST);
  }

  private static DeciderSpec<PositionCommand, PositionEvent> book() {
    return DeciderSpec.of(
        (command, states) ->
            PositionDecider.decide(
                command,
                states.of(Position.POSITIONS),
                new Rests(
                    states.of(Body.BODIES),
                    states.of(Mandate.MANDATES),
                    new RegisterEntry.Blank(),
                    false,
                    null,
                    false)),
        Position.POSITIONS,
        Body.BODIES,
        Mandate.MANDATES);
  }
}
