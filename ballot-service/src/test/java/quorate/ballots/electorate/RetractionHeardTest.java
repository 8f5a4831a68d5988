package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.HoldingStated;
import quorate.ballots.electorate.MembershipHeard.ListSizeStated;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.MemberExpelled;
import quorate.ballots.electorate.MembershipHeard.MemberFactRetracted;
import quorate.ballots.electorate.MembershipHeard.MemberReinstated;
import quorate.ballots.electorate.MembershipHeard.MemberResigned;
import quorate.ballots.electorate.MembershipHeard.MemberSuspended;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.NetworkLeft;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.ParticipationStated;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeFactRetracted;
import quorate.ballots.electorate.MembershipHeard.PracticeMerged;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeRenamed;
import quorate.ballots.electorate.MembershipHeard.Source;
import quorate.ballots.electorate.MembershipHeard.SuccessionRetracted;

/** What a roll rests on after something was taken back: only what stands. */
class RetractionHeardTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate EVE = DAY.minusDays(1);
  private static final OfPractice HERE = new PracticeRegistered("G1", "One", null, new Source(EVE));
  private static final Electorate AREA = new Electorate(ElectorateKind.PRACTICES_OF_AREA, "09D");
  private static final Electorate MEMBERS = new Electorate(ElectorateKind.MEMBERS, null);

  private static Practice practice(OfPractice... heard) {
    var all = Stream.concat(Stream.of(HERE), Stream.of(heard));
    return Practice.on(
        DAY, "G1", all.flatMap(each -> Fact.of(each).stream()).toList(), Organisations.NONE);
  }

  private static PracticeFactRetracted retracted(String fact, LocalDate from) {
    return new PracticeFactRetracted("G1", fact, from);
  }

  private static @Nullable String network(OfPractice... heard) {
    return practice(heard).network().orElse(null);
  }

  @Test
  void what_held_before_goes_on_without_what_was_taken_back() {
    var here = new PracticePlaced("G1", "09D", EVE.minusYears(1));
    var there = new PracticePlaced("G1", "15F", EVE);
    assertEquals(true, AREA.has(practice(here, there, retracted("area", EVE))));
    assertEquals(false, AREA.has(practice(here, there, retracted("area", DAY))));
    assertEquals(false, AREA.has(practice(there, retracted("area", EVE), there, here)));
  }

  @Test
  void a_name_and_what_it_was_before_anybody_wrote_it_down() {
    var renamed = new PracticeRenamed("G1", "Uno", DAY);
    assertEquals("Uno", practice(renamed).name());
    assertEquals("One", practice(renamed, retracted("name", DAY)).name());
    var earlier = new PracticeRenamed("G1", "Une", EVE.minusYears(1));
    assertEquals("Une", practice(earlier, retracted("name", EVE)).name());
    assertEquals("One", practice(new PracticeRenamed("G1", "Later", DAY.plusDays(1))).name());
  }

  @Test
  void joining_and_leaving_a_network_are_both_taken_back_by_their_day() {
    var joined = new NetworkJoined("G1", "U1", EVE.minusYears(1));
    var left = new NetworkLeft("G1", "U1", EVE);
    var moved = new NetworkJoined("G1", "U2", DAY);
    assertEquals(null, network(joined, left));
    assertEquals("U1", network(joined, left, retracted("network", DAY)));
    assertEquals("U1", network(joined, left, moved, retracted("network", DAY)));
    assertEquals(null, network(joined, retracted("network", EVE.minusYears(1))));
  }

  @Test
  void a_list_size_is_taken_back_on_its_own_basis() {
    var registered = new ListSizeStated("G1", "registered", new BigDecimal("9168"), DAY);
    var weighted = new ListSizeStated("G1", "weighted", new BigDecimal("9001.5"), DAY);
    var left = practice(registered, weighted, retracted("registered-list", DAY));
    assertEquals(true, left.patients(PatientList.REGISTERED, DAY).isEmpty());
    assertEquals("9001.5", left.patients(PatientList.WEIGHTED, DAY).orElseThrow());
    var again = practice(registered, retracted("registered-list", DAY), registered);
    assertEquals("9168", again.patients(PatientList.REGISTERED, DAY).orElseThrow());
  }

  @Test
  void a_practice_closes_once() {
    var closed = new PracticeClosed("G1", EVE);
    assertEquals(false, practice(closed).open());
    assertEquals(true, practice(closed, retracted("closure", EVE)).open());
    assertEquals(true, practice(closed, new PracticeClosed("G1", DAY)).open());
    assertEquals(
        true, practice(closed, new PracticeClosed("G1", DAY), retracted("closure", DAY)).open());
  }

  @Test
  void what_it_merged_into_is_known_beside_the_closure_that_goes_with_it() {
    var merged = practice(new PracticeMerged("G1", "G2", DAY), new PracticeClosed("G1", EVE));
    assertEquals("G2", merged.merger().orElseThrow().value());
  }

  @Test
  void a_merger_that_never_was_leaves_the_closure_that_was_known_before() {
    var closed = new PracticeClosed("G1", EVE);
    var merged = new PracticeMerged("G1", "G2", DAY);
    var left = practice(closed, merged, new SuccessionRetracted("G1", DAY));
    assertEquals(true, left.merger().isEmpty());
    assertEquals(false, left.open());
  }

  @Test
  void an_admission_or_an_end_that_never_was() {
    var admitted = new MemberAdmitted("G1", EVE.minusYears(1));
    var resigned = new MemberResigned("G1", EVE);
    var notResigned = new MemberFactRetracted("G1", "end", EVE);
    assertEquals(false, MEMBERS.has(practice(admitted, resigned)));
    assertEquals(true, MEMBERS.has(practice(admitted, resigned, notResigned)));
    var never = new MemberFactRetracted("G1", "admission", EVE.minusYears(1));
    assertEquals(false, MEMBERS.has(practice(admitted, never)));
    assertEquals(true, MEMBERS.has(practice(admitted, never, new MemberAdmitted("G1", DAY))));
  }

  @Test
  void the_admission_goes_and_the_end_of_the_day_before_stays() {
    var admitted = new MemberAdmitted("G1", EVE.minusYears(1));
    var resigned = new MemberResigned("G1", EVE);
    var again = new MemberAdmitted("G1", DAY);
    var never = new MemberFactRetracted("G1", "admission", DAY);
    assertEquals(true, MEMBERS.has(practice(admitted, resigned, again)));
    assertEquals(false, MEMBERS.has(practice(admitted, resigned, again, never)));
  }

  @Test
  void a_holding_that_never_was_and_a_holder_which_bears_on_no_roll() {
    var admitted = new MemberAdmitted("G1", EVE.minusYears(1));
    var before = new HoldingStated("G1", "A", "100", EVE);
    var guarantee = new HoldingStated("G1", "B", null, DAY);
    var never = new MemberFactRetracted("G1", "holding", DAY);
    var holder = new MemberFactRetracted("G1", "holder", DAY);
    assertEquals(true, practice(admitted, before, guarantee, holder).shares().isEmpty());
    var left = practice(admitted, before, guarantee, never);
    assertEquals("100", left.shares().orElseThrow());
    assertEquals("A", left.memberClass().orElseThrow());
  }

  @Test
  void a_suspension_its_end_and_participation_that_never_were() {
    var admitted = new MemberAdmitted("G1", EVE.minusYears(1));
    var suspended = new MemberSuspended("G1", EVE);
    var reinstated = new MemberReinstated("G1", DAY);
    var notReinstated = new MemberFactRetracted("G1", "reinstatement", DAY);
    var notSuspended = new MemberFactRetracted("G1", "suspension", EVE);
    assertEquals(0, practice(admitted, suspended, reinstated).marks().size());
    var still = practice(admitted, suspended, reinstated, notReinstated);
    assertEquals(1, still.marks().size());
    var never = practice(admitted, suspended, reinstated, notReinstated, notSuspended);
    assertEquals(0, never.marks().size());
    var unpaid = new ParticipationStated("G1", false, false, EVE);
    var paid = new ParticipationStated("G1", true, true, DAY);
    var notPaid = new MemberFactRetracted("G1", "participation", DAY);
    assertEquals(0, practice(admitted, unpaid, paid).marks().size());
    assertEquals(2, practice(admitted, unpaid, paid, notPaid).marks().size());
  }

  @Test
  void who_was_expelled_under_notice_is_a_member_to_its_end_without_that() {
    var admitted = new MemberAdmitted("G1", EVE.minusYears(1));
    var resigned = new MemberResigned("G1", DAY);
    var expelled = new MemberExpelled("G1", EVE);
    var never = new MemberFactRetracted("G1", "end", EVE);
    assertEquals(false, MEMBERS.has(practice(admitted, resigned, expelled)));
    assertEquals(true, MEMBERS.has(practice(admitted, resigned, expelled, never)));
  }

  @Test
  void whose_membership_ended_sooner_than_said_first_may_be_admitted_anew_before_that_day() {
    var admitted = new MemberAdmitted("G1", EVE.minusYears(1));
    var resigned = new MemberResigned("G1", DAY.minusDays(3));
    var expelled = new MemberExpelled("G1", DAY.minusDays(20));
    var again = new MemberAdmitted("G1", DAY.minusDays(10));
    assertEquals(true, MEMBERS.has(practice(admitted, resigned, expelled, again)));
    assertEquals(false, MEMBERS.has(practice(admitted, resigned, expelled)));
  }

  @Test
  void what_was_stated_of_an_admission_that_never_was_goes_with_it() {
    var admitted = new MemberAdmitted("G1", EVE.minusYears(1));
    var holding = new HoldingStated("G1", "A", "100", EVE.minusYears(1));
    var resigned = new MemberResigned("G1", EVE.minusDays(2));
    var again = new MemberAdmitted("G1", EVE.minusDays(1));
    var more = new HoldingStated("G1", "B", "900", EVE);
    var unpaid = new ParticipationStated("G1", false, false, EVE);
    var notAgain = new MemberFactRetracted("G1", "admission", EVE.minusDays(1));
    var notResigned = new MemberFactRetracted("G1", "end", EVE.minusDays(2));
    var left = practice(admitted, holding, resigned, again, more, unpaid, notAgain, notResigned);
    assertEquals(true, left.member());
    assertEquals("100", left.shares().orElseThrow());
    assertEquals(0, left.marks().size());
  }

  @Test
  void what_was_stated_of_another_membership_does_not_carry_over() {
    var admitted = new MemberAdmitted("G1", EVE);
    var stated =
        List.of(
            new MemberSuspended("G1", EVE),
            new HoldingStated("G1", "Founders", "100", EVE),
            new ParticipationStated("G1", false, false, EVE));
    var resigned = new MemberResigned("G1", EVE);
    var heard = Stream.concat(Stream.of(admitted), stated.stream()).toArray(OfPractice[]::new);
    assertEquals("100", practice(heard).shares().orElseThrow());
    assertEquals(3, practice(heard).marks().size());
    var ended = Stream.concat(Stream.of(heard), Stream.of(resigned));
    var back =
        practice(
            Stream.concat(ended, Stream.of(new MemberAdmitted("G1", DAY)))
                .toArray(OfPractice[]::new));
    assertEquals(true, back.member());
    assertEquals(true, back.shares().isEmpty());
    assertEquals(0, back.marks().size());
  }
}
