package quorate.governance.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.resolution.Resolved.BALLOT;
import static quorate.governance.resolution.Resolved.PAPER;
import static quorate.governance.resolution.Resolved.RESOLUTION;
import static quorate.governance.resolution.Resolved.book;
import static quorate.governance.resolution.Resolved.day;
import static quorate.governance.resolution.Resolved.proposed;
import static quorate.governance.resolution.Resolved.put;
import static quorate.governance.resolution.Resolved.settle;
import static quorate.governance.resolution.Resolved.settled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.resolution.Commencement.Condition;
import quorate.governance.resolution.ResolutionCommand.AskForFiling;
import quorate.governance.resolution.ResolutionCommand.MeetResolutionCondition;
import quorate.governance.resolution.ResolutionEvent.FilingDue;

/** What is sent to a registrar once each kind of resolution is carried, and by when. */
class FilingsTest {

  @ParameterizedTest(name = "{0}, {1} on 16 June: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind                    | result | to be sent
          special-resolution        | passed | copy by 2026-07-01 (s30(1))
          special-resolution        | lost   |
          change-of-legal-structure | passed | copy by 2026-07-01 (s30(1)), articles by 2026-07-01 (s26(1))
          change-of-legal-structure | lost   |
          removal-of-director       | passed | director by 2026-06-30 (s167(1))
          removal-of-director       | lost   |
          removal-of-auditor        | passed |
          ordinary-resolution       | passed |
          ratification              | passed |
          board-resolution          | passed |
          contract-decision         | passed |
          """)
  void at_once(String kind, String result, @Nullable String sent) {
    var due =
        dues(
            proposed(kind(kind)),
            put(Vehicle.POLL_OF_A_MEETING),
            settle(BALLOT, result, "2026-06-16"));
    assertEquals(sent == null ? "" : sent, due);
  }

  @ParameterizedTest(name = "{0}: {1}, then {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind                    | once carried on 16 June     | once in force on 20 June
          special-resolution        | copy by 2026-07-01 (s30(1)) |
          change-of-legal-structure | copy by 2026-07-01 (s30(1)) | articles by 2026-07-05 (s26(1))
          removal-of-director       |                             | director by 2026-07-04 (s167(1))
          """)
  void under_a_condition_that_is_met_later(
      String kind, @Nullable String carried, @Nullable String inForce) {
    var funding = List.of(new Condition("funding", "So."));
    var proposed = proposed(RESOLUTION, kind(kind), null, new Commencement(null, funding), null);
    var put = put(Vehicle.POLL_OF_A_MEETING);
    var settle = settle(BALLOT, "passed", "2026-06-16");
    assertEquals(carried == null ? "" : carried, dues(proposed, put, settle));
    var all = new ArrayList<ResolutionEvent>();
    book().given(proposed, put).when(settle).thenEvents(all::addAll);
    var met =
        new MeetResolutionCondition(
            RESOLUTION, "funding", PAPER, day("2026-06-20"), day("2026-06-20"));
    var later = new ArrayList<ResolutionEvent>();
    book().given(proposed, put).given(all.toArray()).when(met).thenEvents(later::addAll);
    assertEquals(inForce == null ? "" : inForce, words(later));
  }

  @Test
  void what_more_is_asked_for_is_asked_once_of_what_is_carried() {
    var due =
        new FilingDue(
            RESOLUTION, "charity", "A copy", "Charity Commission", day("2026-07-10"), "12.4");
    var ask = new AskForFiling(RESOLUTION, due);
    var proposed = proposed(Kind.ORDINARY_RESOLUTION);
    var put = put(Vehicle.POLL_OF_A_MEETING);
    book().given(proposed, put).when(ask).thenRefused(ResolutionRefusal.RESOLUTION_NOT_CARRIED);
    var carried = settled("passed", "2026-06-16", "2026-06-16");
    book().given(proposed, put, carried).when(ask).then(due);
    book()
        .given(proposed, put, carried, due)
        .when(ask)
        .thenRefused(ResolutionRefusal.FILING_ASKED_ALREADY, "filing", "charity");
  }

  private static String dues(
      ResolutionEvent proposed, ResolutionEvent put, ResolutionCommand settle) {
    var all = new ArrayList<ResolutionEvent>();
    book().given(proposed, put).when(settle).thenEvents(all::addAll);
    return words(all);
  }

  private static String words(List<ResolutionEvent> events) {
    return events.stream()
        .filter(FilingDue.class::isInstance)
        .map(FilingDue.class::cast)
        .map(
            it ->
                "%s by %s (%s)"
                    .formatted(
                        it.filing(), it.due(), it.clause().replace("Companies Act 2006 ", "")))
        .collect(Collectors.joining(", "));
  }

  private static Kind kind(String word) {
    return Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
