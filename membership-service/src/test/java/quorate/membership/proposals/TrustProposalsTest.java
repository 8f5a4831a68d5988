package quorate.membership.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.files.Trusts.LEGACY;
import static quorate.membership.files.Trusts.legacy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.membership.organisation.Organisation;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.organisation.OrganisationKind;

/** What a file of trusts changes; its rows are made up. */
class TrustProposalsTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final String EAST = "EAST OF NOWHERE PARTNERSHIP NHS FOUNDATION TRUST";

  @Test
  void trusts_that_are_there_are_new_and_those_that_closed_before_are_only_named() {
    var importing = new Importing().text(LEGACY, MAY);
    assertEquals(List.of("new-organisation", "new-organisation"), kinds(importing.proposal()));
    var change = importing.proposal().changes().getFirst();
    assertEquals("organisation/RX2", change.stream());
    assertEquals("The file lists NHS trusts.", change.reason());
    assertEquals("1993-04-01", change.values().get("from"));
    assertFalse(change.doubtful());
    assertTrue(importing.proposal().remarks().getFirst().remark().endsWith("RZ9"));
    var trust = east(importing);
    assertEquals(OrganisationKind.TRUST, trust.kind());
  }

  @Test
  void the_same_file_twice_proposes_nothing() {
    var proposal = new Importing().text(LEGACY, MAY).text(LEGACY, MAY).proposal();
    assertEquals(List.of(), proposal.changes());
  }

  @Test
  void another_name_and_a_closing_date_are_proposed_and_an_absent_trust_is_remarked_on() {
    var importing =
        new Importing()
            .text(LEGACY, MAY)
            .text(legacy("RX2", "EAST AND SOUTH NHS TRUST", "19930401", "20270331"), JUNE);
    assertEquals(
        List.of("organisation-renamed", "organisation-closed"), kinds(importing.proposal()));
    assertEquals(
        "Trust RX2 " + EAST + " is called EAST AND SOUTH NHS TRUST",
        importing.proposal().changes().getFirst().summary());
    assertEquals(
        List.of("Trust Z9Y8X is missing from this file; that does not prove it closed."),
        importing.proposal().remarks().stream().map(Remark::remark).toList());
    var trust = east(importing);
    assertEquals(EAST, trust.names().on(MAY).orElseThrow());
    assertEquals(LocalDate.of(2027, 3, 31), trust.lastDay());
  }

  @Test
  void a_trust_that_closed_in_the_register_and_is_open_in_the_file_conflicts() {
    String closed = legacy("RX2", EAST, "19930401", "20260515");
    var proposal =
        new Importing()
            .text(closed, MAY)
            .text(legacy("RX2", EAST, "19930401", ""), JUNE)
            .proposal();
    assertEquals(List.of(), proposal.changes());
    assertEquals(List.of("conflicting"), proposal.remarks().stream().map(Remark::kind).toList());
  }

  private static Registered east(Importing importing) {
    return (Registered) importing.known().organisations().getOrDefault("RX2", Organisation.UNKNOWN);
  }

  private static List<String> kinds(Proposal proposal) {
    return proposal.changes().stream().map(Change::kind).toList();
  }
}
