package quorate.governance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Partnership.ANNE;
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
import static quorate.governance.Partnership.council;
import static quorate.governance.Partnership.decided;
import static quorate.governance.Partnership.drawnBy;
import static quorate.governance.Partnership.executive;
import static quorate.governance.Partnership.line;
import static quorate.governance.Partnership.pounds;
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
import quorate.governance.York;
import quorate.governance.acting.ActingRefusal;
import quorate.governance.acting.Actor;
import quorate.governance.interest.Told;
import quorate.governance.plan.PlanCommand.AnswerAccount;
import quorate.governance.plan.PlanCommand.AskAccount;
import quorate.governance.plan.PlanCommand.DrawOnPlan;
import quorate.governance.plan.PlanCommand.FindOnAccount;
import quorate.governance.plan.PlanCommand.PutAccount;
import quorate.governance.plan.PlanCommand.ReportOutcome;
import quorate.governance.plan.PlanCommand.StateForecast;
import quorate.governance.plan.PlanCommand.TakeReservedMatter;
import quorate.governance.plan.PlanEvent.AccountAnswered;
import quorate.governance.plan.PlanEvent.AccountAsked;
import quorate.governance.plan.PlanEvent.AccountFound;
import quorate.governance.plan.PlanEvent.AccountPut;
import quorate.governance.plan.PlanEvent.ForecastStated;
import quorate.governance.plan.PlanEvent.OutcomeReported;
import quorate.governance.plan.PlanEvent.PlanAdopted;
import quorate.governance.plan.PlanEvent.PlanDrafted;
import quorate.governance.plan.PlanEvent.PlanDrawn;
import quorate.governance.plan.PlanEvent.PlanPut;
import quorate.governance.plan.PlanEvent.ReservedMatterTaken;
import quorate.governance.register.Later.DecisionSuperseded;
import quorate.governance.register.Since;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.RulingRefusal;
import quorate.testkit.DeciderSpec;

/** What is drawn on a plan that was adopted, and how its executive is held to it. */
class SpendingTest {

  private static final UUID FIRST_DECISION = York.id(0x81);
  private static final UUID OTHER_DECISION = York.id(0x82);
  private static final UUID PERMISSION = York.id(0x83);
  private static final UUID DRAWING = York.id(0x84);
  private static final UUID ACCOUNT = York.id(0x85);

  @Test
  void the_last_penny_of_a_line_is_drawn_and_a_penny_over_is_not() {
    plan().when(draw("nights", "100.00", null)).then(drawn("100.00", "0.00", null));
    plan()
        .when(draw("nights", "100.01", null))
        .thenRefused(PlanRefusal.OVER_LINE, "£100.00 is left on nights");
    plan()
        .when(draw("nights", "101.00", null))
        .thenRefused(
            PlanRefusal.OVER_LINE, "permission of £1.00 more: POST /governance/api/v1/perm");
    plan()
        .given(earlier("60.00"))
        .when(draw("nights", "40.00", null))
        .then(drawn("40.00", "0.00", null));
    plan()
        .given(earlier("60.00"))
        .when(draw("nights", "40.01", null))
        .thenRefused(PlanRefusal.OVER_LINE, "£40.00 is left");
    plan().when(draw("nights", "0.00", null)).thenRefused(PlanRefusal.NOTHING_TO_DRAW);
    plan().when(draw("days", "1.00", null)).thenRefused(PlanRefusal.NO_SUCH_LINE, "line", "days");
  }

  @Test
  void what_a_line_has_not_is_drawn_by_permission_after_all_of_its_own() {
    plan()
        .given(earlier("60.00"))
        .when(draw("nights", "40.01", PERMISSION))
        .then(drawn("40.01", "0.01", PERMISSION));
    plan()
        .given(earlier("60.00"))
        .when(draw("nights", "40.00", PERMISSION))
        .thenRefused(PlanRefusal.PERMISSION_NOT_NEEDED);
  }

