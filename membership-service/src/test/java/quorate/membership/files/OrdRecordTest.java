package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quorate.membership.Samples;
import quorate.membership.facts.Fact.NetworkLinkFact;
import quorate.membership.facts.Fact.PlacementFact;
import quorate.membership.facts.Fact.PracticeFact;

class OrdRecordTest {

  private static final byte[] RECORD =
      """
      {"Organisation":{"Name":"A SURGERY","Date":[{"Type":"Operational","Start":"2000-09-01"}],
      "OrgId":{"extension":"F81749"},"LastChangeDate":"2019-12-03",
      "Roles":{"Role":[{"id":"RO177"},{"id":"RO76"}]}}}"""
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void the_recorded_answer_names_the_practice_its_network_and_its_area() {
    var file = Handed.usable(Samples.read("ods/ord_2-0-0_F81749.json"), "ord.json", "", null);
    assertEquals(FileKind.ORD_RECORD, file.kind());
    assertEquals(LocalDate.of(2019, 12, 3), file.source().fileDate());
    var practice = (PracticeFact) file.facts().getFirst();
    assertEquals("F81749", practice.practice());
    assertEquals("EN9 1NP", practice.postcode());
    assertEquals(LocalDate.of(2000, 9, 1), practice.openedOn());
    var network = (NetworkLinkFact) file.facts().get(1);
    assertEquals("U56676", network.network());
    assertEquals(LocalDate.of(2019, 10, 1), network.from());
    assertEquals("07H", ((PlacementFact) file.facts().get(2)).subIcbLocation());
  }

  @Test
  void the_days_of_the_record_are_those_of_the_practice() {
    var file = Handed.usable(RECORD, "ord.json", "", LocalDate.of(2026, 5, 1));
    assertEquals(LocalDate.of(2019, 12, 3), file.source().fileDate());
    assertEquals(DayFrom.FILE, file.dayFrom());
    assertEquals(1, file.facts().size());
    byte[] dayless =
        new String(RECORD, StandardCharsets.UTF_8)
            .replace("LastChangeDate", "Changed")
            .getBytes(StandardCharsets.UTF_8);
    var given = Handed.usable(dayless, "ord.json", "", LocalDate.of(2026, 5, 1));
    assertEquals(LocalDate.of(2026, 5, 1), given.source().fileDate());
    assertEquals(DayFrom.GIVEN, given.dayFrom());
  }

  @Test
  void what_is_cut_short_or_no_practice_is_told_as_such() {
    String text = new String(RECORD, StandardCharsets.UTF_8);
    assertEquals(
        "The record is not whole JSON.", Handed.unusable(text.substring(0, text.length() - 5)));
    assertEquals(
        "The record is not a GP practice's.", Handed.unusable(text.replace("RO76", "RO72")));
    assertTrue(Handed.unusable(text.replace("2000-09-01", "2000-02-30")).contains("no calendar"));
  }
}
