package quorate.governance.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Partnership.ANNE;
import static quorate.governance.Partnership.CARA;
import static quorate.governance.Partnership.COUNCIL;
import static quorate.governance.Partnership.DECISION;
import static quorate.governance.Partnership.EXECUTIVE;
import static quorate.governance.Partnership.FIRST;
import static quorate.governance.Partnership.ITEM;
import static quorate.governance.Partnership.LAST;
import static quorate.governance.Partnership.MEETING;
import static quorate.governance.Partnership.PLAN;
import static quorate.governance.Partnership.TODAY;
import static quorate.governance.Partnership.anne;
import static quorate.governance.Partnership.by;
import static quorate.governance.Partnership.content;
import static quorate.governance.Partnership.executive;
import static quorate.governance.Partnership.line;
import static quorate.governance.Partnership.pounds;
import static quorate.governance.Partnership.ruled;
import static quorate.governance.Partnership.slot;
import static quorate.governance.Voted.heard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.York;
import quorate.governance.acting.ActingRefusal;
import quorate.governance.evidence.Document;
import quorate.governance.permission.PermissionCommand.GrantPermission;
import quorate.governance.permission.PermissionCommand.MeetPermissionCondition;
import quorate.governance.permission.PermissionCommand.PutPermission;
import quorate.governance.permission.PermissionCommand.RefusePermission;
import quorate.governance.permission.PermissionCommand.RequestPermission;
import quorate.governance.permission.PermissionCommand.UsePermission;
import quorate.governance.permission.PermissionEvent.PermissionConditionMet;
import quorate.governance.permission.PermissionEvent.PermissionGranted;
import quorate.governance.permission.PermissionEvent.PermissionPut;
import quorate.governance.permission.PermissionEvent.PermissionRefused;
import quorate.governance.permission.PermissionEvent.PermissionRequested;
import quorate.governance.permission.PermissionEvent.PermissionUsed;
import quorate.governance.permission.PermissionEvent.Term;
import quorate.governance.plan.BusinessPlan;
import quorate.governance.plan.PlanEvent;
import quorate.governance.plan.PlanEvent.PlanAdopted;
import quorate.governance.plan.PlanEvent.PlanDrafted;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.RulingRefusal;
import quorate.testkit.DeciderSpec;

class PermissionDeciderTest {

  private static final UUID ID = York.id(0x91);
  private static final UUID OTHER = York.id(0x93);
  private static final UUID USE = York.id(0x92);
  private static final Wanted NIGHTS = Wanted.drawing("nights");
  private static final Wanted LEVY = Wanted.of("levy");
  private static final Term CASE = new Term("case", "The business case is shown.");
  private static final PlanDrafted DRAFTED =
      new PlanDrafted(
          PLAN,
          "Plan",
          EXECUTIVE,
          COUNCIL,
          FIRST,
          LAST,
          content(line("nights", "100.00")),
          ANNE,
          FIRST);
  private static final BusinessPlan ADOPTED =
      folded(DRAFTED, new PlanAdopted(PLAN, 1, DECISION, FIRST, null));
  private static final PermissionPut PUT = new PermissionPut(ID, MEETING, ITEM, TODAY);

  @Test
  void the_executive_asks_for_a_line_or_a_matter_of_the_adopted_plan_or_for_neither() {
    permission().when(request(ADOPTED, NIGHTS, "5.00")).then(requested(NIGHTS, "5.00"));
    permission().when(request(ADOPTED, LEVY, null)).then(requested(LEVY, null));
    var beside = Wanted.drawing(null);
    permission().when(request(ADOPTED, beside, "5.00")).then(requested(beside, "5.00"));
    permission()
        .when(request(ADOPTED, Wanted.drawing("days"), "5.00"))
        .thenRefused(PermissionRefusal.LINE_NEEDED);
    permission()
        .when(request(ADOPTED, Wanted.of("capital"), null))
        .thenRefused(PermissionRefusal.MATTER_NEEDED);
    permission()
        .when(request(ADOPTED, new Wanted(Wanted.Kind.NOT_IN_PLAN, "nights", null), "5.00"))
        .thenRefused(PermissionRefusal.NEITHER_NEEDED);
    permission()
        .when(request(folded(DRAFTED), NIGHTS, "5.00"))
        .thenRefused(PermissionRefusal.NO_SUCH_ADOPTED_PLAN, "plan", PLAN);
  }

