package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.written.Effect;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.WrittenResolution;

/**
 * Written resolutions in time: day 28 and 29, across the clock changes, and periods of articles.
 */
class WrittenPeriodTest {

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
            InWriting.ordinary(Weighting.members()), LocalDate.parse(circulated), Writing.FOUR);
    var at = Writing.london(received);
    var replies = List.of(Reply.agrees("A", at), Reply.agrees("B", at), Reply.agrees("C", at));
    var course = resolution.at(Writing.london("2026-12-01T00:00"), replies);
    assertEquals(outcome, course.verdict().orElseThrow().toString(), course::toString);
  }

  @Test // s296(1), s297: a no becomes agreement on day 28, silence on day 29 does not
  void a_no_may_become_agreement_until_it_lapses() {
    var replies =
        new ArrayList<>(
            List.of(
                Reply.agrees("A", Writing.london("2026-03-03T09:00")),
                Reply.agrees("B", Writing.london("2026-03-03T10:00")),
                Reply.doesNotAgree("C", Writing.london("2026-03-03T11:00")),
                Reply.agrees("C", Writing.london("2026-03-29T23:59"))));
    assertEquals(
        Optional.of(Verdict.PASSED),
        Writing.ordinary().at(Writing.london("2026-04-01T00:00"), replies).verdict());
    replies.set(3, Reply.agrees("D", Writing.london("2026-03-30T00:00")));
    var late = Writing.ordinary().at(Writing.london("2026-04-01T00:00"), replies);
    assertEquals(Optional.of(Verdict.LAPSED), late.verdict());
    assertEquals(Effect.TOO_LATE, late.steps().getLast().effect());
  }

  @Test // s297(1)(a): the period that the articles specify
  void articles_may_give_another_period() {
    var week = InWriting.ordinary(Weighting.members()).with(new Lapse(7, Facts.articles("30")));
    var resolution = WrittenResolution.of(week, Writing.MARCH, Writing.FOUR);
    assertEquals(
        Optional.empty(), resolution.at(Writing.london("2026-03-08T23:59"), List.of()).verdict());
    assertEquals(
        Optional.of(Verdict.LAPSED),
        resolution.at(Writing.london("2026-03-09T00:00"), List.of()).verdict());
  }

  @Test // s297(1)(a): the hour of the last day at which the articles end the period
  void articles_may_end_the_last_day_at_an_hour() {
    var noon = new Lapse(28, Optional.of(LocalTime.NOON), Facts.articles("30"));
    assertEquals(Writing.london("2026-03-29T12:00"), noon.lapses(Writing.MARCH));
    var rules = InWriting.ordinary(Weighting.members()).with(noon);
    var resolution = WrittenResolution.of(rules, Writing.MARCH, Writing.FOUR);
    assertEquals(
        Optional.empty(), resolution.at(Writing.london("2026-03-29T11:59"), List.of()).verdict());
    var course = resolution.at(Writing.london("2026-03-29T12:00"), List.of());
    assertEquals(Optional.of(Verdict.LAPSED), course.verdict());
    assertEquals(
        "Circulated on 2026-03-02, which is day 1 of 28: the last day is 2026-03-29 until 12:00,"
            + " and it is over.",
        course.statements().getLast().sentence());
  }
}
