package quorate.governance.resolutions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.evidence.Document;
import quorate.governance.meeting.Boardroom;
import quorate.governance.resolution.Commencement;
import quorate.governance.resolution.Resolution;
import quorate.governance.resolution.ResolutionEvent;
import quorate.governance.resolution.ResolutionEvent.FilingDue;
import quorate.governance.resolution.ResolutionEvent.FilingMade;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/** How a filing stands on any day: of what was carried on 16 June, due by 1 July. */
class FilingLineTest {

  private static final UUID RESOLUTION = Boardroom.id(901);
  private static final Document SHOWN = new Document("CH-1", day("06-16"), null);

  @ParameterizedTest(name = "{0}, on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what became of it      | on    | state
          nothing                  | 06-15 | none
          nothing                  | 06-16 | due
          nothing                  | 07-01 | due
          nothing                  | 07-02 | overdue
          filed 07-02              | 07-01 | due
          filed 07-02              | 07-02 | filed
          annulled 06-20           | 06-19 | due
          annulled 06-20           | 06-20 | not-due
          annulled 06-20           | 07-02 | not-due
          annulled 07-05           | 07-04 | overdue
          annulled 07-05           | 07-05 | not-due
          filed 06-18, annulled 06-20 | 06-20 | filed
          """)
  void on_a_day(String became, String on, String state) {
    Resolution resolution = new Resolution.Unknown();
    for (ResolutionEvent event : events(became)) {
      resolution = Resolution.evolve(resolution, event);
    }
    var lines = FilingLine.of((Resolution.Standing) resolution, day(on));
    assertEquals(state, lines.isEmpty() ? "none" : lines.getFirst().state());
  }

  private static List<ResolutionEvent> events(String became) {
    var text = "That the articles be altered";
    var carried = day("06-16");
    List<ResolutionEvent> events =
        new ArrayList<>(
            List.of(
                new ResolutionProposed(
                    RESOLUTION,
                    Boardroom.BODY,
                    Kind.SPECIAL_RESOLUTION,
                    "Articles",
                    text,
                    Boardroom.member(1),
                    null,
                    null,
                    Commencement.AT_ONCE,
                    null,
                    carried,
                    null),
                new ResolutionPut(
                    RESOLUTION,
                    Vehicle.WRITTEN_RESOLUTION,
                    Boardroom.id(2),
                    null,
                    null,
                    text,
                    null,
                    "s288(1)",
                    carried),
                new ResolutionSettled(
                    RESOLUTION,
                    Boardroom.id(899),
                    "passed",
                    true,
                    text,
                    List.of(),
                    carried,
                    carried,
                    null),
                new FilingDue(
                    RESOLUTION, "copy", "A copy", "Companies House", day("07-01"), "s30(1)")));
    for (String step : became.split(", ", -1)) {
      var words = step.split(" ", -1);
      switch (words[0]) {
        case "filed" -> events.add(new FilingMade(RESOLUTION, "copy", day(words[1]), SHOWN));
        case "annulled" ->
            events.add(
                new ResolutionAnnulled(
                    RESOLUTION, Boardroom.id(899), Boardroom.id(41), day(words[1])));
        default -> {}
      }
    }
    return events;
  }

  private static LocalDate day(String text) {
    return LocalDate.parse("2026-" + text);
  }
}