  @Test
  void spending_states_a_sum_above_nothing() {
    permission().when(request(ADOPTED, NIGHTS, null)).thenRefused(PermissionRefusal.SUM_NEEDED);
    permission().when(request(ADOPTED, NIGHTS, "0.00")).thenRefused(PermissionRefusal.SUM_NEEDED);
    permission().when(request(ADOPTED, NIGHTS, "0.01")).then(requested(NIGHTS, "0.01"));
  }

  @Test
  void nobody_else_asks_for_the_executive() {
    permission()
        .when(
            new RequestPermission(
                ID,
                PLAN,
                ADOPTED,
                NIGHTS,
                "A nurse",
                "Calls rose.",
                pounds("5.00"),
                by(CARA, executive(), TODAY)))
        .thenRefused(ActingRefusal.HOLDS_NO_SEAT, "by", CARA);
  }

  @Test
  void only_the_owners_decision_under_its_item_grants_it() {
    permission()
        .given(requested(NIGHTS, "5.00"), PUT)
        .when(grant(ruled("passed", TODAY, ID), null, null))
        .then(granted("5.00", null));
    permission()
        .given(requested(NIGHTS, "5.00"))
        .when(grant(ruled("passed", TODAY, ID), null, null))
        .thenRefused(RulingRefusal.NOT_PUT_YET);
    permission()
        .given(requested(NIGHTS, "5.00"), PUT)
        .when(grant(ruled("lost", TODAY, ID), null, null))
        .thenRefused(RulingRefusal.NOT_CARRIED);
    permission()
        .given(requested(NIGHTS, "5.00"), PUT)
        .when(grant(null, null, null))
        .thenRefused(RulingRefusal.NOT_THEIR_DECISION);
    permission()
        .given(requested(NIGHTS, "5.00"))
        .when(new PutPermission(ID, slot(EXECUTIVE), Heard.NOWHERE, anne(TODAY)))
        .thenRefused(RulingRefusal.ANOTHER_BODYS_MEETING);
  }

  @Test
  void less_than_was_asked_is_granted_and_more_is_not_and_until_today_at_the_soonest() {
    var before = permission().given(requested(NIGHTS, "5.00"), PUT);
    before.when(grant(ruled("passed", TODAY, ID), "4.99", TODAY)).then(granted("4.99", TODAY));
    before
        .when(grant(ruled("passed", TODAY, ID), "5.01", null))
        .thenRefused(PermissionRefusal.MORE_THAN_ASKED);
    before
        .when(grant(ruled("passed", TODAY, ID), null, TODAY.minusDays(1)))
        .thenRefused(PermissionRefusal.LAST_DAY_HAS_PASSED);
    permission()
        .given(requested(NIGHTS, "5.00"), PUT, granted("5.00", null))
        .when(grant(ruled("passed", TODAY, ID), null, null))
        .thenRefused(PermissionRefusal.DECIDED_ALREADY);
  }

  @Test
  void a_motion_lost_refuses_it_with_the_reason_and_one_without_a_quorum_does_not() {
    var before = permission().given(requested(NIGHTS, "5.00"), PUT);
    before.when(refusal("lost")).then(new PermissionRefused(ID, DECISION, "Enough left.", TODAY));
    before.when(refusal("inquorate")).thenRefused(RulingRefusal.NOT_DECIDED);
  }

  @Test
  void only_a_motion_that_names_it_says_yes_to_it() {
    var before = permission().given(requested(NIGHTS, "5.00"), PUT);
    before
        .when(grant(ruled("passed", TODAY), null, null))
        .thenRefused(PermissionRefusal.NAMES_NO_PERMISSION, "decision", DECISION);
    before
        .when(grant(ruled("passed", TODAY, OTHER), null, null))
        .thenRefused(PermissionRefusal.NAMES_ANOTHER, "decision", DECISION);
  }

