package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.Presets;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.written.Effect;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.Step;
import quorate.counting.outcome.written.WrittenResolution;

/** Written resolutions followed in time: what passes, what stands, what comes too late. */
class WrittenResolutionTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final List<Elector> FOUR =
      List.of(Facts.member("A"), Facts.member("B"), Facts.member("C"), Facts.member("D"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # circulated | received         | outcome | source
          2026-03-02   | 2026-03-29T23:59 | passed  | s297(1)(b): day 28, on which clocks go forward
          2026-03-02   | 2026-03-30T00:00 | lapsed  | s297(1)(b): day 29 begins
          2026-03-20   | 2026-04-16T23:59 | passed  | s297(1)(b): day 28 across 2026-03-29
          2026-03-20   | 2026-04-17T00:00 | lapsed  | s297(1)(b): day 29
          2026-09-28   | 2026-10-25T23:59 | passed  | s297(1)(b): day 28, on which clocks go back
          2026-09-28   | 2026-10-26T00:00 | lapsed  | s297(1)(b): day 29 begins
          2026-10-20   | 2026-11-16T23:59 | passed  | s297(1)(b): day 28 across 2026-10-25
          2026-10-20   | 2026-11-17T00:00 | lapsed  | s297(1)(b): day 29
          2026-03-02   | 2026-03-02T00:00 | passed  | s290: the circulation date is day 1
          2026-03-02   | 2026-03-01T23:59 | lapsed  | s290: before it was circulated
          """)
  void the_last_agreement_in_time(String circulated, String received, String outcome) {
    var resolution =
        WrittenResolution.of(
            InWriting.ordinary(Weighting.members()), LocalDate.parse(circulated), FOUR);
    var at = london(received);
    var replies = List.of(Reply.agrees("A", at), Reply.agrees("B", at), Reply.agrees("C", at));
    var course = resolution.at(london("2026-12-01T00:00"), replies);
    assertEquals(outcome, course.verdict().orElseThrow().toString(), course::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rules                     | agreeing | passed | source
          written-ordinary-resolution | A B      | no     | s282(2): exactly half of 100
          written-ordinary-resolution | A B C    | yes    | s282(2): 51 of 100
          written-ordinary-resolution | D        | no     | s282(2): 49 of 100
          written-special-resolution  | B D      | no     | s283(2): 74 of 100
          written-special-resolution  | A D      | no     | s283(2): 74 of 100
          written-special-resolution  | A C D    | yes    | s283(2): exactly 75 of 100
          """)
  void fractions_of_the_total_voting_rights(String rules, String agreeing, String passed) {
    var holders =
        List.of(
            Facts.holder("A", 25),
            Facts.holder("B", 25),
            Facts.holder("C", 1),
            Facts.holder("D", 49));
    var set = Presets.named(rules, Weighting.shares()).orElseThrow();
    var at = london("2026-03-03T12:00");
    var replies =
        List.of(agreeing.split(" ", -1)).stream().map(each -> Reply.agrees(each, at)).toList();
    var course = WrittenResolution.of(set, MARCH, holders).at(at, replies);
    assertEquals(passed.equals("yes"), course.passed().isPresent(), course::toString);
  }

  @Test // s296(4): passed when the required majority has agreed, not at the end of the period
  void it_passes_the_moment_the_fraction_is_reached() {
    var replies =
        List.of(
            Reply.agrees("A", london("2026-03-03T09:00")),
            Reply.agrees("B", london("2026-03-04T09:00")),
            Reply.agrees("C", london("2026-03-05T09:00")),
            Reply.doesNotAgree("D", london("2026-03-06T09:00")));
    var before = ordinary().at(london("2026-03-05T08:59"), replies);
    assertEquals(Optional.empty(), before.verdict());
    var after = ordinary().at(london("2026-03-07T00:00"), replies);
    assertEquals(Optional.of(london("2026-03-05T09:00")), after.passed());
    assertEquals(
        List.of(Effect.AGREED, Effect.AGREED, Effect.AGREED_AND_PASSED, Effect.AFTER_IT_PASSED),
        after.steps().stream().map(Step::effect).toList());
  }

  @Test // s296(3): an agreement may not be revoked
  void an_agreement_stands() {
    var replies =
        List.of(
            Reply.agrees("A", london("2026-03-03T09:00")),
            Reply.doesNotAgree("A", london("2026-03-04T09:00")),
            Reply.agrees("B", london("2026-03-05T09:00")),
            Reply.agrees("A", london("2026-03-06T09:00")),
            Reply.agrees("C", london("2026-03-07T09:00")));
    var course = ordinary().at(london("2026-03-08T00:00"), replies);
    assertEquals(
        List.of(
            Effect.AGREED,
            Effect.AGREEMENT_STANDS,
            Effect.AGREED,
            Effect.AGREEMENT_STANDS,
            Effect.AGREED_AND_PASSED),
        course.steps().stream().map(Step::effect).toList());
  }

  @Test // s296(1), s297: a no becomes agreement on day 28, silence on day 29 does not
  void a_no_may_become_agreement_until_it_lapses() {
    var replies =
        new ArrayList<>(
            List.of(
                Reply.agrees("A", london("2026-03-03T09:00")),
                Reply.agrees("B", london("2026-03-03T10:00")),
                Reply.doesNotAgree("C", london("2026-03-03T11:00")),
                Reply.agrees("C", london("2026-03-29T23:59"))));
    assertEquals(
        Optional.of(Verdict.PASSED), ordinary().at(london("2026-04-01T00:00"), replies).verdict());
    replies.set(3, Reply.agrees("D", london("2026-03-30T00:00")));
    var late = ordinary().at(london("2026-04-01T00:00"), replies);
    assertEquals(Optional.of(Verdict.LAPSED), late.verdict());
    assertEquals(Effect.TOO_LATE, late.steps().getLast().effect());
  }

  @Test // s297(1)(a): the period that the articles specify
  void articles_may_give_another_period() {
    var week = InWriting.ordinary(Weighting.members()).with(new Lapse(7, Facts.articles("30")));
    var resolution = WrittenResolution.of(week, MARCH, FOUR);
    assertEquals(Optional.empty(), resolution.at(london("2026-03-08T23:59"), List.of()).verdict());
    assertEquals(
        Optional.of(Verdict.LAPSED),
        resolution.at(london("2026-03-09T00:00"), List.of()).verdict());
  }

  @Test // s239(3): 2 of the 3 others suffice, and who is concerned cannot agree
  void in_a_ratification_those_concerned_are_not_eligible() {
    var resolution =
        WrittenResolution.of(InWriting.ratification(Weighting.members()), MARCH, FOUR)
            .concerning(Set.of("A"));
    var replies =
        List.of(
            Reply.agrees("A", london("2026-03-03T08:00")),
            Reply.agrees("B", london("2026-03-03T09:00")),
            Reply.agrees("C", london("2026-03-03T10:00")));
    var course = resolution.at(london("2026-03-04T00:00"), replies);
    assertEquals(Effect.NOT_ELIGIBLE, course.steps().getFirst().effect());
    assertEquals(Optional.of(london("2026-03-03T10:00")), course.passed());
    var nobody = resolution.concerning(Set.of("A", "B", "C", "D"));
    assertEquals(
        Optional.of(Verdict.LAPSED), nobody.at(london("2026-04-01T00:00"), replies).verdict());
  }

  @Test // s283(3): not special unless it said so
  void a_special_one_must_have_said_so() {
    var resolution =
        WrittenResolution.of(InWriting.special(Weighting.members()), MARCH, FOUR)
            .with(Notice.without(Requirement.SPECIAL_IN_THE_RESOLUTION));
    var at = london("2026-03-03T09:00");
    var all = FOUR.stream().map(each -> Reply.agrees(each.member(), at)).toList();
    assertEquals(Optional.of(Verdict.NOTICE_DOUBTFUL), resolution.at(at, all).verdict());
  }

  @Test
  void the_order_in_which_replies_are_told_does_not_matter() {
    var replies = new ArrayList<Reply>();
    FOUR.forEach(each -> replies.add(Reply.agrees(each.member(), london("2026-03-03T09:00"))));
    var told = ordinary().at(london("2026-03-04T00:00"), replies);
    Collections.shuffle(replies, new Random(3));
    assertEquals(told, ordinary().at(london("2026-03-04T00:00"), replies));
  }

  @Test // s282(2): not of votes cast
  void rules_of_a_meeting_do_not_fit() {
    var meeting = MembersMeeting.ordinary(Weighting.members());
    assertThrows(IllegalArgumentException.class, () -> WrittenResolution.of(meeting, MARCH, FOUR));
  }

  private static WrittenResolution ordinary() {
    return WrittenResolution.of(InWriting.ordinary(Weighting.members()), MARCH, FOUR);
  }

  private static Instant london(String local) {
    return LocalDateTime.parse(local).atZone(LONDON).toInstant();
  }
}
