package quorate.membership.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_IS_SUCCEEDED;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NOT_REGISTERED;
import static quorate.membership.succession.SuccessionRefusal.CONTRACT_OF_NEITHER;
import static quorate.membership.succession.SuccessionRefusal.NOTHING_BECAME_OF_IT;
import static quorate.membership.succession.SuccessionRefusal.PRACTICE_CLOSES_ANOTHER_DAY;
import static quorate.membership.succession.SuccessionRefusal.PRACTICE_GONE_ALREADY;
import static quorate.membership.succession.SuccessionRefusal.PRACTICE_NOT_OPEN_YET;
import static quorate.membership.succession.SuccessionRefusal.PRACTICE_TAKES_OVER_LATER;
import static quorate.membership.succession.SuccessionRefusal.SUCCESSION_RESTED_ON;
import static quorate.membership.succession.SuccessionRefusal.SUCCESSOR_IS_ITSELF;
import static quorate.membership.succession.SuccessionRefusal.SUCCESSOR_NOT_OPEN;
import static quorate.membership.succession.SuccessionRefusal.SUCCESSOR_NOT_REGISTERED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.membership.RuleBook;
import quorate.membership.facts.ContractType;
import quorate.membership.facts.Source;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeCommand.ClosePractice;
import quorate.membership.practice.PracticeDecider;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.ContractStated;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeEvent.PracticeSplit;
import quorate.membership.practice.PracticeEvent.PracticeSucceeded;
import quorate.membership.practice.PracticeEvent.PredecessorNamed;
import quorate.membership.practice.PracticeEvent.PredecessorRetracted;
import quorate.membership.practice.PracticeEvent.SuccessionRetracted;
import quorate.membership.practice.PracticeHistory;
import quorate.membership.succession.SuccessionCommand.MergePractice;
import quorate.membership.succession.SuccessionCommand.RetractSuccession;
import quorate.membership.succession.SuccessionCommand.SplitPractice;
import quorate.membership.succession.SuccessionCommand.SucceedPractice;

class SuccessionDeciderTest {

  private static final String PORTSLADE = "G81034";
  private static final String THIRD = "G81038";
  private static final LocalDate OPENED = LocalDate.of(1974, 4, 1);
  private static final LocalDate APRIL = MAY.minusDays(1);
  private static final Source LETTER = Source.told("Letter of the ICB", MAY);

  private static RuleBook<SuccessionCommand, Map<String, Practice>, PracticeEvent> practices() {
    return new RuleBook<SuccessionCommand, Map<String, Practice>, PracticeEvent>(
            Map.of(), SuccessionDeciderTest::evolve, new SuccessionDecider()::decide)
        .given(registered(HOVE), registered(PORTSLADE), registered(THIRD));
  }

  private static Map<String, Practice> evolve(Map<String, Practice> all, PracticeEvent event) {
    var next = new HashMap<>(all);
    var before = all.getOrDefault(event.practice(), Practice.UNKNOWN);
    next.put(event.practice(), PracticeHistory.evolve(before, event));
    return next;
  }

  private static PracticeRegistered registered(String practice) {
    return new PracticeRegistered(practice, "A PRACTICE", "BN3 8LD", OPENED, MAP);
  }

  private static MergePractice merge(String practice, String into, LocalDate on) {
    return new MergePractice(practice, into, on, into, LETTER);
  }

  private static PracticeEvent[] merged(String practice, String into, LocalDate on) {
    return new PracticeEvent[] {
      new PracticeMerged(practice, into, on, into, LETTER),
      new PracticeClosed(practice, on.minusDays(1), LETTER),
      new PredecessorNamed(into, practice, on, LETTER)
    };
  }

  @Test
  void a_merged_practice_closes_the_day_before_and_the_other_knows_what_it_took_over() {
    practices().when(merge(HOVE, PORTSLADE, MAY)).thenAll(List.of(merged(HOVE, PORTSLADE, MAY)));
  }

  @Test
  void the_surviving_contract_of_the_merged_practice_is_from_then_on_the_others() {
    practices()
        .given(
            new ContractStated(HOVE, ContractType.PMS, OPENED, MAP),
            new ContractStated(PORTSLADE, ContractType.GMS, OPENED, MAP))
        .when(new MergePractice(HOVE, PORTSLADE, MAY, HOVE, LETTER))
        .thenAll(
            List.of(
                new PracticeMerged(HOVE, PORTSLADE, MAY, HOVE, LETTER),
                new PracticeClosed(HOVE, APRIL, LETTER),
                new PredecessorNamed(PORTSLADE, HOVE, MAY, LETTER),
                new ContractStated(PORTSLADE, ContractType.PMS, MAY, LETTER)));
  }

