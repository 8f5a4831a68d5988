package quorate.governance.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.position.Hove.AFTER;
import static quorate.governance.position.Hove.ANNE;
import static quorate.governance.position.Hove.POSITION;
import static quorate.governance.position.Hove.SYSTEM;
import static quorate.governance.position.Hove.URGENT;
import static quorate.governance.position.Hove.agreed;
import static quorate.governance.position.Hove.ended;
import static quorate.governance.position.Hove.id;
import static quorate.governance.position.Hove.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.body.Body;
import quorate.governance.position.Position;
import quorate.governance.register.RegisterEntry;
import quorate.governance.request.Request.Logged;
import quorate.governance.request.RequestCommand.AnswerRequest;
import quorate.governance.request.RequestCommand.LogRequest;
import quorate.governance.request.RequestCommand.MarkRepeat;
import quorate.governance.request.RequestCommand.Note;
import quorate.governance.request.RequestEvent.RepeatMarked;
import quorate.governance.request.RequestEvent.RequestAnswered;
import quorate.governance.request.RequestEvent.RequestLogged;
import quorate.governance.subject.Subject;
import quorate.testkit.DeciderSpec;

class RequestDeciderTest {

  private static final UUID FIRST = id(60);
  private static final UUID SECOND = id(61);
  private static final String HUB = "Would practices run a hub for urgent care at night?";

  @Test
  void a_request_is_logged_once_it_came_whatever_it_is_like() {
    var alike = List.of(new Alike(FIRST, 100, "the same", null));
    book().when(log(AFTER, alike)).then(logged(SECOND, URGENT, HUB, AFTER, alike));
    book().when(log(AFTER.plusDays(1), List.of())).thenRefused(RequestRefusal.RECEIVED_AHEAD);
  }

  @Test
  void it_is_answered_once_by_what_is_there() {
    asked()
        .given(opened(), ended(), agreed())
        .when(answer(Answered.BY_POSITION, POSITION, null))
        .then(new RequestAnswered(SECOND, Answered.BY_POSITION, POSITION, null, null, null, AFTER));
    asked()
        .given(opened(), ended())
        .when(answer(Answered.BY_POSITION, POSITION, null))
        .thenRefused(RequestRefusal.NO_POSITION_THERE);
    asked()
        .when(answer(Answered.BY_POSITION, null, null))
        .thenRefused(RequestRefusal.ANSWER_MISSING);
    asked().when(answer(Answered.DECLINED, null, null)).thenRefused(RequestRefusal.ANSWER_MISSING);
    asked()
        .given(new RequestAnswered(SECOND, Answered.DECLINED, null, null, null, "No.", AFTER))
        .when(answer(Answered.DECLINED, null, "No."))
        .thenRefused(RequestRefusal.ANSWERED_ALREADY);
  }

  @Test
  void a_person_marks_it_a_repeat_of_one_that_came_no_later() {
    var repeat = new RepeatMarked(SECOND, FIRST, ANNE, AFTER);
    asked().when(mark(AFTER, true)).thenRefused(RequestRefusal.NO_EARLIER_REQUEST);
    marks(AFTER, true).then(repeat);
    marks(AFTER.plusDays(1), true).thenRefused(RequestRefusal.NO_EARLIER_REQUEST);
    marks(AFTER, false).thenRefused(RequestRefusal.NOT_THEIR_FINDING);
  }

  @Test
  void a_likely_repeat_is_of_the_same_subject_or_a_part_or_of_half_its_words() {
    var nights = new Subject("urgent-care.nights", "At night");
    var data = new Subject("data-sharing", "Data");
    assertEquals(100, likeness(URGENT, HUB).score());
    assertEquals((60 + 100) / 2, likeness(nights, HUB).score());
    assertEquals(50, likeness(data, HUB).score());
    assertTrue(likeness(URGENT, "Something else entirely").isWorthShowing());
    assertFalse(likeness(data, "Something else entirely").isWorthShowing());
    assertTrue(likeness(data, "hubs run at night: more, others, forth").isWorthShowing());
    assertFalse(likeness(data, "hubs run at night: more, others, forth, beyond").isWorthShowing());
    assertEquals(
        "the same subject; 100 of 100 words alike: care, hub, night, practice, run, urgent",
        likeness(URGENT, HUB).reason());
  }

