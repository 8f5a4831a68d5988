package quorate.auditor.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.auditor.finding.Check.HANDS_AS_RULED;
import static quorate.auditor.finding.Check.PAPER_IN_TIME;
import static quorate.auditor.finding.Check.REASON_KNOWN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.data.RuleSets;

/** A show of hands that is declared, a poll that is demanded, and what is done with reasons. */
class MeetingTest {

  private static HandCourse noticed() {
    var course =
        new HandCourse()
            .add("ballot/B", "ballot-drafted", "desk", "{\"ballot\":\"B\"}")
            .add(
                "ballot/B",
                "notice-given",
                "desk",
                """
                {"ballot":"B","recorddate":"2026-05-31","closes":"2026-06-01T09:01:00Z",\
                "ruleset":%s,"proceedings":{"hands":{"demand":"model-articles"}}}"""
                    .formatted(rules()));
    for (int i = 1; i <= 20; i++) {
      course.add(
          "vote/B/P" + i,
          "elector-enrolled",
          "",
          "{\"ballot\":\"B\",\"practice\":\"P%d\",\"weight\":\"1\"}".formatted(i));
    }
    return course;
  }

  private static String rules() {
    try {
      var rules = RuleSets.of(Map.of("preset", "ordinary-resolution"));
      return new JsonMapper().writeValueAsString(RuleSets.data(rules));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HandCourse declared() {
    return recorded(recorded(noticed(), "lost"), "passed")
        .add(
            "hands/B",
            "hands-declared",
            "chair",
            "{\"ballot\":\"B\",\"verdict\":\"passed\",\"by\":\"chair\"}");
  }

  private static HandCourse recorded(HandCourse course, String verdict) {
    String outcome = "{\"ballot\":\"B\",\"outcome\":{\"verdict\":\"%s\"}}".formatted(verdict);
    return course.add("hands/B", "hands-recorded", "desk", outcome);
  }

  private static HandCourse demanded(String more) {
    String data = "{\"ballot\":\"B\",\"demand\":\"model-articles\",%s}".formatted(more);
    return noticed().add("hands/B", "poll-demanded", "desk", data);
  }

  private static HandCourse byTwo() {
    return demanded(
        """
        "practices":["P1","P2"],"found":"2 members demand a poll, with 2 of 20 voting rights; \
        2 members or 10 % are needed: good.\"""");
  }

  @Test
  void another_verdict_than_was_recorded_last_is_found() {
    assertEquals(Set.of(), declared().failing());
    assertEquals(
        Set.of(HANDS_AS_RULED), declared().with("hands-declared", "passed", "lost").failing());
    assertEquals(
        Set.of(HANDS_AS_RULED),
        recorded(noticed(), "lost")
            .add(
                "hands/B",
                "hands-declared",
                "chair",
                "{\"ballot\":\"B\",\"verdict\":\"passed\",\"by\":\"chair\"}")
            .failing());
  }

  @Test
  void a_ballot_decided_on_hands_that_is_withdrawn_for_something_else_is_found() {
    String reason = "Decided on a show of hands: passed. No poll was demanded.";
    String withdrawn = "{\"ballot\":\"B\",\"reason\":\"%s\"}".formatted(reason);
    var good = declared().add("ballot/B", "ballot-withdrawn", "chair", withdrawn);
    assertEquals(Set.of(), good.failing());
    assertEquals(Set.of(REASON_KNOWN), good.with("ballot-withdrawn", reason, "other").failing());
  }

  @Test
  void a_demand_by_others_than_may_is_found() {
    assertEquals(Set.of(), byTwo().failing());
    assertEquals(
        Set.of(),
        demanded("\"chair\":true,\"found\":\"The chair demands a poll: good.\"").failing());
    var one = byTwo().with("poll-demanded", ",\"P2\"", "");
    assertEquals(Set.of(HANDS_AS_RULED), one.failing());
    var stranger = byTwo().with("poll-demanded", "\"P2\"", "\"P77\"");
    assertEquals(Set.of(HANDS_AS_RULED), stranger.failing());
    var nobody = demanded("\"found\":\"The chair demands a poll: good.\"");
    assertEquals(Set.of(HANDS_AS_RULED), nobody.failing());
  }

  @Test
  void a_demand_under_other_articles_or_that_they_do_not_give_is_found() {
    assertEquals(
        Set.of(HANDS_AS_RULED),
        byTwo().with("poll-demanded", "model-articles", "statutory-floor").failing());
    var floor =
        demanded("\"chair\":true,\"found\":\"The chair demands a poll: good.\"")
            .with("poll-demanded", "model-articles", "statutory-floor")
            .with("notice-given", "model-articles", "statutory-floor");
    assertEquals(Set.of(HANDS_AS_RULED), floor.failing());
  }

  @Test
  void a_reason_that_there_is_not_is_found() {
    for (String kind : Set.of("ballot-extended", "option-withdrawn")) {
      String known = kind.equals("option-withdrawn") ? "died" : "notice-delayed";
      String data = "{\"ballot\":\"B\",\"reason\":\"%s\"}".formatted(known);
      var good = noticed().add("ballot/B", kind, "desk", data);
      assertEquals(Set.of(), good.failing());
      assertEquals(Set.of(REASON_KNOWN), good.with(kind, known, "because").failing());
    }
  }

  @Test
  void a_paper_received_before_the_notice_or_after_the_close_is_found() {
    String data = "{\"ballot\":\"B\",\"received\":\"2026-06-01T09:00:05Z\"}";
    assertEquals(Set.of(), noticed().add("papers/B", "paper-entered", "desk", data).failing());
    for (String wrong : Set.of("2020-06-01T09:00:05Z", "2026-06-01T09:01:00Z")) {
      var paper = noticed().add("papers/B", "paper-entered", "desk", data);
      assertEquals(
          Set.of(PAPER_IN_TIME),
          paper.with("paper-entered", "2026-06-01T09:00:05Z", wrong).failing());
    }
  }
}