  @Test
  void what_is_not_in_the_plan_takes_permission_for_all_of_it() {
    plan().when(draw(null, "0.01", null)).thenRefused(PlanRefusal.NOT_IN_THE_PLAN);
    plan()
        .when(draw(null, "5.00", PERMISSION))
        .then(
            new PlanDrawn(
                PLAN,
                DRAWING,
                null,
                "A nurse",
                pounds("5.00"),
                pounds("5.00"),
                PERMISSION,
                FIRST_DECISION,
                null,
                ANNE,
                TODAY));
  }

  @Test
  void it_is_drawn_on_from_its_first_day_to_its_last_once_it_is_adopted() {
    plan().when(drawOn(FIRST)).thenEvents(it -> {});
    plan().when(drawOn(LAST)).thenEvents(it -> {});
    plan()
        .when(drawOn(LAST.plusDays(1)))
        .thenRefused(PlanRefusal.NOT_IN_ITS_YEAR, "from 2026-04-01 to 2027-03-31");
    plan().when(drawOn(FIRST.minusDays(1))).thenRefused(PlanRefusal.NOT_IN_ITS_YEAR);
    draft().when(drawOn(TODAY)).thenRefused(PlanRefusal.NOT_ADOPTED);
    plan().when(drawOn(FIRST.minusDays(2))).thenRefused(PlanRefusal.NOT_ADOPTED);
  }

  @Test
  void a_decision_is_drawn_once_on_a_line_and_up_to_its_own_sum_in_all() {
    plan()
        .given(earlier("10.00"))
        .when(draw("nights", "10.00", null, OTHER_DECISION, "20.00"))
        .thenRefused(PlanRefusal.DRAWN_ALREADY);
    plan().when(draw("nights", "20.00", null, FIRST_DECISION, "20.00")).thenEvents(it -> {});
    plan()
        .when(draw("nights", "20.01", null, FIRST_DECISION, "20.00"))
        .thenRefused(PlanRefusal.OVER_DECISION);
  }

  @Test
  void what_a_decision_has_left_is_reckoned_across_lines_and_plans() {
    var here = drawnBy(FIRST_DECISION, PLAN, "nights", "10.00");
    var elsewhere = drawnBy(FIRST_DECISION, York.id(0x62), "nights", "10.00");
    for (Since before : List.of(here, elsewhere)) {
      plan().when(draw("spare", "10.00", "20.00", before)).thenEvents(it -> {});
      plan()
          .when(draw("spare", "10.01", "20.00", before))
          .thenRefused(PlanRefusal.OVER_DECISION, "of which £10.00 is left");
    }
  }

  @Test
  void by_a_decision_that_tells_no_sum_nothing_is_drawn() {
    plan()
        .when(draw("nights", "0.01", null, Since.NOTHING))
        .thenRefused(PlanRefusal.NO_SUM_DECIDED, "decision", FIRST_DECISION);
    plan().when(reserved(PERMISSION, "1.00", null)).thenRefused(PlanRefusal.NO_SUM_DECIDED);
    plan().when(reserved(PERMISSION, "1.00", "1.00")).thenEvents(it -> {});
  }

  @Test
  void and_what_is_done_by_it_is_of_one_plan() {
    plan().when(done(drawnBy(FIRST_DECISION, PLAN, "nights", "10.00"))).thenEvents(it -> {});
    plan()
        .when(done(drawnBy(FIRST_DECISION, York.id(0x62), "nights", "10.00")))
        .thenRefused(PlanRefusal.OF_ANOTHER_PLAN);
  }

  private static TakeReservedMatter done(Since since) {
    return acting(PERMISSION, null, decided(FIRST_DECISION, null, false, since));
  }

  @Test
  void what_was_superseded_or_done_in_urgency_is_not_drawn_by() {
    var superseded =
        new Since(
            null,
            new DecisionSuperseded(FIRST_DECISION, OTHER_DECISION, TODAY),
            List.of(),
            null,
            false);
    plan()
        .when(draw("nights", "1.00", "20.00", superseded))
        .thenRefused(RulingRefusal.STANDS_NO_MORE);
    var urgent = decided(FIRST_DECISION, "20.00", true, Since.NOTHING);
    plan()
        .when(draw(new Basis.OfDecision(FIRST_DECISION, urgent, anne(TODAY))))
        .thenRefused(RulingRefusal.URGENT_ACTION_ALONE);
    plan()
        .when(draw(new Basis.OfUrgentAction(York.id(1), FIRST_DECISION, COUNCIL, ANNE)))
        .thenEvents(it -> assertEquals(FIRST_DECISION, ((PlanDrawn) it.getFirst()).decision()));
  }