  @Test
  void a_motion_that_grants_it_or_another_does_not_refuse_it() {
    var before = permission().given(requested(NIGHTS, "5.00"), PUT);
    var refused = new PermissionRefused(ID, DECISION, "Enough left.", TODAY);
    before.when(refusal(ruled("lost", TODAY, ID))).then(refused);
    for (String outcome : List.of("passed", "lost")) {
      before
          .when(refusal(ruled(outcome, TODAY)))
          .thenRefused(PermissionRefusal.NAMES_NO_PERMISSION, "decision", DECISION);
    }
    before
        .when(refusal(ruled("passed", TODAY, ID)))
        .thenRefused(PermissionRefusal.GRANTED_BY_IT, "decision", DECISION);
    before
        .when(refusal(ruled("lost", TODAY, OTHER)))
        .thenRefused(PermissionRefusal.NAMES_ANOTHER, "decision", DECISION);
  }

  @Test
  void what_was_voted_on_without_naming_it_or_of_another_keeps_it_from_no_other_item() {
    var before = permission().given(requested(NIGHTS, "5.00"), PUT);
    for (var heard :
        List.of(
            heard("passed"),
            heard("lost"),
            heard(null),
            heard("passed", OTHER),
            heard("lost", OTHER),
            heard(null, OTHER))) {
      before.when(again(heard)).thenEvents(it -> assertEquals(1, it.size()));
    }
  }

  @Test
  void what_the_owner_voted_on_is_not_put_once_more_before_it_is_entered() {
    var before = permission().given(requested(NIGHTS, "5.00"), PUT);
    for (String verdict : List.of("passed", "lost")) {
      before.when(again(heard(verdict, ID))).thenRefused(RulingRefusal.AWAITS_ITS_ENTRY);
    }
    before.when(again(heard(null, ID))).thenRefused(RulingRefusal.AWAITS_ITS_ENTRY);
    before.when(again(heard("inquorate", ID))).thenEvents(it -> assertEquals(1, it.size()));
  }

  private static PutPermission again(Heard heard) {
    return new PutPermission(ID, slot(COUNCIL), heard, anne(TODAY));
  }

  @Test
  void it_reads_on_a_day_as_it_stood_then() {
    var day = TODAY.plusDays(7);
    var asked =
        (Permission.Asked)
            Stream.of(
                    requested(NIGHTS, "5.00"),
                    PUT,
                    new PermissionGranted(ID, DECISION, pounds("5.00"), null, List.of(), day),
                    new PermissionUsed(ID, USE, pounds("5.00"), day.plusDays(1)))
                .reduce(
                    (Permission) new Permission.Unknown(),
                    Permission::evolve,
                    (one, other) -> other);
    assertEquals("put", asked.stateOn(day.minusDays(1)));
    assertEquals("granted", asked.stateOn(day));
    assertEquals("used", asked.stateOn(day.plusDays(1)));
    assertEquals(pounds("5.00"), asked.on(day).left());
  }

  @Test
  void nothing_is_used_for_nothing() {
    use("5.00").when(using(NIGHTS, "0.00", TODAY)).thenRefused(PermissionRefusal.SUM_NEEDED);
  }

  @Test
  void it_is_used_up_to_its_last_penny_and_no_further() {
    use("5.00").when(using(NIGHTS, "5.00", TODAY)).then(used("5.00"));
    use("5.00")
        .when(using(NIGHTS, "5.01", TODAY))
        .thenRefused(PermissionRefusal.OVER_PERMISSION, "£5.00 is left of this permission");
    use("5.00")
        .given(used("2.00"))
        .when(using(NIGHTS, "3.01", TODAY))
        .thenRefused(PermissionRefusal.OVER_PERMISSION, "£3.00 is left");
    use("5.00")
        .given(used("5.00"))
        .when(using(NIGHTS, "0.01", TODAY))
        .thenRefused(PermissionRefusal.USED_UP);
  }

  @Test
  void it_is_used_on_its_last_day_and_not_on_the_day_after() {
    var until = permission().given(requested(NIGHTS, "5.00"), PUT, granted("5.00", TODAY));
    until.when(using(NIGHTS, "5.00", TODAY)).then(used("5.00"));
    until
        .when(using(NIGHTS, "5.00", TODAY.plusDays(1)))
        .thenRefused(PermissionRefusal.PERMISSION_LAPSED, "was 2026-06-16");
  }

  @Test
  void it_is_for_what_it_was_asked_for() {
    use("5.00")
        .when(using(Wanted.drawing("days"), "1.00", TODAY))
        .thenRefused(PermissionRefusal.NOT_FOR_THIS);
    use("5.00").when(using(LEVY, "1.00", TODAY)).thenRefused(PermissionRefusal.NOT_FOR_THIS);
    permission()
        .given(requested(NIGHTS, "5.00"), PUT)
        .when(using(NIGHTS, "1.00", TODAY))
        .thenRefused(PermissionRefusal.NOT_GRANTED);
  }

