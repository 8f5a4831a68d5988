package quorate.membership.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.files.Handed.MAP_HEADER;
import static quorate.membership.files.Handed.mapRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.membership.practice.Practice.Registered;

class ProposalsTest {

  private static final String HOVE = "G81001";
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 1);
  private static final String MAP = MAP_HEADER + mapRow(HOVE, "U14062");

  @Test
  void a_new_practice_comes_with_its_network_and_its_area() {
    var proposal = new Importing().text(MAP).proposal();
    assertEquals(
        List.of("new-network", "new-practice", "placed", "network-joined"), kinds(proposal));
    assertTrue(proposal.changes().stream().noneMatch(Change::doubtful));
    var joined = proposal.changes().getLast();
    assertEquals("practice/" + HOVE, joined.stream());
    assertEquals("2026-05-01", joined.values().get("from"));
    assertEquals(2, joined.line());
  }

  @Test
  void the_same_file_twice_proposes_nothing() {
    assertEquals(List.of(), new Importing().text(MAP).text(MAP).proposal().changes());
  }

  @Test
  void another_name_and_another_postcode_are_proposed_from_the_day_of_the_file() {
    var proposal =
        new Importing()
            .text(MAP)
            .text(
                MAP.replace("01May2026", "01Jun2026")
                    .replace("THE SURGERY", "THE HUB")
                    .replace("BN1  1AA", "BN2  2BB"))
            .proposal();
    assertEquals(List.of("renamed", "moved"), kinds(proposal));
    assertEquals("G81001 THE SURGERY is called THE HUB", proposal.changes().getFirst().summary());
    assertEquals("2026-06-01", proposal.changes().getFirst().values().get("effective"));
  }

  @Test
  void a_name_is_not_called_itself_where_only_another_day_has_another_name() {
    var proposal =
        new Importing()
            .text(MAP)
            .text(MAP.replace("01May2026", "01Jan2022").replace("THE SURGERY", "OLD NAME"))
            .text(epraccur("", "A"), PUBLISHED)
            .proposal();
    assertEquals("G81001 OLD NAME is called THE SURGERY", only(proposal, "renamed").summary());
  }

  @Test
  void an_older_file_tells_the_older_name_and_leaves_the_newer() {
    var importing =
        new Importing()
            .text(MAP)
            .text(MAP.replace("01May2026", "01Jan2022").replace("THE SURGERY", "OLD NAME"));
    assertEquals(List.of("renamed", "placed"), kinds(importing.proposal()).subList(0, 2));
    var practice = (Registered) importing.known().practice(HOVE);
    assertEquals("THE SURGERY", practice.name());
  }

  @Test
  void a_practice_that_a_newer_file_lacks_is_remarked_on_and_never_closed() {
    var proposal =
        new Importing()
            .text(MAP + mapRow("G81006", "U29677"))
            .text(MAP.replace("01May2026", "01Jun2026"))
            .proposal();
    assertEquals(List.of(), proposal.changes());
    assertEquals("practice/G81006", proposal.remarks().getFirst().about());
    assertTrue(proposal.remarks().getFirst().remark().contains("does not prove it closed"));
  }

  @Test
  void a_practice_with_two_rows_is_not_missing() {
    String newer = MAP.replace("01May2026", "01Jun2026");
    String twice = newer + newer.lines().skip(1).findFirst().orElseThrow() + "\n";
    assertEquals(List.of(), new Importing().text(MAP).text(twice).proposal().remarks());
  }

  @Test
  void a_practice_of_another_area_is_not_missing() {
    var proposal =
        new Importing()
            .text(MAP + mapRow("01May2026", "B86001", "LEEDS", "U78449", "15F"))
            .text(MAP.replace("01May2026", "01Jun2026"))
            .proposal();
    assertEquals(List.of(), proposal.remarks());
  }

  @Test
  void an_active_code_alone_is_doubtful_and_so_is_what_hangs_on_it() {
    var proposal = new Importing().text(epraccur("", "A"), PUBLISHED).proposal();
    assertEquals(List.of("new-practice", "placed", "placed"), kinds(proposal));
    assertTrue(proposal.changes().stream().allMatch(Change::doubtful));
  }

  @Test
  void a_published_closing_date_closes() {
    var proposal = new Importing().text(MAP).text(epraccur("20270331", "C"), PUBLISHED).proposal();
    var closed = proposal.changes().stream().filter(c -> c.kind().equals("closed")).toList();
    assertEquals("2027-03-31", closed.getFirst().values().get("closedon"));
  }

  @Test
  void a_published_opening_day_is_proposed_of_a_practice_that_a_map_brought() {
    var importing = new Importing().text(MAP).text(epraccur("", "A"), PUBLISHED);
    var opened = only(importing.proposal(), "opened");
    assertEquals("1974-04-01", opened.values().get("openedon"));
    assertFalse(opened.doubtful());
    var practice = (Registered) importing.known().practice(HOVE);
    assertFalse(practice.particulars().openOn(LocalDate.of(1974, 3, 31)));
    assertEquals(List.of(), importing.text(epraccur("", "A"), PUBLISHED).proposal().changes());
  }

  @Test
  void an_opening_day_after_a_file_that_knew_the_practice_is_doubtful() {
    String late = epraccur("", "A").replace("19740401", "20260601");
    var opened = only(new Importing().text(MAP).text(late, PUBLISHED).proposal(), "opened");
    assertTrue(opened.doubtful());
    assertTrue(opened.reason().contains("2026-05-01"), opened.reason());
  }

  private static Change only(Proposal proposal, String kind) {
    var found = proposal.changes().stream().filter(c -> c.kind().equals(kind)).toList();
    assertEquals(1, found.size());
    return found.getFirst();
  }

  @Test
  void a_practice_that_closed_before_the_register_knew_it_is_not_proposed() {
    var proposal = new Importing().text(epraccur("20191130", "C"), PUBLISHED).proposal();
    assertEquals(List.of(), proposal.changes());
    var remark = proposal.remarks().getFirst();
    assertEquals("practice/" + HOVE, remark.about());
    assertTrue(remark.remark().contains("closed on 2019-11-30"), remark.remark());
  }

  @Test
  void an_older_map_of_whom_a_newer_one_of_the_area_did_not_bring_is_doubtful() {
    String newer = MAP_HEADER + mapRow("G81006", "U29677");
    String older = MAP.replace("01May2026", "01Jan2022");
    var proposal = new Importing().text(newer).text(older).proposal();
    assertEquals(
        List.of("new-network", "new-practice", "placed", "network-joined"), kinds(proposal));
    var ofPractice = proposal.changes().subList(1, 4);
    assertTrue(ofPractice.stream().allMatch(Change::doubtful));
    assertTrue(ofPractice.getFirst().reason().contains("map of 2026-05-01"));
    String elsewhere = mapRow("01May2026", "B86001", "LEEDS", "U78449", "15F");
    var ofOtherArea = new Importing().text(MAP_HEADER + elsewhere).text(older).proposal();
    assertTrue(ofOtherArea.changes().stream().noneMatch(Change::doubtful));
  }

  @Test
  void a_map_of_whom_another_file_said_that_it_had_closed_is_doubtful_for_that_reason() {
    var closed = new SaidBefore(Map.of(), Map.of(HOVE, "epraccur.csv of 2025-05-01: it closed."));
    var proposal = new Importing(closed).text(MAP).proposal();
    var registered = proposal.changes().get(1);
    assertEquals("new-practice", registered.kind());
    assertTrue(registered.doubtful());
    assertTrue(registered.reason().endsWith("epraccur.csv of 2025-05-01: it closed."));
  }

  @Test
  void the_system_of_an_area_is_dated() {
    var proposal =
        new Importing()
            .text(MAP)
            .text(MAP.replace("01May2026", "01Jun2026").replace("QNX", "S9B9J"))
            .proposal();
    assertEquals(List.of("placed"), kinds(proposal));
    assertEquals("S9B9J", proposal.changes().getFirst().values().get("system"));
  }

  @Test
  void figures_of_practices_that_the_register_lacks_are_remarked_on() {
    String sizes =
        """
        PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS
        GP_PRAC_PAT_LIST,01JAN2021,GP,09D,G81006,BN2 1SS,ALL,ALL,6501
        """;
    var proposal = new Importing().text(MAP).text(sizes).proposal();
    assertEquals(List.of(), proposal.changes());
    assertTrue(proposal.remarks().getFirst().remark().endsWith("G81006"));
  }

  private static List<String> kinds(Proposal proposal) {
    return proposal.changes().stream().map(Change::kind).toList();
  }

  private static String epraccur(String closed, String status) {
    return "%s,THE SURGERY,Y59,QNX,,,,,,BN1 1AA,19740401,%s,%s,B,09D,20130401,,,,,,0,,09D,,4,%n"
        .formatted(HOVE, closed, status);
  }
}