  private static DrawOnPlan draw(
      String line, String sum, @Nullable String decidedSum, Since since) {
    var ruling = decided(FIRST_DECISION, decidedSum, false, since);
    var basis = new Basis.OfDecision(FIRST_DECISION, ruling, anne(TODAY));
    return new DrawOnPlan(PLAN, DRAWING, line, null, "A nurse", pounds(sum), null, basis, TODAY);
  }

  @Test
  void only_a_decision_of_the_executive_is_drawn_and_by_one_of_its_members() {
    var councils = new Basis.OfDecision(DECISION, ruled("passed", TODAY), anne(TODAY));
    plan().when(draw(councils)).thenRefused(RulingRefusal.NOT_THEIR_DECISION);
    var none = new Basis.OfDecision(DECISION, null, anne(TODAY));
    plan().when(draw(none)).thenRefused(RulingRefusal.NOT_THEIR_DECISION);
    var cara = by(York.id(0x23), council(null), TODAY);
    var outsider = by(York.id(0x23), executive(), TODAY);
    plan()
        .when(draw(new Basis.OfDecision(FIRST_DECISION, decided(FIRST_DECISION, "9.00"), outsider)))
        .thenRefused(ActingRefusal.HOLDS_NO_SEAT, "by", cara.person());
    plan()
        .when(draw(new Basis.OfUrgentAction(York.id(1), York.id(3), York.id(2), ANNE)))
        .thenRefused(PlanRefusal.NOT_ITS_BODY);
    plan()
        .when(draw(new Basis.OfUrgentAction(York.id(1), York.id(3), COUNCIL, ANNE)))
        .thenEvents(it -> {});
  }

  @Test
  void who_has_an_interest_in_its_subject_draws_nothing_however_that_is_called() {
    var nursing = Told.folded(Told.declared(ANNE, York.id(9), "2026-04-01", "2026-04-01"));
    var anne = new Actor(ANNE, executive(), nursing, false, Set.of(ANNE), TODAY);
    plan()
        .when(said("community-nursing.nights", "tea", anne))
        .thenRefused(ActingRefusal.CONCERNED, "that bears on community-nursing.nights");
    plan().when(said(null, "community-nursing", anne)).thenRefused(ActingRefusal.CONCERNED);
    plan().when(said("urgent-care", "tea", anne)).thenEvents(it -> {});
    var since = new Actor(ANNE, executive(), nursing, false, Set.of(ANNE), FIRST.minusDays(1));
    assertEquals(Optional.empty(), since.concerned("by", "community-nursing"));
  }

  @Test
  void a_reserved_matter_is_refused_without_permission_however_it_is_asked() {
    plan()
        .when(reserved(null))
        .thenRefused(
            PlanRefusal.RESERVED_MATTER,
            "A levy on practices is reserved to the owner (clause 9.1)");
    plan()
        .when(reserved(PERMISSION))
        .then(
            new ReservedMatterTaken(
                PLAN, DRAWING, "levy", "A levy", null, PERMISSION, FIRST_DECISION, ANNE, TODAY));
    plan().when(reserved(PERMISSION, "0.00", null)).thenRefused(PlanRefusal.NOTHING_TO_DRAW);
    plan()
        .given(
            new ReservedMatterTaken(
                PLAN, DRAWING, "levy", "A levy", null, PERMISSION, FIRST_DECISION, ANNE, TODAY))
        .when(reserved(PERMISSION))
        .thenRefused(PlanRefusal.DONE_ALREADY);
    plan().when(subject("levy.winter")).thenRefused(PlanRefusal.RESERVED_MATTER);
    plan().when(subject("levyx")).thenEvents(it -> {});
  }

