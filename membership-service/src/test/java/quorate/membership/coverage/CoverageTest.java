package quorate.membership.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.organisation.OrganisationKind.COLLABORATION;
import static quorate.membership.organisation.OrganisationKind.FEDERATION;
import static quorate.membership.organisation.OrganisationKind.PLACE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.membership.organisation.OrganisationKind;
import quorate.membership.organisation.Party;
import quorate.membership.organisation.Relation;

/** Who is covered, of how many, and in which place. */
class CoverageTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static Standing practice(
      String code, boolean member, @Nullable String network, @Nullable String patients) {
    LocalDate asOf = code.endsWith("1") ? APRIL : MAY;
    var list = patients == null ? null : new Standing.ListSize(new BigDecimal(patients), asOf);
    return new Standing(code, member, network, network, "09D", "QNX", list);
  }

  private static Linked organisation(String code, OrganisationKind kind, Linked.Link... links) {
    return new Linked(code, kind, code.toUpperCase(Locale.ROOT), Arrays.asList(links));
  }

  private static Linked.Link covers(Party.Kind kind, String code) {
    return new Linked.Link(Relation.COVERS, new Party(kind, code));
  }

  private static final List<Standing> FOUR =
      List.of(
          practice("A1", true, "U1", "1000"),
          practice("A2", true, "U1", "2000"),
          practice("A3", false, "U2", "3000"),
          practice("A4", false, null, null));

  private static Ground ground(Linked... organisations) {
    return Ground.of(FOUR, List.of(organisations), Set.of());
  }

  private static Set<String> codes(Ground ground, Whose whose) {
    return ground.of(whose).orElseThrow().stream()
        .map(Standing::practice)
        .collect(Collectors.toSet());
  }

  private static List<String> told(Coverage coverage) {
    return coverage.parts().stream()
        .map(
            it ->
                it.code()
                    + " "
                    + it.covers().practices().covered()
                    + " of "
                    + it.covers().practices().all())
        .toList();
  }

  @Test
  void practices_and_patients_are_counted_and_unknown_lists_are_named() {
    Covered whole = Coverage.of(Set.of("A1", "A2"), FOUR, By.PLACE, ground()).whole();
    assertEquals(new Covered.Practices(2, 4), whole.practices());
    assertEquals(new BigDecimal("3000"), whole.patients().covered());
    assertEquals(new BigDecimal("6000"), whole.patients().all());
    assertEquals(new BigDecimal("50.00"), whole.patients().percent());
    assertEquals(APRIL, whole.patients().from());
    assertEquals(MAY, whole.patients().to());
    assertEquals(List.of("A4"), whole.unknown());
  }

  @Test
  void of_no_known_list_there_is_no_percentage() {
    Covered whole = Coverage.of(Set.of("A4"), FOUR.subList(3, 4), By.PLACE, ground()).whole();
    assertEquals(null, whole.patients().percent());
    assertEquals(new Covered.Practices(1, 1), whole.practices());
  }

  @Test
  void the_nearest_link_tells_the_place() {
    Ground ground =
        ground(
            organisation("city", PLACE, covers(Party.Kind.ORGANISATION, "09D")),
            organisation("west", PLACE, covers(Party.Kind.NETWORK, "U1")),
            organisation("sea", PLACE, covers(Party.Kind.PRACTICE, "A2")));
    assertEquals(
        List.of("city 0 of 2", "sea 1 of 1", "west 1 of 1"),
        told(Coverage.of(Set.of("A1", "A2"), FOUR, By.PLACE, ground)));
  }

  @Test
  void two_links_as_near_as_each_other_are_a_doubt() {
    Ground ground =
        ground(
            organisation("west", PLACE, covers(Party.Kind.NETWORK, "U1")),
            organisation("east", PLACE, covers(Party.Kind.NETWORK, "U1")));
    Coverage coverage = Coverage.of(Set.of("A1"), FOUR, By.PLACE, ground);
    assertEquals(List.of("null 1 of 4"), told(coverage));
    assertEquals(List.of("A1", "A2"), coverage.doubtful());
    assertEquals(Set.of(), codes(ground, new Whose.OfOrganisation("west")));
  }

  @Test
  void practices_in_no_network_are_a_part_of_their_own() {
    Coverage coverage = Coverage.of(Set.of("A1", "A4"), FOUR, By.NETWORK, ground());
    assertEquals(List.of("U1 1 of 2", "U2 0 of 1", "null 1 of 1"), told(coverage));
    assertEquals(List.of(), coverage.doubtful());
  }

  @Test
  void a_federation_reaches_what_it_covers_at_any_distance() {
    Ground ground =
        ground(
            organisation("west", PLACE, covers(Party.Kind.NETWORK, "U1")),
            organisation(
                "fed",
                FEDERATION,
                covers(Party.Kind.ORGANISATION, "west"),
                covers(Party.Kind.PRACTICE, "A4")));
    assertEquals(Set.of("A1", "A2", "A4"), codes(ground, new Whose.OfOrganisation("fed")));
  }

  @Test
  void who_covers_a_place_that_has_the_code_of_an_area_does_not_cover_the_area() {
    Ground ground =
        ground(
            organisation("09D", PLACE, covers(Party.Kind.PRACTICE, "A3")),
            organisation("fed", FEDERATION, covers(Party.Kind.ORGANISATION, "09D")));
    assertEquals(Set.of("A3"), codes(ground, new Whose.OfOrganisation("fed")));
  }

  @Test
  void a_collaboration_is_its_participants() {
    var takesPart =
        Stream.of("A1", "A3")
            .map(
                code -> new Linked.Link(Relation.PARTICIPANT, new Party(Party.Kind.PRACTICE, code)))
            .toArray(Linked.Link[]::new);
    Ground ground = ground(organisation("both", COLLABORATION, takesPart));
    assertEquals(Set.of("A1", "A3"), codes(ground, new Whose.OfOrganisation("both")));
  }

  @Test
  void who_was_named_and_is_not_among_them_is_told() {
    Coverage coverage = Coverage.of(Set.of("A1", "ZZ"), FOUR, By.AREA, ground());
    assertEquals(List.of("ZZ"), coverage.strangers());
    assertEquals(List.of("09D 1 of 4"), told(coverage));
  }
}
