package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.ballots.electorate.Constituencies.Named;
import quorate.ballots.electorate.Drawing.Excluded;
import quorate.ballots.electorate.MembershipHeard.HoldingStated;
import quorate.ballots.electorate.MembershipHeard.ListSizeStated;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.MemberExpelled;
import quorate.ballots.electorate.MembershipHeard.MemberReinstated;
import quorate.ballots.electorate.MembershipHeard.MemberSuspended;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.OfClass;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.ParticipationStated;
import quorate.ballots.electorate.MembershipHeard.PracticeMerged;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;

/** Bases, constituencies and exclusions: what each makes of a practice. */
class RollTermsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate EVE = DAY.minusDays(1);
  private static final Electorate MEMBERS = new Electorate(ElectorateKind.MEMBERS, null);

  private static Drawing draw(RollRule rule, OfPractice... more) {
    var heard =
        Stream.concat(
            Stream.of(new PracticeRegistered("G1", "One", null), new MemberAdmitted("G1", EVE)),
            Stream.of(more));
    return RollDrawing.draw(rule, DAY, heard.flatMap(each -> Fact.of(each).stream()).toList());
  }

  private static RollRule weighed(WeightBasis basis, Weighing weighing) {
    return RollRule.of(MEMBERS, basis, new RollTerms(weighing, null, null));
  }

  private static Weighing per(@Nullable Rounding rounding, @Nullable String cap) {
    return new Weighing(
        PatientList.REGISTERED, DAY, "1000", rounding, cap, WithoutFigure.EXCLUDED, null);
  }

  private static Weighing list(PatientList list) {
    return new Weighing(list, DAY, null, null, null, WithoutFigure.EXCLUDED, null);
  }

  private static ListSizeStated size(String basis, String patients, LocalDate asOf) {
    return new ListSizeStated("G1", basis, new BigDecimal(patients), asOf);
  }

  @ParameterizedTest
  @CsvSource({
    "down, 8999, 8", "up, 8001, 9", "half-up, 8500, 9", "half-up, 8499, 8",
    "half-even, 8500, 8", "half-even, 9500, 10", "down, 999, 0", "up, 1, 1"
  })
  void so_many_patients_give_one_rounded_as_named(String rounding, String patients, String weight) {
    var named = Rounding.valueOf(rounding.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    var rule = weighed(WeightBasis.PER_PATIENTS, per(named, null));
    var line = draw(rule, size("registered", patients, DAY)).roll().lines().getFirst();
    assertEquals(weight, line.weight());
    assertEquals(
        "member on 2026-05-01; %s registered patients on 2026-05-01, one per 1000, rounded %s"
            .formatted(patients, rounding),
        line.reason());
  }

  @Test
  void a_cap_cuts_what_is_above_it_only() {
    var rule = weighed(WeightBasis.PER_PATIENTS, per(Rounding.UP, "20"));
    var at = draw(rule, size("registered", "20000", DAY)).roll().lines().getFirst();
    var above = draw(rule, size("registered", "20001", DAY)).roll().lines().getFirst();
    assertEquals("20", at.weight());
    assertEquals("20", above.weight());
    assertEquals(false, at.reason().contains("capped"));
    assertTrue(above.reason().endsWith(", capped at 20"), above.reason());
  }

  @Test
  void a_list_weighs_exactly_as_the_file_of_that_day_says_last() {
    var rule = weighed(WeightBasis.PATIENTS, list(PatientList.WEIGHTED));
    var roll =
        draw(
                rule,
                size("weighted", "15226.35", DAY),
                size("registered", "21287", DAY),
                size("weighted", "1", EVE),
                size("weighted", "15226.40", DAY))
            .roll();
    assertEquals("15226.4", roll.weight());
  }

  @Test
  void without_the_figure_of_that_day_nobody_weighs_nothing_but_is_left_off_and_named() {
    var rule = weighed(WeightBasis.PATIENTS, list(PatientList.REGISTERED));
    var drawing = draw(rule, size("registered", "8000", EVE), size("weighted", "9000", DAY));
    assertEquals(List.of(), drawing.roll().lines());
    assertEquals(
        List.of(new Excluded("G1", "One", "no registered list size of 2026-05-01")),
        drawing.excluded());
    assertEquals(List.of("G1"), drawing.withoutFigure());
  }

  @Test
  void shares_are_those_a_member_holds_that_day() {
    var shares = new Weighing(null, null, null, null, null, WithoutFigure.EXCLUDED, null);
    var rule = weighed(WeightBasis.SHARES, shares);
    var held = new HoldingStated("G1", "A", "100", EVE);
    assertEquals("100", draw(rule, held).roll().weight());
    var classes = List.of(new OfClass("B", "50"), new OfClass("C", "7"));
    var several = new HoldingStated("G1", "A", "100", EVE, classes);
    assertEquals("157", draw(rule, several).roll().weight());
    assertEquals(List.of("G1"), draw(rule).withoutFigure());
    var later = new HoldingStated("G1", "A", "7", DAY.plusDays(1));
    assertEquals("100", draw(rule, held, later).roll().weight());
    assertEquals(
        List.of("G1"), draw(rule, held, new HoldingStated("G1", "A", null, DAY)).withoutFigure());
  }

  private static @Nullable String constituency(Constituencies divided, OfPractice... heard) {
    var rule =
        RollRule.of(MEMBERS, WeightBasis.ONE_PER_PRACTICE, new RollTerms(null, divided, null));
    return draw(rule, heard).roll().lines().getFirst().constituency();
  }

  @Test
  void each_line_carries_the_constituency_of_the_day() {
    var heard =
        new OfPractice[] {
          new NetworkJoined("G1", "U1", EVE),
          new PracticePlaced("G1", "09D", EVE),
          new HoldingStated("G1", "Founders", null, EVE)
        };
    assertEquals("U1", constituency(new Constituencies(ConstituencyKind.NETWORK, null), heard));
    assertEquals("09D", constituency(new Constituencies(ConstituencyKind.AREA, null), heard));
    assertEquals("Founders", constituency(new Constituencies(ConstituencyKind.CLASS, null), heard));
    var north = List.of(new Named("North", List.of("G1")));
    assertEquals("North", constituency(new Constituencies(ConstituencyKind.LIST, north)));
  }

  @Test
  void in_none_is_a_constituency_with_the_reason() {
    for (var kind : List.of(ConstituencyKind.NETWORK, ConstituencyKind.AREA)) {
      assertEquals("none", constituency(new Constituencies(kind, null)));
    }
    var south = new Constituencies(ConstituencyKind.LIST, List.of(new Named("S", List.of("G2"))));
    var rule = RollRule.of(MEMBERS, WeightBasis.ONE_PER_PRACTICE, new RollTerms(null, south, null));
    var line = draw(rule).roll().lines().getFirst();
    assertEquals("none", line.constituency());
    assertEquals("member on 2026-05-01; in no constituency of the list", line.reason());
  }

  @Test
  void a_list_names_each_constituency_and_practice_once() {
    assertEquals(Optional.of("G1"), list("N", "G1", "S", "G1").toldTwice());
    assertEquals(Optional.of("N"), list("N", "G1", "N", "G2").toldTwice());
    assertEquals(Optional.of("none"), list("none", "G1", "S", "G2").toldTwice());
    assertEquals(Optional.empty(), list("N", "G1", "S", "G2").toldTwice());
  }

  private static Constituencies list(String one, String practice, String two, String other) {
    return new Constituencies(
        ConstituencyKind.LIST,
        List.of(new Named(one, List.of(practice)), new Named(two, List.of(other))));
  }

  private static List<String> left(Exclusion exclusion, OfPractice... heard) {
    var terms = new RollTerms(null, null, List.of(exclusion));
    return draw(RollRule.of(MEMBERS, WeightBasis.ONE_PER_PRACTICE, terms), heard)
        .excluded()
        .stream()
        .map(Excluded::reason)
        .toList();
  }

  @Test
  void the_suspended_are_left_off_where_the_ballot_says_so_until_reinstated() {
    var suspended = new MemberSuspended("G1", DAY);
    assertEquals(List.of("suspended on 2026-05-01"), left(Exclusion.SUSPENDED, suspended));
    assertEquals(List.of(), left(Exclusion.LEVY_UNPAID, suspended));
    assertEquals(List.of(), left(Exclusion.SUSPENDED, suspended, new MemberReinstated("G1", DAY)));
    assertEquals(List.of(), left(Exclusion.SUSPENDED, new MemberSuspended("G1", DAY.plusDays(1))));
  }

  @Test
  void what_was_stated_of_ballots_and_levies_leaves_off_and_silence_does_not() {
    var stated = new ParticipationStated("G1", false, false, EVE);
    assertEquals(List.of("levy unpaid on 2026-05-01"), left(Exclusion.LEVY_UNPAID, stated));
    assertEquals(
        List.of("takes no part in ballots on 2026-05-01"), left(Exclusion.NOT_IN_BALLOTS, stated));
    assertEquals(List.of(), left(Exclusion.LEVY_UNPAID));
  }

  @Test
  void those_merged_or_no_longer_members_are_told_of_with_the_reason() {
    var members = RollRule.of(MEMBERS, WeightBasis.ONE_PER_PRACTICE, null);
    assertEquals(
        "merged into G2 on 2026-05-01",
        draw(members, new PracticeMerged("G1", "G2", DAY)).excluded().getFirst().reason());
    assertEquals(
        "not a member on 2026-05-01",
        draw(members, new MemberExpelled("G1", EVE)).excluded().getFirst().reason());
  }

  @Test
  void a_network_and_a_list_are_electorates_too() {
    var network = Electorate.ofNetwork("U1");
    var rule = RollRule.of(network, WeightBasis.ONE_PER_PRACTICE, null);
    assertEquals(1, draw(rule, new NetworkJoined("G1", "U1", DAY)).roll().electors());
    assertEquals(0, draw(rule).roll().electors());
    var listed = Electorate.ofList(List.of("G1", "G9"));
    var drawing = draw(RollRule.of(listed, WeightBasis.ONE_PER_PRACTICE, null));
    assertEquals(
        "practice of the list on 2026-05-01; a member", drawing.roll().lines().getFirst().reason());
    assertEquals(List.of(new Excluded("G9", "G9", "not open on 2026-05-01")), drawing.excluded());
  }

  @Test
  void a_basis_has_the_details_that_it_needs_and_no_others() {
    assertEquals(Optional.empty(), Weighing.NONE.unfit(WeightBasis.ONE_PER_PRACTICE));
    assertEquals(Optional.of("list"), Weighing.NONE.unfit(WeightBasis.PATIENTS));
    assertEquals(Optional.of("without"), Weighing.NONE.unfit(WeightBasis.SHARES));
    assertEquals(Optional.of("rounding"), per(null, null).unfit(WeightBasis.PER_PATIENTS));
    assertEquals(Optional.of("per"), per(Rounding.UP, null).unfit(WeightBasis.PATIENTS));
    assertEquals(Optional.of("cap"), per(Rounding.UP, "0").unfit(WeightBasis.PER_PATIENTS));
    assertEquals(Optional.empty(), per(Rounding.UP, "20").unfit(WeightBasis.PER_PATIENTS));
    assertEquals(Optional.of("per"), list(PatientList.REGISTERED).unfit(WeightBasis.PER_PATIENTS));
  }
}