  @Test
  void what_was_decided_is_reserved_whatever_else_it_is_called() {
    plan().when(said("urgent-care", "levy")).thenRefused(PlanRefusal.RESERVED_MATTER);
    plan().when(said("levy", "urgent-care")).thenRefused(PlanRefusal.RESERVED_MATTER);
    plan().when(said(null, "levy")).thenRefused(PlanRefusal.RESERVED_MATTER);
    plan().when(said(null, "urgent-care")).thenEvents(it -> {});
  }

  /** What is said of a decision, and what that says of itself. */
  private static DrawOnPlan said(@Nullable String said, String decided) {
    return said(said, decided, anne(TODAY));
  }

  private static DrawOnPlan said(@Nullable String said, String decided, Actor by) {
    var ruling =
        new Ruling(
            FIRST_DECISION,
            EXECUTIVE,
            TODAY,
            "passed",
            false,
            null,
            pounds("1.00"),
            decided,
            false,
            Since.NOTHING,
            null);
    var basis = new Basis.OfDecision(FIRST_DECISION, ruling, by);
    return new DrawOnPlan(
        PLAN, DRAWING, "nights", said, "A levy", pounds("1.00"), null, basis, TODAY);
  }

  @Test
  void forecasts_and_outcomes_are_of_lines_and_outcomes_of_the_plan() {
    plan()
        .when(new StateForecast(PLAN, "nights", pounds("95.00"), null, anne(TODAY)))
        .then(new ForecastStated(PLAN, "nights", pounds("95.00"), null, ANNE, TODAY));
    plan()
        .when(new StateForecast(PLAN, "days", pounds("95.00"), null, anne(TODAY)))
        .thenRefused(PlanRefusal.NO_SUCH_LINE);
    plan()
        .when(report("access"))
        .then(
            new OutcomeReported(
                PLAN, "nights", "access", Progress.BEHIND, "Half of them", ANNE, TODAY));
    plan().when(report("safety")).thenRefused(PlanRefusal.NO_SUCH_OUTCOME);
  }

  @Test
  void the_owner_asks_the_executive_answers_and_the_owners_decision_finds() {
    var cara = by(York.id(0x23), council(null), TODAY);
    var asked =
        new AccountAsked(PLAN, ACCOUNT, "nights", "Why so few?", TODAY, cara.person(), TODAY);
    plan().when(new AskAccount(PLAN, ACCOUNT, "nights", "Why so few?", TODAY, cara)).then(asked);
    plan()
        .when(new AskAccount(PLAN, ACCOUNT, "nights", "Why?", TODAY.minusDays(1), cara))
        .thenRefused(PlanRefusal.DUE_DAY_HAS_PASSED);
    var answered = new AccountAnswered(PLAN, ACCOUNT, "Two left.", ANNE, TODAY);
    plan()
        .given(asked)
        .when(new AnswerAccount(PLAN, ACCOUNT, "Two left.", anne(TODAY)))
        .then(answered);
    plan().given(asked).when(found(TODAY)).thenRefused(PlanRefusal.NOT_ANSWERED);
    var put = new AccountPut(PLAN, ACCOUNT, MEETING, ITEM, TODAY);
    plan().given(asked).when(put(Heard.NOWHERE)).thenRefused(PlanRefusal.NOT_ANSWERED);
    plan().given(asked, answered).when(put(Heard.NOWHERE)).then(put);
    plan()
        .given(asked, answered, put)
        .when(put(heard("passed")))
        .thenRefused(RulingRefusal.AWAITS_ITS_ENTRY);
    plan().given(asked, answered).when(found(TODAY)).thenRefused(RulingRefusal.NOT_PUT_YET);
    plan()
        .given(asked, answered, put)
        .when(found(TODAY))
        .then(
            new AccountFound(PLAN, ACCOUNT, Finding.ACTION_REQUIRED, "Recruit.", DECISION, TODAY));
    plan().when(found(TODAY)).thenRefused(PlanRefusal.NO_SUCH_ACCOUNT);
  }

