package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.Drawing.Excluded;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.OfOrganisation;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.OrganisationClosed;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinkRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinked;
import quorate.ballots.electorate.MembershipHeard.OrganisationRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.RollCorrections.Correction;

/** Rolls of a collaboration or a place, and rolls divided by places. */
class RollOfOrganisationsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate EVE = DAY.minusDays(1);
  private static final Instant NOON = Instant.parse("2026-05-09T11:00:00Z");
  private static final Constituencies PLACES = new Constituencies(ConstituencyKind.PLACE, null);
  private static final RollRule COLLABORATION =
      RollRule.of(
          Electorate.ofCollaboration("alliance"),
          WeightBasis.ONE_PER_PRACTICE,
          new RollTerms(null, PLACES, null));
  private static final RollRule PLACE =
      RollRule.of(Electorate.ofPlace("hove"), WeightBasis.ONE_PER_PRACTICE, null);

  /** Two practices in one network, the alliance that they take part in, and a place. */
  private static final List<MembershipHeard> HEARD =
      List.of(
          new PracticeRegistered("G1", "One", null),
          new PracticeRegistered("G2", "Two", null),
          new MemberAdmitted("G2", EVE),
          new NetworkJoined("G1", "U1", EVE),
          new NetworkJoined("G2", "U1", EVE),
          new OrganisationRegistered("alliance", "collaboration", EVE),
          new OrganisationRegistered("hove", "place", EVE),
          participant("G1"),
          participant("G2"),
          new OrganisationLinked("hove", "covers", "network", "U1", EVE));

  private static OrganisationLinked participant(String practice) {
    return new OrganisationLinked("alliance", "participant", "practice", practice, EVE);
  }

  private static List<? extends Statement> said(MembershipHeard heard) {
    return switch (heard) {
      case OfPractice e -> Fact.of(e);
      case OfOrganisation e -> OrganisationFact.of(e);
      default -> throw new AssertionError(heard);
    };
  }

  private static Drawing draw(RollRule rule, MembershipHeard... more) {
    return RollDrawing.draw(
        rule,
        DAY,
        Stream.concat(HEARD.stream(), Stream.of(more))
            .flatMap(each -> said(each).stream())
            .toList());
  }

  private static List<String> reasons(Drawing drawing) {
    return drawing.excluded().stream().map(Excluded::reason).toList();
  }

  private static List<String> electors(Drawing drawing) {
    return drawing.roll().lines().stream().map(RollLine::practice).toList();
  }

  @Test
  void participants_are_entitled_and_each_line_says_since_when_and_by_which_place() {
    assertEquals(
        List.of(
            new RollLine(
                "G1",
                "One",
                "1",
                "hove",
                "practice",
                "participant of alliance since 2026-04-30, on 2026-05-01; not a member;"
                    + " place hove covers its network U1"),
            new RollLine(
                "G2",
                "Two",
                "1",
                "hove",
                "practice",
                "participant of alliance since 2026-04-30, on 2026-05-01; a member;"
                    + " place hove covers its network U1")),
        draw(COLLABORATION).roll().lines());
  }

  @Test
  void a_participant_must_be_open_and_the_collaboration_there() {
    assertEquals(List.of("G2"), electors(draw(COLLABORATION, new PracticeClosed("G1", EVE))));
    var closed = draw(COLLABORATION, new OrganisationClosed("alliance", EVE));
    assertEquals(List.of(), electors(closed));
    assertEquals(
        "not a participant of alliance on 2026-05-01, which is not there that day",
        reasons(closed).getFirst());
    assertEquals(Optional.empty(), closed.unheard());
  }

  @Test
  void a_participation_that_was_taken_back_entitles_nobody() {
    var never = new OrganisationLinkRetracted("alliance", "participant", "practice", "G1", EVE);
    var drawing = draw(COLLABORATION, never);
    assertEquals(List.of("G2"), electors(drawing));
    assertEquals(List.of("not a participant of alliance on 2026-05-01"), reasons(drawing));
  }

  @Test
  void a_place_has_those_whose_nearest_it_is() {
    assertEquals(
        "practice of place hove on 2026-05-01; place hove covers its network U1; a member",
        draw(PLACE).roll().lines().getLast().reason());
    var nearer =
        draw(
            PLACE,
            new OrganisationRegistered("east", "place", EVE),
            new OrganisationLinked("east", "covers", "practice", "G1", EVE));
    assertEquals(List.of("G2"), electors(nearer));
    assertEquals(
        List.of("not of place hove on 2026-05-01; place east covers the practice itself"),
        reasons(nearer));
    assertEquals(
        "not of place hove on 2026-05-01, which is not there that day",
        reasons(draw(PLACE, new OrganisationClosed("hove", EVE))).getFirst());
  }

  @Test
  void in_two_places_or_in_none_is_the_constituency_none_with_the_reason() {
    var drawing =
        draw(
            COLLABORATION,
            new OrganisationRegistered("east", "place", EVE),
            new OrganisationLinked("east", "covers", "network", "U1", EVE));
    var line = drawing.roll().lines().getFirst();
    assertEquals("none", line.constituency());
    assertEquals(
        "participant of alliance since 2026-04-30, on 2026-05-01; not a member;"
            + " its network U1 is covered by two places: east, hove",
        line.reason());
    var none = draw(COLLABORATION, new OrganisationClosed("hove", EVE)).roll().lines().getFirst();
    assertEquals("none", none.constituency());
    assertEquals(
        "participant of alliance since 2026-04-30, on 2026-05-01; not a member;"
            + " covered by no place that day",
        none.reason());
  }

  @Test
  void a_code_of_nobody_or_of_another_kind_is_named() {
    assertEquals(Optional.empty(), draw(COLLABORATION).unheard());
    assertEquals(Optional.of("collaboration"), unheard(Electorate.ofCollaboration("nobody")));
    assertEquals(Optional.of("collaboration"), unheard(Electorate.ofCollaboration("hove")));
    assertEquals(Optional.of("place"), unheard(Electorate.ofPlace("alliance")));
  }

  @Test
  void an_area_a_network_and_a_listed_practice_of_nobody_are_named_too() {
    assertEquals(Optional.of("network"), unheard(Electorate.ofNetwork("U99999")));
    assertEquals(Optional.empty(), unheard(Electorate.ofNetwork("U1")));
    var area = new Electorate(ElectorateKind.PRACTICES_OF_AREA, "99Z");
    assertEquals(Optional.of("subicblocation"), unheard(area));
    var listed = Electorate.ofList(List.of("G1", "ZZ999"));
    assertEquals(Optional.of("practices[1]"), unheard(listed));
    assertEquals("ZZ999", listed.value("practices[1]"));
    assertEquals(Optional.empty(), unheard(Electorate.ofList(List.of("G1"))));
  }

  private static Optional<String> unheard(Electorate electorate) {
    return draw(RollRule.of(electorate, WeightBasis.ONE_PER_PRACTICE, null)).unheard();
  }

  private static List<Correction> corrections(MembershipHeard... later) {
    List<MembershipHeard> all = new ArrayList<>(HEARD);
    all.addAll(List.of(later));
    List<HeardFact> facts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (Statement said : said(all.get(i))) {
        facts.add(new HeardFact(said, i, NOON.plusSeconds(i)));
      }
    }
    return RollCorrections.of(COLLABORATION, DAY, facts, HEARD.size() - 1);
  }

  @Test
  void what_is_said_of_an_organisation_corrects_every_line_that_rests_on_it() {
    var found = corrections(new OrganisationClosed("hove", EVE));
    assertEquals(List.of("G1", "G2"), found.stream().map(Correction::practice).toList());
    assertEquals(List.of(10L, 10L), found.stream().map(Correction::position).toList());
    assertEquals("hove", Objects.requireNonNull(found.getFirst().was()).constituency());
    assertEquals("none", Objects.requireNonNull(found.getFirst().now()).constituency());
  }

  @Test
  void a_retracted_participation_corrects_the_line_of_that_practice_only() {
    var never = new OrganisationLinkRetracted("alliance", "participant", "practice", "G2", EVE);
    var found = corrections(never);
    assertEquals(1, found.size());
    assertEquals("G2", found.getFirst().practice());
    assertNull(found.getFirst().now());
    assertEquals("not a participant of alliance on 2026-05-01", found.getFirst().why());
  }

  @Test
  void what_is_said_of_organisations_for_later_days_corrects_nothing() {
    assertEquals(List.of(), corrections(new OrganisationClosed("hove", DAY)));
    assertEquals(
        List.of(),
        corrections(
            new OrganisationRegistered("east", "place", DAY.plusDays(1)),
            new OrganisationLinked("east", "covers", "practice", "G1", DAY.plusDays(1))));
  }
}
