package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.MemberResigned;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.NetworkLeft;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeFactRetracted;
import quorate.ballots.electorate.MembershipHeard.PracticeOpeningStated;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeRenamed;

class RollDrawingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate EVE = DAY.minusDays(1);
  private static final LocalDate NEXT = DAY.plusDays(1);
  private static final Electorate AREA = new Electorate(ElectorateKind.PRACTICES_OF_AREA, "09D");
  private static final Electorate MEMBERS = new Electorate(ElectorateKind.MEMBERS, null);
  private static final OfPractice HERE = new PracticeRegistered("G1", "Old Steine", null);
  private static final OfPractice IN_BRIGHTON = new PracticePlaced("G1", "09D", EVE);

  private static List<RollLine> roll(Electorate electorate, OfPractice... heard) {
    var facts = Stream.of(heard).flatMap(each -> Fact.of(each).stream()).toList();
    return draw(electorate, facts).lines();
  }

  private static Roll draw(Electorate electorate, List<Fact> facts) {
    var rule = RollRule.of(electorate, WeightBasis.ONE_PER_PRACTICE, null);
    return RollDrawing.draw(rule, DAY, facts).roll();
  }

  private static List<String> entitled(Electorate electorate, OfPractice... heard) {
    return roll(electorate, heard).stream().map(RollLine::practice).toList();
  }

  @Test
  void the_register_must_be_known_past_the_notice_and_past_a_later_record_date() {
    Instant noon = Instant.parse("2026-05-01T11:00:00Z");
    Instant opens = Instant.parse("2026-05-03T08:00:00Z");
    assertEquals(noon, RollDrawing.registerKnownPast(EVE, noon, opens));
    assertEquals(noon, RollDrawing.registerKnownPast(DAY, noon, opens));
    assertEquals(
        Instant.parse("2026-05-02T23:00:00Z"), RollDrawing.registerKnownPast(NEXT, noon, opens));
    var day = LocalDate.of(2026, 5, 3);
    assertEquals(opens, RollDrawing.registerKnownPast(day, noon, opens));
  }

  @Test
  void every_practice_of_the_area_is_entitled_member_or_not() {
    var lines =
        roll(
            AREA,
            HERE,
            IN_BRIGHTON,
            new PracticeRegistered("A9", "Abroad", DAY),
            new PracticePlaced("A9", "09D", DAY),
            new MemberAdmitted("A9", DAY));
    assertEquals(
        List.of(
            new RollLine(
                "A9", "Abroad", "1", null, "practice", "practice of 09D on 2026-05-01; a member"),
            new RollLine(
                "G1",
                "Old Steine",
                "1",
                null,
                "practice",
                "practice of 09D on 2026-05-01; not a member")),
        lines);
  }

  @Test
  void a_practice_of_another_area_is_not_entitled() {
    assertEquals(List.of(), entitled(AREA, HERE));
    assertEquals(List.of(), entitled(AREA, HERE, new PracticePlaced("G1", "15F", EVE)));
    assertEquals(
        List.of(), entitled(AREA, HERE, IN_BRIGHTON, new PracticePlaced("G1", "15F", DAY)));
    assertEquals(
        List.of("G1"), entitled(AREA, HERE, IN_BRIGHTON, new PracticePlaced("G1", "15F", NEXT)));
  }

  @Test
  void a_practice_of_which_the_opening_is_stated_later_is_entitled_from_that_day() {
    var opened = new PracticeOpeningStated("G1", DAY);
    assertEquals(List.of("G1"), entitled(AREA, HERE, IN_BRIGHTON, opened));
    var late = new PracticeOpeningStated("G1", NEXT);
    assertEquals(List.of(), entitled(AREA, HERE, IN_BRIGHTON, late));
    assertEquals(
        List.of("G1"),
        entitled(AREA, HERE, IN_BRIGHTON, late, new PracticeFactRetracted("G1", "opening", NEXT)));
  }

  @Test
  void a_practice_is_entitled_from_its_opening_to_its_last_day() {
    assertEquals(
        List.of(), entitled(AREA, new PracticeRegistered("G1", "Late", NEXT), IN_BRIGHTON));
    assertEquals(List.of("G1"), entitled(AREA, HERE, IN_BRIGHTON, new PracticeClosed("G1", DAY)));
    assertEquals(List.of(), entitled(AREA, HERE, IN_BRIGHTON, new PracticeClosed("G1", EVE)));
  }

  @Test
  void members_are_entitled_wherever_they_are_from_admission_to_their_last_day() {
    var member = new MemberAdmitted("G1", EVE);
    assertEquals("member on 2026-05-01", roll(MEMBERS, HERE, member).getFirst().reason());
    assertEquals(List.of("G1"), entitled(MEMBERS, HERE, member, new MemberResigned("G1", DAY)));
    assertEquals(List.of(), entitled(MEMBERS, HERE, member, new MemberResigned("G1", EVE)));
    assertEquals(List.of(), entitled(MEMBERS, HERE, new MemberAdmitted("G1", NEXT)));
    assertEquals(List.of(), entitled(MEMBERS, HERE, IN_BRIGHTON));
  }

  @Test
  void the_name_is_the_one_of_the_day() {
    var soon = new PracticeRenamed("G1", "Too soon", NEXT);
    var now = new PracticeRenamed("G1", "New Steine", DAY);
    assertEquals("New Steine", roll(AREA, HERE, IN_BRIGHTON, soon, now).getFirst().name());
  }

  @Test
  void the_network_of_the_day_is_the_constituency_however_the_change_was_told() {
    var old = new NetworkJoined("G1", "U1", LocalDate.of(2020, 1, 1));
    var left = new NetworkLeft("G1", "U1", EVE);
    var joined = new NetworkJoined("G1", "U2", DAY);
    var again = new NetworkJoined("G1", "U1", DAY);
    assertEquals("U2", roll(AREA, HERE, IN_BRIGHTON, old, left, joined).getFirst().constituency());
    assertEquals("U2", roll(AREA, HERE, IN_BRIGHTON, old, joined, left).getFirst().constituency());
    assertEquals("U1", roll(AREA, HERE, IN_BRIGHTON, old, again, left).getFirst().constituency());
    assertEquals(null, roll(AREA, HERE, IN_BRIGHTON, old, left).getFirst().constituency());
  }

  @Test
  void the_order_in_which_practices_are_heard_changes_neither_roll_nor_fingerprint() {
    var facts = new ArrayList<Fact>();
    for (var code : List.of("G3", "G1", "G2")) {
      facts.addAll(Fact.of(new PracticeRegistered(code, code, null)));
      facts.addAll(Fact.of(new PracticePlaced(code, "09D", EVE)));
    }
    var roll = draw(AREA, facts);
    var turned = facts.reversed();
    assertEquals(roll, draw(AREA, turned));
    assertEquals(List.of("09D"), roll.areas());
    assertEquals("3", roll.weight());
  }
}
