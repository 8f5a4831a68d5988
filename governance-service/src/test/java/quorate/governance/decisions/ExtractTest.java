package quorate.governance.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.governance.decisions.Decisions.Kept;
import quorate.governance.meeting.Boardroom;
import quorate.governance.moment.Standpoint;
import quorate.governance.names.Names;

/** The list of decisions as a table, of which sheets are made: its columns stay where they are. */
class ExtractTest {

  private static final String HEADER =
      "decision,day,kind,vehicle,question,outcome,state,since,supersededby,authority,recorded,"
          + "entitled,rule,arithmetic,dissent,supersedes,decider,body,ballot,notice,turnout,winner,"
          + "sum,basis,on,known";
  private static final UUID ID = UUID.fromString("0192f0c1-0000-7000-8000-000000000899");
  private static final LocalDate DAY = LocalDate.parse("2026-06-16");
  private static final Standpoint AS_KNOWN =
      new Standpoint(DAY, Instant.parse("2026-06-17T08:00:05Z"));
  private static final Boardroom BOARD = Boardroom.board(3, Boardroom.quorumOf(2));

  @Test
  void the_header_is_the_one_that_is_promised() throws IOException {
    assertEquals(HEADER, extract(List.of()).csv(Names.NONE).strip());
    var promised = Files.readString(Path.of("src/main/resources/contracts/openapi.yaml"));
    assertTrue(promised.contains("\n            " + HEADER + "\n"), "openapi.yaml says otherwise");
  }

  @Test
  void what_a_meeting_decided_has_its_body_notice_sum_and_dissent() {
    var row =
        row(
            """
            {"kind":"board-resolution","vehicle":"board-decision","body":"b","notice":"good",
             "authority":"Board, at its meeting","rule":"Board, version 1",
             "arithmetic":["Quorum: met.","2 for."],"against":["s1","s2"]}""",
            true);
    assertEquals("board-resolution", row.get("kind"));
    assertEquals("b", row.get("body"));
    assertEquals("good", row.get("notice"));
    assertEquals("Quorum: met. | 2 for.", row.get("arithmetic"));
    assertEquals("s1 | s2", row.get("dissent"));
    assertEquals("stands", row.get("state"));
    assertEquals("2026-06-16", row.get("day"));
  }

  @Test
  void who_may_not_know_who_was_against_reads_no_dissent() {
    assertEquals("", row("{\"against\":[\"s1\"]}", false).get("dissent"));
  }

  @Test
  void seats_stand_by_who_holds_them_as_in_minutes() {
    var place = BOARD.body().placesOn(DAY).get(1);
    var seat = place.seat().id();
    var row =
        row(
            """
            {"against":["%s"],"arithmetic":["%s is conflicted."]}"""
                .formatted(seat, seat),
            true);
    String holder = "%s (%s)".formatted(place.title(), place.person());
    assertEquals(holder, row.get("dissent"));
    assertEquals(holder + " is conflicted.", row.get("arithmetic"));
  }

  @Test
  void a_register_as_known_then_says_so_in_each_row_and_in_its_name() {
    var row = row("{\"on\":\"2026-06-16\"}", true);
    assertEquals("2026-06-16", row.get("on"));
    assertEquals("2026-06-17T08:00:05Z", row.get("known"));
    assertEquals("2026-06-16-known-2026-06-17T080005Z", AS_KNOWN.inFileName());
    assertEquals(
        "on 16 June 2026, as known on 17 June 2026 at 09:00:05 (London)", AS_KNOWN.words());
  }

  @Test
  void what_a_ballot_decided_has_its_ballot_roll_turnout_and_winner() {
    var row =
        row(
            """
            {"kind":"special-resolution","ballot":"x","winner":"A","winnertitle":"For",
             "rule":{"method":"ranked","quorumheads":"10"},"entitled":{"electors":"30"},
             "turnout":{"heads":"27","weight":"27"}}""",
            true);
    assertEquals("x", row.get("ballot"));
    assertEquals("30", row.get("entitled"));
    assertEquals("27", row.get("turnout"));
    assertEquals("For", row.get("winner"));
    assertEquals("ranked | 10", row.get("rule"));
    assertEquals("p1 | p2", row("{\"elected\":[\"p1\",\"p2\"]}", true).get("winner"));
  }

  @Test
  void what_was_taken_under_mandates_has_its_sum_and_what_an_old_book_has_its_basis() {
    assertEquals("100.00", row("{\"sum\":\"100.00\"}", true).get("sum"));
    var old = row("{\"basis\":\"recorded-not-computed\"}", true);
    assertEquals("recorded-not-computed", old.get("basis"));
    assertEquals("body:b", old.get("decider"));
  }

  private static Extract extract(List<Kept> all) {
    var body = BOARD.body();
    return new Extract(all, AS_KNOWN, Map.of(body.established().body(), body));
  }

  private static Map<String, String> row(String data, boolean tellsDissent) {
    var view = new DecisionView();
    view.decision = ID;
    view.data = data;
    view.body = BOARD.body().established().body();
    view.day = DAY;
    view.recorded = Instant.parse("2026-06-16T10:00:00Z");
    view.question = "That it be so";
    view.outcome = "passed";
    view.decider = "body:b";
    var kept = new Kept(view, new Reckoning(List.of()), DAY, tellsDissent);
    var lines = extract(List.of(kept)).csv(Names.NONE).split("\r\n", -1);
    assertEquals(HEADER, lines[0]);
    var cells = Arrays.asList(lines[1].replace("\"", "").split(",(?! )", -1));
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Extract.COLUMNS.size(); i++) {
      row.put(Extract.COLUMNS.get(i), cells.get(i));
    }
    return row;
  }
}
