package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.files.Handed.MAP_HEADER;
import static quorate.membership.files.Handed.mapRow;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.NetworkLinkFact;
import quorate.membership.facts.Fact.NetworkOnDayFact;
import quorate.membership.facts.Fact.PlacementFact;
import quorate.membership.facts.Fact.PracticeFact;

class DialectTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 1);
  private static final String LEGACY =
      "\"G81001\",\"HOVE MEDICAL CENTRE\",\"Y59\",\"QNX\",\"WEST WAY\",\"\",\"HOVE\",\"\",\"\",\"BN3  8LD\","
          + "\"19740401\",\"\",\"A\",\"B\",\"09D\",\"20130401\",\"\",\"01273 430088\",\"\",\"\",\"\",\"0\","
          + "\"\",\"09D\",\"\",\"4\",\"\"\r\n";
  private static final String NEW_EXPORT =
      "G81001,HOVE MEDICAL CENTRE,Y59,QNX,WEST WAY,,HOVE,,,BN3 8LD,"
          + "19740401,,ACTIVE,B,09D,20130401,,01273 430088,,,,0,,09D,,RO177|RO76,\n";

  @Test
  void both_dialects_of_epraccur_say_the_same() {
    assertEquals(withoutSource(epraccur(LEGACY)), withoutSource(epraccur(NEW_EXPORT)));
    assertEquals(4, epraccur(LEGACY).size());
  }

  @Test
  void what_is_no_practice_is_passed_over() {
    assertEquals(List.of(), epraccur(LEGACY.replace("\"4\"", "\"13\"")));
    assertEquals(List.of(), epraccur(NEW_EXPORT.replace("RO177|RO76", "RO177|RO80")));
  }

  @Test
  void a_closed_practice_keeps_its_dates_and_no_system_of_today() {
    var facts = epraccur(LEGACY.replace("\"\",\"A\"", "\"20191130\",\"C\""));
    var practice = (PracticeFact) facts.getFirst();
    assertEquals(LocalDate.of(2019, 11, 30), practice.closedOn());
    var placement = (PlacementFact) facts.get(1);
    assertEquals(LocalDate.of(2013, 4, 1), placement.effective());
    assertEquals(2, facts.size());
  }

  @Test
  void core_partners_are_read_without_their_header_and_with_the_names_of_ccg_days() {
    String row = "G81065,WOODINGDEAN,09D,X,U22426,DEANS PCN,09D,X,20191001,20220630,TRUE\n";
    String header =
        "Partner Organisation Code,Partner Name,Practice Parent CCG Code,Practice Parent CCG Name,"
            + "PCN Code,PCN Name,PCN Parent CCG Code,PCN Parent CCG Name,"
            + "Practice to PCN Relationship Start Date,Practice to PCN Relationship End Date,M\n";
    var headless = read(row, "epcn.csv");
    assertEquals(withoutSource(headless), withoutSource(read(header + row, "epcn.csv")));
    var link = (NetworkLinkFact) headless.get(1);
    assertEquals(LocalDate.of(2022, 6, 30), link.lastDay());
  }

  @Test
  void u_is_no_network_and_a_blank_says_nothing() {
    var none = Handed.usable(MAP_HEADER + mapRow("G81001", "U")).facts();
    assertEquals(Optional.empty(), ((NetworkOnDayFact) none.getLast()).network());
    var blank =
        Handed.usable(MAP_HEADER + mapRow("G81001", "U").replace(",U,Unallocated,", ",,,")).facts();
    assertEquals(2, blank.size());
  }

  @Test
  void names_read_as_utf_8_with_and_without_mark_and_as_latin_1() {
    String text = MAP_HEADER + mapRow("G81001", "U").replace("THE", "ÉCLAIR");
    assertEquals("ÉCLAIR SURGERY", name(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals("ÉCLAIR SURGERY", name(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
    assertEquals("ÉCLAIR SURGERY", name(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void codes_are_trimmed_and_upper_case_and_postcodes_have_one_space() {
    var practice =
        (PracticeFact)
            Handed.usable(MAP_HEADER + mapRow("G81001", "U").replace("G81001", " g81001 "))
                .facts()
                .getFirst();
    assertEquals("G81001", practice.practice());
    assertEquals("BN1 1AA", practice.postcode());
  }

  private static String name(byte[] bytes) {
    var file = Handed.usable(bytes, "map.csv", "", PUBLISHED);
    return ((PracticeFact) file.facts().getFirst()).name();
  }

  private static List<Fact> epraccur(String text) {
    return read(text, "epraccur.csv");
  }

  private static List<Fact> read(String text, String name) {
    return Handed.usable(text.getBytes(StandardCharsets.UTF_8), name, "", PUBLISHED).facts();
  }

  private static List<String> withoutSource(List<Fact> facts) {
    return facts.stream().map(f -> f.toString().replaceAll("source=Source.*", "")).toList();
  }
}
