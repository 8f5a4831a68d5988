package quorate.governance.interests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.governance.body.Office;
import quorate.governance.interest.InterestType;
import quorate.governance.interests.ExtractLine.SeatHeld;
import quorate.governance.moment.Standpoint;

/** The published extract as a table, of which sheets are made: its columns stay where they are. */
class ExtractedTest {

  private static final String HEADER =
      "person,type,organisation,subjects,declared,seats,bodies,on,known";
  private static final UUID ANNE = UUID.fromString("0192f0c1-0000-7000-8000-000000000021");
  private static final UUID BOARD = UUID.fromString("0192f0c1-0000-7000-8000-000000000301");
  private static final LocalDate DAY = LocalDate.parse("2026-06-16");

  @Test
  void the_header_is_the_one_that_is_promised() throws IOException {
    assertEquals(HEADER, new Extracted(List.of(), new Standpoint(DAY, null)).csv().strip());
    var promised = Files.readString(Path.of("src/main/resources/contracts/openapi.yaml"));
    assertTrue(promised.contains("\n            " + HEADER + "\n"), "openapi.yaml says otherwise");
  }

  @Test
  void two_seats_of_a_body_are_told_apart_and_no_title_is_run_by_a_spreadsheet() {
    var line =
        new ExtractLine(
            ANNE,
            InterestType.FINANCIAL,
            null,
            List.of("estates", "urgent-care"),
            DAY,
            List.of(held("=Board", "Chair, in person"), held("=Board", "Director")));

    assertEquals(
        ANNE
            + ",financial,,estates | urgent-care,2026-06-16,"
            + "\"'=Board: Chair, in person | =Board: Director\","
            + BOARD
            + ",2026-06-16,",
        new Extracted(List.of(line), new Standpoint(DAY, null)).csv().lines().toList().getLast());
  }

  private static SeatHeld held(String body, String title) {
    return new SeatHeld(BOARD, body, ANNE, title, List.of(Office.MEMBER));
  }
}