  @Test
  void a_contract_of_neither_does_not_survive() {
    practices()
        .when(new MergePractice(HOVE, PORTSLADE, MAY, THIRD, LETTER))
        .thenRefused(CONTRACT_OF_NEITHER, "survivingcontract", THIRD);
  }

  @Test
  void a_practice_does_not_merge_into_itself_the_unknown_or_the_closed() {
    practices().when(merge("A99999", HOVE, MAY)).thenRefused(PRACTICE_NOT_REGISTERED);
    practices().when(merge(HOVE, HOVE, MAY)).thenRefused(SUCCESSOR_IS_ITSELF, "into", HOVE);
    practices()
        .when(merge(HOVE, "A99999", MAY))
        .thenRefused(SUCCESSOR_NOT_REGISTERED, "into", "A99999");
    practices()
        .given(new PracticeClosed(PORTSLADE, APRIL, MAP))
        .when(merge(HOVE, PORTSLADE, MAY))
        .thenRefused(SUCCESSOR_NOT_OPEN, "into", PORTSLADE);
  }

  @Test
  void it_merges_once() {
    practices()
        .given(merged(HOVE, PORTSLADE, MAY))
        .when(merge(HOVE, THIRD, MAY))
        .thenRefused(PRACTICE_GONE_ALREADY);
  }

  @Test
  void it_was_open_before() {
    practices()
        .when(merge(HOVE, PORTSLADE, OPENED))
        .thenRefused(PRACTICE_NOT_OPEN_YET, "on", OPENED);
  }

  @Test
  void a_closure_that_a_file_told_already_is_not_told_again_and_may_not_be_another_days() {
    practices()
        .given(new PracticeClosed(HOVE, APRIL, MAP))
        .when(merge(HOVE, PORTSLADE, MAY))
        .thenAll(
            List.of(
                new PracticeMerged(HOVE, PORTSLADE, MAY, PORTSLADE, LETTER),
                new PredecessorNamed(PORTSLADE, HOVE, MAY, LETTER)));
    practices()
        .given(new PracticeClosed(HOVE, MAY, MAP))
        .when(merge(HOVE, PORTSLADE, MAY))
        .thenRefused(PRACTICE_CLOSES_ANOTHER_DAY, "on", MAY);
  }

  @Test
  void whoever_merged_closes_on_no_other_day() {
    var closing = new ClosePractice(HOVE, MAY.plusYears(1), MAP);
    Map<String, Practice> all = practices().given(merged(HOVE, PORTSLADE, MAY)).state();
    Practice hove = Objects.requireNonNull(all.get(HOVE));
    var no = assertInstanceOf(Decision.Refused.class, new PracticeDecider().decide(closing, hove));
    assertEquals(PRACTICE_IS_SUCCEEDED, no.why());
    assertTrue(no.detail().endsWith("On " + MAY + " it merged into G81034."), no::detail);
  }

  private static RetractSuccession never(String practice, LocalDate on) {
    return new RetractSuccession(practice, on, "Another practice was meant", LETTER);
  }

  private static PracticeFactRetracted notSo(String practice, String fact, LocalDate day) {
    return new PracticeFactRetracted(practice, fact, day, "Another practice was meant", LETTER);
  }

  @Test
  void a_merger_that_never_was_goes_with_the_closure_and_the_contract_that_came_by_it() {
    var contract = new ContractStated(HOVE, ContractType.GMS, OPENED, MAP);
    var taken = new ContractStated(PORTSLADE, ContractType.GMS, MAY, LETTER);
    var merged = practices().given(contract).given(merged(HOVE, PORTSLADE, MAY));
    var retracted = new SuccessionRetracted(HOVE, MAY, "Another practice was meant", LETTER);
    var other = new PredecessorRetracted(PORTSLADE, HOVE, MAY, LETTER);
    var closure = notSo(HOVE, "closure", APRIL);
    merged.when(never(HOVE, MAY)).thenAll(List.of(closure, retracted, other));
    practices()
        .given(contract)
        .given(
            new PracticeMerged(HOVE, PORTSLADE, MAY, HOVE, LETTER),
            new PracticeClosed(HOVE, APRIL, LETTER),
            new PredecessorNamed(PORTSLADE, HOVE, MAY, LETTER),
            taken)
        .when(never(HOVE, MAY))
        .thenAll(List.of(closure, retracted, other, notSo(PORTSLADE, "contract", MAY)));
    var before = practices().given(contract).state();
    assertEquals(before, merged.given(closure, retracted, other).state());
    merged.when(never(HOVE, APRIL)).thenRefused(NOTHING_BECAME_OF_IT, "on", APRIL);
  }

