package quorate.governance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Partnership.ANNE;
import static quorate.governance.Partnership.BEN;
import static quorate.governance.Partnership.CARA;
import static quorate.governance.Partnership.COUNCIL;
import static quorate.governance.Partnership.DECISION;
import static quorate.governance.Partnership.EXECUTIVE;
import static quorate.governance.Partnership.FIRST;
import static quorate.governance.Partnership.ITEM;
import static quorate.governance.Partnership.LAST;
import static quorate.governance.Partnership.MEETING;
import static quorate.governance.Partnership.PLAN;
import static quorate.governance.Partnership.PUT;
import static quorate.governance.Partnership.TODAY;
import static quorate.governance.Partnership.anne;
import static quorate.governance.Partnership.by;
import static quorate.governance.Partnership.content;
import static quorate.governance.Partnership.executive;
import static quorate.governance.Partnership.line;
import static quorate.governance.Partnership.ruled;
import static quorate.governance.Partnership.slot;
import static quorate.governance.Voted.heard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.governance.York;
import quorate.governance.acting.ActingRefusal;
import quorate.governance.acting.Actor;
import quorate.governance.body.Body;
import quorate.governance.interest.Told;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.AdoptPlan;
import quorate.governance.plan.PlanCommand.DraftPlan;
import quorate.governance.plan.PlanCommand.PutPlan;
import quorate.governance.plan.PlanCommand.ReplacePlan;
import quorate.governance.plan.PlanCommand.RevisePlan;
import quorate.governance.plan.PlanEvent.PlanAdopted;
import quorate.governance.plan.PlanEvent.PlanDrafted;
import quorate.governance.plan.PlanEvent.PlanDrawn;
import quorate.governance.plan.PlanEvent.PlanPut;
import quorate.governance.plan.PlanEvent.PlanReplaced;
import quorate.governance.plan.PlanEvent.PlanRevised;
import quorate.governance.register.Since;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.RulingRefusal;
import quorate.governance.ruling.Slot;
import quorate.testkit.DeciderSpec;

class PlanDeciderTest {

  private static final PlanContent CONTENT = content(line("nights", "100.00"));
  private static final PlanDrafted DRAFTED =
      new PlanDrafted(PLAN, "Plan", EXECUTIVE, COUNCIL, FIRST, LAST, CONTENT, ANNE, FIRST);
  private static final PlanPut BEFORE = new PlanPut(PLAN, 1, MEETING, ITEM, TODAY);

  @Test
  void a_member_of_the_executive_draws_it_up_and_nobody_else() {
    plan().when(draft(anne(FIRST), LAST)).then(DRAFTED);
    plan()
        .when(draft(by(CARA, executive(), FIRST), LAST))
        .thenRefused(ActingRefusal.HOLDS_NO_SEAT, "by", CARA);
    plan()
        .when(draft(by(ANNE, new Body.Unknown(), FIRST), LAST))
        .thenRefused(PlanRefusal.NO_SUCH_EXECUTIVE, "executive", EXECUTIVE);
    var another = new Actor(ANNE, executive(), Told.folded(), false, Set.of(BEN), FIRST);
    plan().when(draft(another, LAST)).thenRefused(ActingRefusal.NOT_YOURSELF, "by", ANNE);
    var entered = new Actor(ANNE, executive(), Told.folded(), true, Set.of(), FIRST);
    plan().when(draft(entered, LAST)).then(DRAFTED);
  }

  @Test
  void who_declared_a_competing_interest_later_acts_for_the_executive_no_more() {
    plan()
        .when(draft(interested("2026-04-02"), LAST))
        .thenRefused(
            ActingRefusal.MAY_NOT_ACT, "may not sit: declared a competing interest on 2026-03-30");
    plan().when(draft(interested("2026-04-01"), LAST)).thenRefused(ActingRefusal.MAY_NOT_ACT);
    var elsewhere =
        Told.folded(Told.declared(ANNE, York.id(9), "2026-03-01", "2026-03-30", COUNCIL));
    plan()
        .when(draft(new Actor(ANNE, executive(), elsewhere, false, Set.of(ANNE), FIRST), LAST))
        .then(DRAFTED);
  }

  private static Actor interested(String today) {
    var interests =
        Told.folded(Told.declared(ANNE, York.id(9), "2026-03-01", "2026-03-30", EXECUTIVE));
    return new Actor(ANNE, executive(), interests, false, Set.of(ANNE), LocalDate.parse(today));
  }