  @Test
  void the_likest_is_shown_first_with_the_answer_given_to_it_or_to_what_it_repeats() {
    var first =
        new Logged(
            logged(FIRST, URGENT, HUB, AFTER.minusDays(9), List.of()),
            new RequestAnswered(FIRST, Answered.DECLINED, null, null, null, "No.", AFTER),
            null);
    var again =
        new Logged(
            logged(SECOND, URGENT, "Would a hub be run?", AFTER, List.of()),
            null,
            new RepeatMarked(SECOND, FIRST, ANNE, AFTER));
    var found = new Ledger(Map.of(FIRST, first, SECOND, again)).alike(URGENT, HUB);

    assertEquals(List.of(FIRST, SECOND), found.stream().map(Alike::request).toList());
    var given = new Alike.Given(Answered.DECLINED, null, null, AFTER);
    assertEquals(List.of(given, given), found.stream().map(Alike::answer).toList());
  }

  private static Likeness likeness(Subject subject, String question) {
    return Likeness.of(subject, question, logged(FIRST, URGENT, HUB, AFTER, List.of()));
  }

  @Test
  void of_two_that_were_logged_at_once_each_shows_the_other_when_it_is_read() {
    var first = new Logged(logged(FIRST, URGENT, HUB, AFTER, List.of()), null, null);
    var again = new Logged(logged(SECOND, URGENT, HUB, AFTER, List.of()), null, null);
    var ledger = new Ledger(Map.of(FIRST, first, SECOND, again));
    assertEquals(List.of(SECOND), ledger.besides(first).stream().map(Alike::request).toList());
    assertEquals(List.of(FIRST), ledger.besides(again).stream().map(Alike::request).toList());
  }

  private static LogRequest log(LocalDate received, List<Alike> alike) {
    return new LogRequest(
        SECOND, SYSTEM, URGENT, HUB, received, null, Note.NONE, null, alike, AFTER);
  }

  private static RequestLogged logged(
      UUID id, Subject subject, String question, LocalDate received, List<Alike> alike) {
    return new RequestLogged(
        id, SYSTEM, subject, question, received, null, null, null, null, alike);
  }

  private static AnswerRequest answer(
      Answered how, @Nullable UUID position, @Nullable String words) {
    return new AnswerRequest(SECOND, how, position, null, null, words, AFTER);
  }

  private static MarkRepeat mark(LocalDate today, boolean spokenFor) {
    return new MarkRepeat(SECOND, FIRST, ANNE, true, spokenFor, today);
  }

  private static DeciderSpec.Decided<RequestEvent> marks(LocalDate received, boolean spokenFor) {
    var other = new Logged(logged(FIRST, URGENT, HUB, received, List.of()), null, null);
    return book(other)
        .given(logged(SECOND, URGENT, HUB, AFTER, List.of()))
        .when(mark(AFTER, spokenFor));
  }

  private static DeciderSpec<RequestCommand, RequestEvent> asked() {
    return book().given(logged(SECOND, URGENT, HUB, AFTER, List.of()));
  }

  private static DeciderSpec<RequestCommand, RequestEvent> book() {
    return book(new Request.Unknown());
  }

  private static DeciderSpec<RequestCommand, RequestEvent> book(Request other) {
    return DeciderSpec.of(
        (command, states) ->
            RequestDecider.decide(
                command,
                states.of(Request.REQUESTS),
                new Answers(
                    new Body.Unknown(),
                    states.of(Position.POSITIONS),
                    new RegisterEntry.Blank(),
                    other)),
        Request.REQUESTS,
        Position.POSITIONS);
  }
}