  private static PutAccount put(Heard heard) {
    return new PutAccount(
        PLAN, ACCOUNT, slot(COUNCIL), heard, by(York.id(0x23), council(null), TODAY));
  }

  private static FindOnAccount found(LocalDate on) {
    return new FindOnAccount(
        PLAN, ACCOUNT, Finding.ACTION_REQUIRED, "Recruit.", DECISION, ruled("passed", on));
  }

  private static ReportOutcome report(String outcome) {
    return new ReportOutcome(PLAN, "nights", outcome, Progress.BEHIND, "Half of them", anne(TODAY));
  }

  private static DeciderSpec<PlanCommand, PlanEvent> draft() {
    var content = content(line("nights", "100.00"), line("spare", "50.00"));
    return DeciderSpec.of(BusinessPlan.PLANS, PlanDecider::decide)
        .given(
            new PlanDrafted(PLAN, "Plan", EXECUTIVE, COUNCIL, FIRST, LAST, content, ANNE, FIRST));
  }

  private static DeciderSpec<PlanCommand, PlanEvent> plan() {
    LocalDate before = FIRST.minusDays(1);
    return draft()
        .given(
            new PlanPut(PLAN, 1, MEETING, ITEM, before),
            new PlanAdopted(PLAN, 1, DECISION, before, null));
  }

  private static DrawOnPlan draw(@Nullable String line, String sum, @Nullable UUID permission) {
    return draw(line, sum, permission, FIRST_DECISION, "1000.00");
  }

  private static DrawOnPlan draw(
      @Nullable String line,
      String sum,
      @Nullable UUID permission,
      UUID decision,
      @Nullable String decidedSum) {
    var basis = new Basis.OfDecision(decision, decided(decision, decidedSum), anne(TODAY));
    return new DrawOnPlan(
        PLAN, DRAWING, line, null, "A nurse", pounds(sum), permission, basis, TODAY);
  }

  private static DrawOnPlan draw(Basis basis) {
    return new DrawOnPlan(
        PLAN, DRAWING, "nights", "urgent-care", "A nurse", pounds("1.00"), null, basis, TODAY);
  }

  private static DrawOnPlan drawOn(LocalDate day) {
    var basis = new Basis.OfUrgentAction(York.id(1), York.id(3), EXECUTIVE, ANNE);
    return new DrawOnPlan(
        PLAN, DRAWING, "nights", "urgent-care", "A nurse", pounds("1.00"), null, basis, day);
  }

  private static DrawOnPlan subject(String subject) {
    var basis = new Basis.OfDecision(FIRST_DECISION, decided(FIRST_DECISION, "1.00"), anne(TODAY));
    return new DrawOnPlan(
        PLAN, DRAWING, "nights", subject, "A levy", pounds("1.00"), null, basis, TODAY);
  }

  private static TakeReservedMatter reserved(@Nullable UUID permission) {
    return acting(permission, null, decided(FIRST_DECISION, null));
  }

  private static TakeReservedMatter reserved(
      @Nullable UUID permission, @Nullable String sum, @Nullable String decided) {
    return acting(permission, sum, decided(FIRST_DECISION, decided));
  }

  private static TakeReservedMatter acting(
      @Nullable UUID permission, @Nullable String sum, Ruling ruling) {
    return new TakeReservedMatter(
        PLAN,
        DRAWING,
        "levy",
        "A levy",
        sum == null ? null : pounds(sum),
        permission,
        FIRST_DECISION,
        ruling,
        anne(TODAY));
  }

  private static PlanDrawn earlier(String sum) {
    return new PlanDrawn(
        PLAN,
        York.id(0x86),
        "nights",
        "Earlier",
        pounds(sum),
        pounds("0.00"),
        null,
        OTHER_DECISION,
        null,
        ANNE,
        TODAY);
  }

  private static PlanDrawn drawn(String sum, String beyond, @Nullable UUID permission) {
    return new PlanDrawn(
        PLAN,
        DRAWING,
        "nights",
        "A nurse",
        pounds(sum),
        pounds(beyond),
        permission,
        FIRST_DECISION,
        null,
        ANNE,
        TODAY);
  }
}