  @Test
  void a_closure_that_was_there_before_stays() {
    practices()
        .given(new PracticeClosed(HOVE, APRIL, MAP))
        .given(merged(HOVE, PORTSLADE, MAY))
        .when(never(HOVE, MAY))
        .thenAll(
            List.of(
                new SuccessionRetracted(HOVE, MAY, "Another practice was meant", LETTER),
                new PredecessorRetracted(PORTSLADE, HOVE, MAY, LETTER)));
  }

  @Test
  void nothing_is_taken_back_on_which_something_newer_rests() {
    var chain =
        practices()
            .given(merged(HOVE, PORTSLADE, MAY))
            .given(merged(PORTSLADE, THIRD, MAY.plusYears(1)));
    chain.when(never(HOVE, MAY)).thenRefused(SUCCESSION_RESTED_ON, "on", MAY);
    chain.when(never(PORTSLADE, MAY.plusYears(1))).thenAccepted();
    practices()
        .given(
            new PracticeSplit(HOVE, List.of(PORTSLADE), true, MAY, LETTER),
            new PredecessorNamed(PORTSLADE, HOVE, MAY, LETTER))
        .given(merged(HOVE, THIRD, MAY.plusYears(1)))
        .when(never(HOVE, MAY))
        .thenRefused(SUCCESSION_RESTED_ON, "on", MAY);
  }

  @Test
  void mergers_do_not_go_round() {
    practices()
        .given(merged(HOVE, PORTSLADE, MAY))
        .when(merge(PORTSLADE, HOVE, MAY.plusYears(1)))
        .thenRefused(SUCCESSOR_NOT_OPEN, "into", HOVE);
    practices()
        .given(merged(HOVE, PORTSLADE, MAY))
        .given(merged(PORTSLADE, THIRD, MAY.plusYears(1)))
        .when(merge(THIRD, HOVE, APRIL))
        .thenRefused(PRACTICE_TAKES_OVER_LATER, "on", APRIL);
  }

  @Test
  void a_split_practice_may_continue_and_split_again() {
    var split = new PracticeSplit(HOVE, List.of(PORTSLADE), true, MAY, LETTER);
    var named = new PredecessorNamed(PORTSLADE, HOVE, MAY, LETTER);
    practices()
        .when(new SplitPractice(HOVE, List.of(PORTSLADE, PORTSLADE), true, MAY, LETTER))
        .thenAll(List.of(split, named));
    practices()
        .given(split, named)
        .when(new SplitPractice(HOVE, List.of(THIRD), false, MAY.plusDays(1), LETTER))
        .thenAll(
            List.of(
                new PracticeSplit(HOVE, List.of(THIRD), false, MAY.plusDays(1), LETTER),
                new PracticeClosed(HOVE, MAY, LETTER),
                new PredecessorNamed(THIRD, HOVE, MAY.plusDays(1), LETTER)));
  }

  @Test
  void a_code_that_takes_over_holds_the_contract_too() {
    practices()
        .given(new ContractStated(HOVE, ContractType.APMS, OPENED, MAP))
        .when(new SucceedPractice(HOVE, PORTSLADE, MAY, LETTER))
        .thenAll(
            List.of(
                new PracticeSucceeded(HOVE, PORTSLADE, MAY, LETTER),
                new PracticeClosed(HOVE, APRIL, LETTER),
                new PredecessorNamed(PORTSLADE, HOVE, MAY, LETTER),
                new ContractStated(PORTSLADE, ContractType.APMS, MAY, LETTER)));
  }

  @Test
  void a_contract_that_the_successor_had_stays_when_its_merger_is_taken_back() {
    var held =
        practices()
            .given(new ContractStated(HOVE, ContractType.PMS, OPENED, MAP))
            .given(new ContractStated(PORTSLADE, ContractType.PMS, MAY, LETTER));
    var merger = new MergePractice(HOVE, PORTSLADE, MAY, HOVE, LETTER);
    var events = held.when(merger).thenAccepted();
    assertTrue(events.stream().noneMatch(ContractStated.class::isInstance));
    var back =
        held.given(events.toArray(PracticeEvent[]::new)).when(never(HOVE, MAY)).thenAccepted();
    assertTrue(
        back.stream()
            .filter(PracticeFactRetracted.class::isInstance)
            .allMatch(event -> event.practice().equals(HOVE)));
  }
}