  @Test
  void a_matter_that_costs_nothing_is_done_once() {
    var levy = permission().given(requested(LEVY, null), PUT, granted(null, null));
    levy.when(using(LEVY, null, TODAY)).then(new PermissionUsed(ID, USE, null, TODAY));
    levy.given(new PermissionUsed(ID, USE, null, TODAY))
        .when(using(LEVY, null, TODAY))
        .thenRefused(PermissionRefusal.USED_UP);
  }

  @Test
  void what_has_an_open_condition_is_used_once_that_is_met() {
    var conditional =
        permission()
            .given(
                requested(NIGHTS, "5.00"),
                PUT,
                new PermissionGranted(ID, DECISION, pounds("5.00"), null, List.of(CASE), TODAY));
    conditional
        .when(using(NIGHTS, "1.00", TODAY))
        .thenRefused(PermissionRefusal.CONDITION_OPEN, "Not met yet: case (The business case");
    var document = new Document("BC-1", TODAY, null);
    var met = new PermissionConditionMet(ID, "case", document, ANNE, TODAY);
    conditional.when(meet("case", TODAY)).then(met);
    conditional.when(meet("case", TODAY.plusDays(1))).thenRefused(PermissionRefusal.DATED_AHEAD);
    conditional.when(meet("other", TODAY)).thenRefused(PermissionRefusal.NO_SUCH_CONDITION);
    conditional
        .given(met)
        .when(using(NIGHTS, "1.00", TODAY))
        .thenEvents(it -> assertEquals(1, it.size()));
    conditional
        .given(met)
        .when(meet("case", TODAY))
        .thenRefused(PermissionRefusal.CONDITION_MET_ALREADY);
  }

  private static BusinessPlan folded(PlanEvent... events) {
    BusinessPlan plan = new BusinessPlan.Unknown();
    for (PlanEvent event : events) {
      plan = BusinessPlan.evolve(plan, event);
    }
    return plan;
  }

  private static DeciderSpec<PermissionCommand, PermissionEvent> permission() {
    return DeciderSpec.of(Permission.PERMISSIONS, PermissionDecider::decide);
  }

  private static DeciderSpec<PermissionCommand, PermissionEvent> use(String sum) {
    return permission().given(requested(NIGHTS, sum), PUT, granted(sum, null));
  }

  private static RequestPermission request(BusinessPlan plan, Wanted wanted, @Nullable String sum) {
    return new RequestPermission(
        ID, PLAN, plan, wanted, "A nurse", "Calls rose.", maybe(sum), anne(TODAY));
  }

  private static PermissionRequested requested(Wanted wanted, @Nullable String sum) {
    return new PermissionRequested(
        ID, PLAN, EXECUTIVE, COUNCIL, wanted, "A nurse", "Calls rose.", maybe(sum), ANNE, TODAY);
  }

  private static GrantPermission grant(
      @Nullable Ruling ruling, @Nullable String sum, @Nullable LocalDate until) {
    return new GrantPermission(ID, DECISION, ruling, maybe(sum), until, List.of(), TODAY);
  }

  private static PermissionGranted granted(@Nullable String sum, @Nullable LocalDate until) {
    return new PermissionGranted(ID, DECISION, maybe(sum), until, List.of(), TODAY);
  }

  private static RefusePermission refusal(String outcome) {
    return refusal(ruled(outcome, TODAY, ID));
  }

  private static RefusePermission refusal(Ruling ruling) {
    return new RefusePermission(ID, DECISION, ruling, "Enough left.");
  }

  private static MeetPermissionCondition meet(String condition, LocalDate dated) {
    return new MeetPermissionCondition(
        ID, condition, new Document("BC-1", dated, null), anne(TODAY));
  }

  private static UsePermission using(Wanted wanted, @Nullable String sum, LocalDate on) {
    return new UsePermission(ID, PLAN, USE, wanted, maybe(sum), on);
  }

  private static PermissionUsed used(String sum) {
    return new PermissionUsed(ID, USE, pounds(sum), TODAY);
  }

  private static java.math.@Nullable BigDecimal maybe(@Nullable String sum) {
    return sum == null ? null : pounds(sum);
  }
}
