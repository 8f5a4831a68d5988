package quorate.auditor.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.auditor.finding.Check.ANNULMENT;
import static quorate.auditor.finding.Check.BY_RETURNING_OFFICER;
import static quorate.auditor.finding.Check.CHALLENGE_JUDGED;
import static quorate.auditor.finding.Check.DECLARED_AS_DUE;
import static quorate.auditor.finding.Check.RECOUNT;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A result that was declared, challenged, and annulled or counted again. */
class ChallengesTest {
  private static final String COUNT = "{\"ballot\":\"B\",\"options\":[{\"votes\":\"2\"}]}";

  private static HandCourse declared() {
    return new HandCourse()
        .add("ballot/B", "ballot-drafted", "desk", "{\"ballot\":\"B\",\"title\":\"T\"}")
        .add("ballot/B", "notice-given", "desk", "{\"ballot\":\"B\"}")
        .add("ballot/B", "ballot-counted", "", COUNT)
        .add(
            "ballot/B",
            "ballot-declared",
            "desk",
            "{\"ballot\":\"B\",\"title\":\"T\",\"declared\":\"2026-06-01T09:00:03Z\"}")
        .add(
            "challenges/B",
            "challenge-lodged",
            "voter",
            "{\"ballot\":\"B\",\"challenge\":\"X\",\"ground\":\"roll\",\"by\":\"voter\"}")
        .add(
            "challenges/B",
            "challenge-answered",
            "other",
            "{\"ballot\":\"B\",\"challenge\":\"X\",\"by\":\"other\"}");
  }

  private static HandCourse annulled() {
    return declared()
        .add("challenges/B", "challenge-upheld", "judge", upheld("annulment"))
        .add(
            "ballot/B",
            "result-annulled",
            "judge",
            """
            {"ballot":"B","title":"T","declared":"2026-06-01T09:00:03Z","challenge":"X",\
            "reason":"roll"}""");
  }

  private static HandCourse recounted() {
    return declared()
        .add("challenges/B", "challenge-upheld", "judge", upheld("recount"))
        .add(
            "ballot/B",
            "ballot-recounted",
            "",
            "{\"ballot\":\"B\",\"challenge\":\"X\",\"equal\":true,\"count\":" + COUNT + "}");
  }

  private static String upheld(String consequence) {
    return "{\"ballot\":\"B\",\"challenge\":\"X\",\"by\":\"judge\",\"consequence\":\"%s\"}"
        .formatted(consequence);
  }

  @Test
  void what_follows_from_a_challenge_as_it_was_judged_is_good() {
    assertEquals(Set.of(), annulled().failing());
    assertEquals(Set.of(), recounted().failing());
  }

  @Test
  void a_judgement_in_ones_own_cause_is_found() {
    for (String own : Set.of("voter", "other", "desk")) {
      assertEquals(Set.of(CHALLENGE_JUDGED), annulled().by("challenge-upheld", own).failing(), own);
    }
  }

  @Test
  void a_judge_who_is_not_the_one_that_recorded_it_is_found() {
    var other = annulled().with("challenge-upheld", "\"by\":\"judge\"", "\"by\":\"else\"");
    assertEquals(Set.of(CHALLENGE_JUDGED), other.failing());
  }

  @Test
  void a_judgement_of_what_was_not_lodged_or_was_judged_is_found() {
    var strange = recounted().with("challenge-lodged", "\"X\"", "\"Y\"");
    assertEquals(Set.of(CHALLENGE_JUDGED), strange.failing());
    var twice = recounted().add("challenges/B", "challenge-upheld", "judge", upheld("none"));
    assertEquals(Set.of(CHALLENGE_JUDGED), twice.failing());
  }

  @Test
  void an_annulment_that_no_judgement_asked_is_found() {
    var none = annulled().with("challenge-upheld", "annulment", "none");
    assertEquals(Set.of(ANNULMENT), none.failing());
  }

  @Test
  void a_judgement_that_nothing_follows_is_found() {
    assertEquals(Set.of(CHALLENGE_JUDGED), annulled().without("result-annulled").failing());
  }

  @Test
  void an_annulment_for_another_reason_or_of_another_title_is_found() {
    assertEquals(
        Set.of(ANNULMENT), annulled().with("result-annulled", "\"roll\"", "\"count\"").failing());
    assertEquals(Set.of(ANNULMENT), annulled().with("result-annulled", "\"T\"", "\"U\"").failing());
  }

  @Test
  void a_recount_to_other_figures_is_found() {
    assertEquals(Set.of(RECOUNT), recounted().with("ballot-recounted", "\"2\"", "\"9\"").failing());
    assertEquals(Set.of(RECOUNT), recounted().with("ballot-recounted", "true", "false").failing());
  }

  @Test
  void a_recount_that_no_judgement_asked_is_found() {
    assertEquals(
        Set.of(RECOUNT), recounted().with("challenge-upheld", "recount", "none").failing());
  }

  @Test
  void a_declaration_that_is_said_to_be_challenged_is_found() {
    var said = recounted().with("ballot-declared", "{", "{\"underchallenge\":true,");
    assertEquals(Set.of(DECLARED_AS_DUE), said.failing());
  }

  @Test
  void a_declaration_by_another_than_the_notice_names_is_found() {
    String named = "{\"conduct\":{\"returningofficer\":{\"login\":\"%s\"}},";
    assertEquals(
        Set.of(), recounted().with("notice-given", "{", named.formatted("desk")).failing());
    assertEquals(
        Set.of(BY_RETURNING_OFFICER),
        recounted().with("notice-given", "{", named.formatted("else")).failing());
  }
}
