package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.written.Effect;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.WrittenResolution;

/** Ratification in writing: who is not eligible, and when that does not matter. */
class WrittenRatificationTest {

  @Test // s239(3): 2 of the 3 others suffice, and who is concerned cannot agree
  void in_a_ratification_those_concerned_are_not_eligible() {
    var resolution =
        WrittenResolution.of(
                InWriting.ratification(Weighting.members()), Writing.MARCH, Writing.FOUR)
            .concerning(Set.of("A"));
    var replies =
        List.of(
            Reply.agrees("A", Writing.london("2026-03-03T08:00")),
            Reply.agrees("B", Writing.london("2026-03-03T09:00")),
            Reply.agrees("C", Writing.london("2026-03-03T10:00")));
    var course = resolution.at(Writing.london("2026-03-04T00:00"), replies);
    assertEquals(Effect.NOT_ELIGIBLE, course.steps().getFirst().effect());
    assertEquals(Optional.of(Writing.london("2026-03-03T10:00")), course.passed());
    var nobody = resolution.concerning(Set.of("A", "B", "C", "D"));
    assertEquals(
        Optional.of(Verdict.LAPSED),
        nobody.at(Writing.london("2026-04-01T00:00"), replies).verdict());
  }

  @Test // s239(6)(a): nothing affects a decision by unanimous consent of the members
  void where_all_members_agree_those_concerned_do_not_matter() {
    var resolution =
        WrittenResolution.of(
                InWriting.ratification(Weighting.members()), Writing.MARCH, Writing.FOUR)
            .concerning(Set.of("A", "B", "C", "D"));
    var replies =
        List.of(
            Reply.agrees("A", Writing.london("2026-03-03T08:00")),
            Reply.agrees("B", Writing.london("2026-03-03T09:00")),
            Reply.agrees("C", Writing.london("2026-03-03T10:00")),
            Reply.agrees("D", Writing.london("2026-03-29T23:59")));
    var three = resolution.at(Writing.london("2026-03-28T00:00"), replies);
    assertEquals(Optional.empty(), three.verdict());
    var all = resolution.at(Writing.london("2026-03-30T00:00"), replies);
    assertEquals(Optional.of(Verdict.PASSED), all.verdict());
    assertEquals(Effect.ALL_AGREE, all.steps().getLast().effect());
    assertEquals(
        "Companies Act 2006 s239(6)(a)", all.statements().getLast().clause().source().toString());
  }

  @Test // s239(6)(a): a consent of day 29 is none in this resolution, and a no is none at all
  void a_consent_that_is_late_or_missing_is_not_of_all() {
    var resolution =
        WrittenResolution.of(
                InWriting.ratification(Weighting.members()),
                Writing.MARCH,
                List.of(Facts.member("A"), Facts.member("B")))
            .concerning(Set.of("A", "B"));
    var late =
        List.of(
            Reply.agrees("A", Writing.london("2026-03-03T08:00")),
            Reply.agrees("B", Writing.london("2026-03-30T00:00")));
    assertEquals(
        Optional.of(Verdict.LAPSED),
        resolution.at(Writing.london("2026-04-01T00:00"), late).verdict());
    var no =
        List.of(
            Reply.agrees("A", Writing.london("2026-03-03T08:00")),
            Reply.doesNotAgree("B", Writing.london("2026-03-04T00:00")));
    assertEquals(
        Optional.of(Verdict.LAPSED),
        resolution.at(Writing.london("2026-04-01T00:00"), no).verdict());
  }

  @Test // s284, s289(1): only s239 takes members out; of four, two agreements are not more than
  // half
  void elsewhere_those_concerned_are_eligible_like_everybody() {
    var resolution = Writing.ordinary().concerning(Set.of("C", "D"));
    var replies =
        List.of(
            Reply.agrees("A", Writing.london("2026-03-03T08:00")),
            Reply.agrees("B", Writing.london("2026-03-03T09:00")),
            Reply.agrees("C", Writing.london("2026-03-03T10:00")));
    var two = resolution.at(Writing.london("2026-03-03T09:30"), replies);
    assertEquals(Optional.empty(), two.passed());
    assertEquals("4", two.total().toString());
    var three = resolution.at(Writing.london("2026-03-04T00:00"), replies);
    assertEquals(Optional.of(Writing.london("2026-03-03T10:00")), three.passed());
    assertEquals("C is concerned, and votes all the same.", three.statements().get(1).sentence());
    var stranger = Writing.ordinary().concerning(Set.of("Z"));
    assertEquals(
        "Z is concerned and not on the roll: there is no vote of theirs.",
        stranger.at(Writing.london("2026-03-04T00:00"), replies).statements().get(1).sentence());
  }
}
