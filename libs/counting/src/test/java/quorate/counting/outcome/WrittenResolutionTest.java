package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.Presets;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.written.Effect;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.Step;
import quorate.counting.outcome.written.WrittenResolution;

/** Written resolutions: which fraction passes, when, and what stands. */
class WrittenResolutionTest {

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
    var at = Writing.london("2026-03-03T12:00");
    var replies =
        List.of(agreeing.split(" ", -1)).stream().map(each -> Reply.agrees(each, at)).toList();
    var course = WrittenResolution.of(set, Writing.MARCH, holders).at(at, replies);
    assertEquals(passed.equals("yes"), course.passed().isPresent(), course::toString);
  }

  @Test // s296(4): passed when the required majority has agreed, not at the end of the period
  void it_passes_the_moment_the_fraction_is_reached() {
    var replies =
        List.of(
            Reply.agrees("A", Writing.london("2026-03-03T09:00")),
            Reply.agrees("B", Writing.london("2026-03-04T09:00")),
            Reply.agrees("C", Writing.london("2026-03-05T09:00")),
            Reply.doesNotAgree("D", Writing.london("2026-03-06T09:00")));
    var before = Writing.ordinary().at(Writing.london("2026-03-05T08:59"), replies);
    assertEquals(Optional.empty(), before.verdict());
    var after = Writing.ordinary().at(Writing.london("2026-03-07T00:00"), replies);
    assertEquals(Optional.of(Writing.london("2026-03-05T09:00")), after.passed());
    assertEquals(
        List.of(Effect.AGREED, Effect.AGREED, Effect.AGREED_AND_PASSED, Effect.AFTER_IT_PASSED),
        after.steps().stream().map(Step::effect).toList());
  }

  @Test // s296(3): an agreement may not be revoked
  void an_agreement_stands() {
    var replies =
        List.of(
            Reply.agrees("A", Writing.london("2026-03-03T09:00")),
            Reply.doesNotAgree("A", Writing.london("2026-03-04T09:00")),
            Reply.agrees("B", Writing.london("2026-03-05T09:00")),
            Reply.agrees("A", Writing.london("2026-03-06T09:00")),
            Reply.agrees("C", Writing.london("2026-03-07T09:00")));
    var course = Writing.ordinary().at(Writing.london("2026-03-08T00:00"), replies);
    assertEquals(
        List.of(
            Effect.AGREED,
            Effect.AGREEMENT_STANDS,
            Effect.AGREED,
            Effect.AGREEMENT_STANDS,
            Effect.AGREED_AND_PASSED),
        course.steps().stream().map(Step::effect).toList());
  }

  @Test // s283(3): not special unless it said so
  void a_special_one_must_have_said_so() {
    var resolution =
        WrittenResolution.of(InWriting.special(Weighting.members()), Writing.MARCH, Writing.FOUR)
            .with(Notice.without(Requirement.SPECIAL_IN_THE_RESOLUTION));
    var at = Writing.london("2026-03-03T09:00");
    var all = Writing.FOUR.stream().map(each -> Reply.agrees(each.member(), at)).toList();
    assertEquals(Optional.of(Verdict.NOTICE_DOUBTFUL), resolution.at(at, all).verdict());
  }

  @Test
  void the_order_in_which_replies_are_told_does_not_matter() {
    var replies = new ArrayList<Reply>();
    Writing.FOUR.forEach(
        each -> replies.add(Reply.agrees(each.member(), Writing.london("2026-03-03T09:00"))));
    var told = Writing.ordinary().at(Writing.london("2026-03-04T00:00"), replies);
    Collections.shuffle(replies, new Random(3));
    assertEquals(told, Writing.ordinary().at(Writing.london("2026-03-04T00:00"), replies));
  }

  @Test // s282(2): not of votes cast
  void rules_of_a_meeting_do_not_fit() {
    var meeting = MembersMeeting.ordinary(Weighting.members());
    assertThrows(
        IllegalArgumentException.class,
        () -> WrittenResolution.of(meeting, Writing.MARCH, Writing.FOUR));
  }
}
