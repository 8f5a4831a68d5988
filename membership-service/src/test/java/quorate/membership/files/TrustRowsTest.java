package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.files.Trusts.exported;
import static quorate.membership.files.Trusts.legacy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.membership.facts.Fact.TrustFact;
import quorate.membership.files.Reading.Usable;

/** {@code etr} is told by content: as wide as {@code epraccur}, and never taken for it. */
class TrustRowsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 1);
  private static final String EAST = "EAST OF NOWHERE NHS TRUST";

  @Test
  void both_dialects_say_the_same() {
    String exported =
        exported("RX2", "EAST OF NOWHERE PARTNERSHIP NHS FOUNDATION TRUST", "19930401", "")
            + exported("Z9Y8X", "NORTH OF NOWHERE NHS FOUNDATION TRUST", "20241101", "")
            + exported("RZ9", "WEST OF NOWHERE CARE NHS TRUST", "20010401", "20180331");
    var file = read(Trusts.LEGACY);
    assertEquals(FileKind.TRUSTS, file.kind());
    assertEquals(List.of(), file.problems());
    assertEquals(trusts(file), trusts(read(exported)));
    assertEquals(
        List.of("RX2 1993-04-01 null", "Z9Y8X 2024-11-01 null", "RZ9 2001-04-01 2018-03-31"),
        trusts(file).subList(0, 3));
  }

  @Test
  void a_file_that_begins_with_a_code_of_five_characters_is_told_from_epraccur() {
    String newer = legacy("Z9Y8X", EAST, "20241101", "");
    assertEquals(FileKind.TRUSTS, read(newer + legacy("RX2", EAST, "19930401", "")).kind());
    assertEquals(FileKind.TRUSTS, read(exported("Z9Y8X", EAST, "20241101", "") + newer).kind());
    for (String name : List.of("THE SURGERY", "THE SURGERY TRUST")) {
      assertEquals(FileKind.EPRACCUR, read(practice("Z9Y8X", name)).kind(), name);
    }
  }

  @Test
  void areas_and_systems_and_sites_are_not_taken_for_trusts() {
    for (String code : List.of("09D", "QNX", "Y59", "RX213", "7A3", "8HK25")) {
      assertTrue(Handed.in(legacy(code, EAST, "19930401", "")) instanceof Reading.Unusable, code);
    }
    assertTrue(
        Handed.in(legacy("R1A1C", "EAST SITE", "19930401", "")) instanceof Usable it
            && it.kind() == FileKind.EPRACCUR,
        "is read as epraccur, whose rows say that they are of none");
  }

  @Test
  void a_site_among_trusts_is_reported_and_where_its_roles_say_so_passed_over() {
    var file =
        read(
            Trusts.LEGACY
                + legacy("RX213", "A CLINIC", "19930401", "")
                + legacy("R1A1C", "ANOTHER CLINIC", "19930401", ""));
    assertEquals(List.of(4, 5), file.problems().stream().map(Problem::line).toList());
    assertEquals(3, file.facts().size());
    String site = exported("R1A1C", "A CLINIC", "19930401", "").replace("RO197|RO57", "RO198");
    var exported = read(exported("RX2", EAST, "19930401", "") + site);
    assertEquals(List.of(), exported.problems());
    assertEquals(1, exported.elsewhere());
  }

  @Test
  void broken_rows_are_told_with_line_and_mend_and_a_twin_is_used_nowhere() {
    var file =
        read(
            legacy("RX2", EAST, "19930401", "")
                + legacy("RX3", EAST, "19930431", "")
                + legacy("RX4", EAST, "19930401", "19920401")
                + legacy("RX5", "", "19930401", "")
                + legacy("RX2", EAST, "19930401", "")
                + "\"RX6\",\"CUT\"\r\n");
    assertEquals(List.of(), file.facts());
    assertEquals(
        List.of(
            "No calendar has this day.",
            "It closes before it opens.",
            "The name is blank.",
            "Line 1 says this too; neither is used.",
            "The row has 2 fields instead of 27."),
        file.problems().stream().map(Problem::message).toList());
  }

  @Test
  void areas_do_not_narrow_trusts_which_lie_in_none() {
    byte[] bytes = Trusts.LEGACY.getBytes(StandardCharsets.UTF_8);
    var file = Handed.usable(bytes, "etr.csv", "09D", PUBLISHED);
    assertEquals(3, file.facts().size());
    assertEquals(List.of(), file.problems());
  }

  private static String practice(String code, String name) {
    return "%s,%s,Y59,QNX,,,,,,BN1 1AA,19740401,,A,B,09D,20130401,,,,,,0,,09D,,4,%n"
        .formatted(code, name);
  }

  private static List<String> trusts(Usable file) {
    return file.facts().stream()
        .map(TrustFact.class::cast)
        .map(f -> f.trust() + " " + f.openedOn() + " " + f.closedOn())
        .toList();
  }

  private static Usable read(String text) {
    return Handed.usable(text.getBytes(StandardCharsets.UTF_8), "x.csv", "", PUBLISHED);
  }
}