  @Test
  void it_is_of_a_year_and_no_more() {
    plan().when(draft(anne(FIRST), FIRST.plusYears(1).minusDays(1))).then(DRAFTED);
    plan()
        .when(draft(anne(FIRST), FIRST.plusYears(1)))
        .thenRefused(PlanRefusal.LONGER_THAN_A_YEAR, "until", "2027-04-01");
    plan().when(draft(anne(FIRST), FIRST)).thenEvents(it -> assertEquals(1, it.size()));
    plan()
        .when(draft(anne(FIRST), FIRST.minusDays(1)))
        .thenRefused(PlanRefusal.ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void its_owner_is_another_body_that_is_there_and_each_line_has_its_own_code() {
    plan()
        .when(draft(COUNCIL, false, CONTENT))
        .thenRefused(PlanRefusal.NO_SUCH_OWNER, "owner", COUNCIL);
    plan().when(draft(EXECUTIVE, true, CONTENT)).thenRefused(PlanRefusal.ONE_BODY_ALONE);
    plan()
        .when(draft(COUNCIL, true, content(line("nights", "1.00"), line("nights", "2.00"))))
        .thenRefused(PlanRefusal.LINE_NAMED_TWICE, "content.lines", "nights");
  }

  @Test
  void it_goes_before_a_meeting_of_the_owner_under_an_item_that_is_still_to_be_decided() {
    plan().given(DRAFTED).when(put(slot(COUNCIL))).then(BEFORE);
    refusedSlot(slot(EXECUTIVE), RulingRefusal.ANOTHER_BODYS_MEETING);
    refusedSlot(new Slot(MEETING, ITEM, null, false, false), RulingRefusal.ANOTHER_BODYS_MEETING);
    refusedSlot(new Slot(MEETING, ITEM, COUNCIL, false, false), RulingRefusal.NO_ITEM_TO_DECIDE);
    refusedSlot(new Slot(MEETING, ITEM, COUNCIL, true, true), RulingRefusal.VOTED_ON_ALREADY);
  }

  private static void refusedSlot(Slot slot, Refusal why) {
    plan().given(DRAFTED).when(put(slot)).thenRefused(why);
  }

  @Test
  void the_owners_decision_on_that_item_adopts_it_and_nothing_else_does() {
    var adopted = new PlanAdopted(PLAN, 1, DECISION, TODAY, null);
    plan().given(DRAFTED, BEFORE).when(adopt(ruled("passed", TODAY))).then(adopted);
    plan()
        .given(DRAFTED)
        .when(adopt(ruled("passed", TODAY)))
        .thenRefused(RulingRefusal.NOT_PUT_YET);
    not(ruled("lost", TODAY), RulingRefusal.NOT_CARRIED);
    not(ruled("tied", TODAY), RulingRefusal.NOT_CARRIED);
    not(ruling(COUNCIL, true, true), RulingRefusal.NOT_CARRIED);
    not(ruling(EXECUTIVE, false, true), RulingRefusal.NOT_THEIR_DECISION);
    not(ruling(COUNCIL, false, false), RulingRefusal.ON_ANOTHER_ITEM);
    plan()
        .given(DRAFTED, BEFORE, adopted)
        .when(adopt(ruled("passed", TODAY)))
        .thenRefused(PlanRefusal.ADOPTED_ALREADY);
  }

  @Test
  void of_two_plans_for_the_same_days_the_second_takes_the_place_of_the_first_or_nothing() {
    var other = York.id(0x4f);
    var first = adoptedAs(other, FIRST, LAST);
    plan()
        .given(DRAFTED, BEFORE)
        .when(adopt(null, first))
        .thenRefused(PlanRefusal.ANOTHER_IS_ADOPTED, "Plan %s is adopted".formatted(other));
    plan()
        .given(DRAFTED, BEFORE)
        .when(adopt(other, first))
        .then(new PlanAdopted(PLAN, 1, DECISION, TODAY, other));
    plan()
        .given(DRAFTED, BEFORE)
        .when(adopt(null, adoptedAs(other, LAST.plusDays(1), LAST.plusDays(30))))
        .then(new PlanAdopted(PLAN, 1, DECISION, TODAY, null));
    var replaced = new PlanReplaced(other, PLAN, DECISION, TODAY);
    plan()
        .given(DRAFTED, BEFORE)
        .when(adopt(other, (DrawnUp) BusinessPlan.evolve(first, replaced)))
        .thenRefused(PlanRefusal.NO_PLAN_TO_REPLACE, "replaces", other);
  }

  @Test
  void nothing_is_drawn_on_a_plan_whose_place_another_took() {
    var replaced = new PlanReplaced(PLAN, York.id(0x4f), DECISION, TODAY);
    var adopted = new PlanAdopted(PLAN, 1, DECISION, TODAY, null);
    plan()
        .given(DRAFTED, BEFORE, adopted)
        .when(new ReplacePlan(PLAN, York.id(0x4f), DECISION, TODAY))
        .then(replaced);
    var state = (DrawnUp) BusinessPlan.evolve(adoptedAs(PLAN, FIRST, LAST), replaced);
    assertEquals(
        Optional.of(Decision.refuse(PlanRefusal.PLAN_REPLACED)), Spending.inYear(state, TODAY));
    assertEquals(Optional.empty(), Spending.inYear(state, TODAY.minusDays(1)));
  }

  private static AdoptPlan adopt(@Nullable UUID replaces, DrawnUp beside) {
    return new AdoptPlan(PLAN, DECISION, ruled("passed", TODAY), replaces, List.of(beside));
  }

  private static DrawnUp adoptedAs(UUID plan, LocalDate from, LocalDate until) {
    var drafted =
        new PlanDrafted(plan, "Another", EXECUTIVE, COUNCIL, from, until, CONTENT, ANNE, FIRST);
    var drawn = BusinessPlan.evolve(new BusinessPlan.Unknown(), drafted);
    return (DrawnUp) BusinessPlan.evolve(drawn, new PlanAdopted(plan, 1, DECISION, FIRST, null));
  }

  @Test
  void a_decision_that_the_register_does_not_have_adopts_nothing() {
    plan()
        .given(DRAFTED, BEFORE)
        .when(new AdoptPlan(PLAN, DECISION, null, null, List.of()))
        .thenRefused(RulingRefusal.NOT_THEIR_DECISION, "decision", DECISION);
  }

  @Test
  void what_is_revised_after_it_was_put_is_put_once_more() {
    var revised = new PlanRevised(PLAN, 2, content(line("nights", "200.00")), ANNE, TODAY);
    plan()
        .given(DRAFTED, BEFORE, revised)
        .when(adopt(ruled("passed", TODAY)))
        .thenRefused(RulingRefusal.NOT_PUT_YET);
    plan()
        .given(DRAFTED, BEFORE, revised)
        .when(put(slot(COUNCIL)))
        .then(new PlanPut(PLAN, 2, MEETING, ITEM, TODAY));
    plan().given(DRAFTED).when(revise("100.00")).thenRefused(PlanRefusal.NOTHING_NEW);
  }

  @Test
  void what_the_owner_carried_is_entered_before_the_executive_changes_it() {
    var before = plan().given(DRAFTED, BEFORE);
    before.when(revise("90.00", heard(null))).thenRefused(RulingRefusal.AWAITS_ITS_ENTRY);
    before.when(revise("90.00", heard("passed"))).thenRefused(RulingRefusal.AWAITS_ITS_ENTRY);
    before
        .when(new PutPlan(PLAN, slot(COUNCIL), heard("passed"), anne(TODAY)))
        .thenRefused(RulingRefusal.AWAITS_ITS_ENTRY, "item", ITEM);
    before.when(revise("90.00", heard("lost"))).thenEvents(it -> assertEquals(1, it.size()));
    before
        .given(new PlanAdopted(PLAN, 1, DECISION, TODAY, null))
        .when(revise("90.00", heard("passed")))
        .thenEvents(it -> assertEquals(1, it.size()));
  }

  @Test
  void an_interest_bars_only_where_the_terms_say_what_follows_from_it() {
    var interests =
        Told.folded(Told.declared(ANNE, York.id(9), "2026-03-01", "2026-03-30", EXECUTIVE));
    plan()
        .when(draft(new Actor(ANNE, executive(null), interests, false, Set.of(ANNE), FIRST), LAST))
        .then(DRAFTED);
  }

  @Test
  void no_line_is_left_less_than_was_drawn_of_it() {
    var drawn =
        new PlanDrawn(
            PLAN,
            York.id(7),
            "nights",
            "A nurse",
            York.pounds("50.00"),
            York.pounds("10.00"),
            York.id(8),
            DECISION,
            null,
            ANNE,
            TODAY);
    var adopted = new PlanAdopted(PLAN, 1, DECISION, FIRST, null);
    var before = plan().given(DRAFTED, BEFORE, adopted, drawn);
    before.when(revise("40.00")).thenEvents(it -> assertEquals(1, it.size()));
    before.when(revise("39.99")).thenRefused(PlanRefusal.BELOW_DRAWN, "£40.00 was drawn on nights");
  }

  private static void not(Ruling ruling, Refusal why) {
    plan().given(DRAFTED, BEFORE).when(adopt(ruling)).thenRefused(why, "decision", DECISION);
  }

  private static Ruling ruling(UUID body, boolean amendment, boolean there) {
    return new Ruling(
        DECISION,
        body,
        TODAY,
        "passed",
        amendment,
        there ? PUT : null,
        null,
        null,
        false,
        Since.NOTHING,
        null);
  }

  private static DeciderSpec<PlanCommand, PlanEvent> plan() {
    return DeciderSpec.of(BusinessPlan.PLANS, PlanDecider::decide);
  }

  private static DraftPlan draft(Actor by, LocalDate until) {
    return new DraftPlan(PLAN, "Plan", EXECUTIVE, COUNCIL, true, FIRST, until, CONTENT, by);
  }

  private static DraftPlan draft(UUID owner, boolean owned, PlanContent content) {
    return new DraftPlan(PLAN, "Plan", EXECUTIVE, owner, owned, FIRST, LAST, content, anne(FIRST));
  }

  private static RevisePlan revise(String budget) {
    return revise(budget, Heard.NOWHERE);
  }

  private static RevisePlan revise(String budget, Heard heard) {
    return new RevisePlan(PLAN, content(line("nights", budget)), heard, anne(TODAY));
  }

  private static PutPlan put(Slot slot) {
    return new PutPlan(PLAN, slot, Heard.NOWHERE, anne(TODAY));
  }

  private static AdoptPlan adopt(Ruling ruling) {
    return new AdoptPlan(PLAN, DECISION, ruling, null, List.of());
  }
}
