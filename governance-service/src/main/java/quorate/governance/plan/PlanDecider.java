package quorate.governance.plan;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.AdoptPlan;
import quorate.governance.plan.PlanCommand.AnswerAccount;
import quorate.governance.plan.PlanCommand.AskAccount;
import quorate.governance.plan.PlanCommand.DraftPlan;
import quorate.governance.plan.PlanCommand.DrawOnPlan;
import quorate.governance.plan.PlanCommand.FindOnAccount;
import quorate.governance.plan.PlanCommand.PutAccount;
import quorate.governance.plan.PlanCommand.PutPlan;
import quorate.governance.plan.PlanCommand.ReplacePlan;
import quorate.governance.plan.PlanCommand.ReportOutcome;
import quorate.governance.plan.PlanCommand.RevisePlan;
import quorate.governance.plan.PlanCommand.StateForecast;
import quorate.governance.plan.PlanCommand.TakeReservedMatter;
import quorate.governance.plan.PlanEvent.PlanDrafted;
import quorate.governance.plan.PlanEvent.PlanPut;
import quorate.governance.plan.PlanEvent.PlanRevised;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Heard.Vote;

/** Decides about one business plan. */
public final class PlanDecider {

  private PlanDecider() {}

  /** Decides. */
  public static Decision<PlanEvent> decide(PlanCommand command, BusinessPlan plan) {
    if (command instanceof DraftPlan c) {
      return plan instanceof DrawnUp ? refuse(PlanRefusal.DRAFTED_ALREADY) : draft(c);
    }
    if (!(plan instanceof DrawnUp drawn)) {
      return refuse(PlanRefusal.NO_SUCH_PLAN);
    }
    return switch (command) {
      case DraftPlan _ -> refuse(PlanRefusal.DRAFTED_ALREADY);
      case RevisePlan c -> revise(c, drawn);
      case PutPlan c -> put(c, drawn);
      case AdoptPlan c -> Adopting.adopt(c, drawn);
      case ReplacePlan c -> Adopting.replace(c, drawn);
      case DrawOnPlan c -> Spending.draw(c, drawn);
      case TakeReservedMatter c -> Reserving.take(c, drawn);
      case StateForecast c -> Telling.forecast(c, drawn);
      case ReportOutcome c -> Telling.report(c, drawn);
      case AskAccount c -> Accounting.ask(c, drawn);
      case AnswerAccount c -> Accounting.answer(c, drawn);
      case PutAccount c -> Accounting.put(c, drawn);
      case FindOnAccount c -> Accounting.find(c, drawn);
    };
  }

  private static Decision<PlanEvent> draft(DraftPlan c) {
    return executive(c)
        .or(() -> c.by().refused("by"))
        .or(() -> bodies(c))
        .or(() -> days(c.from(), c.until()))
        .or(() -> ContentCheck.check(c.content()))
        .orElseGet(
            () ->
                accept(
                    new PlanDrafted(
                        c.plan(),
                        c.title(),
                        c.executive(),
                        c.owner(),
                        c.from(),
                        c.until(),
                        c.content(),
                        c.by().person(),
                        c.by().today())));
  }

  private static Optional<Decision<PlanEvent>> executive(DraftPlan c) {
    return c.by().body() instanceof Standing body && body.on(c.by().today())
        ? Optional.empty()
        : Optional.of(refuse(PlanRefusal.NO_SUCH_EXECUTIVE, "executive", c.executive()));
  }

  private static Optional<Decision<PlanEvent>> bodies(DraftPlan c) {
    if (c.owner().equals(c.executive())) {
      return Optional.of(refuse(PlanRefusal.ONE_BODY_ALONE, "owner", c.owner()));
    }
    return c.owned()
        ? Optional.empty()
        : Optional.of(refuse(PlanRefusal.NO_SUCH_OWNER, "owner", c.owner()));
  }

  private static Optional<Decision<PlanEvent>> days(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      return Optional.of(refuse(PlanRefusal.ENDS_BEFORE_IT_BEGINS, "until", until));
    }
    return until.isBefore(from.plusYears(1))
        ? Optional.empty()
        : Optional.of(refuse(PlanRefusal.LONGER_THAN_A_YEAR, "until", until));
  }

  private static Decision<PlanEvent> revise(RevisePlan c, DrawnUp plan) {
    if (c.content().equals(plan.content())) {
      return refuse(PlanRefusal.NOTHING_NEW);
    }
    return c.by()
        .<PlanEvent>refused("by")
        .or(() -> awaits(c.heard(), plan))
        .or(() -> ContentCheck.check(c.content()))
        .or(() -> ContentCheck.belowDrawn(c.content(), plan))
        .orElseGet(
            () ->
                accept(
                    new PlanRevised(
                        c.plan(),
                        plan.revision() + 1,
                        c.content(),
                        c.by().person(),
                        c.by().today())));
  }

  // A vote of the owner's is not undone by the executive before it is entered; what was lost there
  // is revised.
  private static Optional<Decision<PlanEvent>> awaits(Heard heard, DrawnUp plan) {
    return plan.isAdopted()
        ? Optional.empty()
        : heard.awaits(plan.put(), Vote.UNDER_WAY, Vote.CARRIED);
  }

  private static Decision<PlanEvent> put(PutPlan c, DrawnUp plan) {
    if (plan.isAdopted()) {
      return refuse(PlanRefusal.ADOPTED_ALREADY);
    }
    if (plan.replaced() != null) {
      return refuse(PlanRefusal.PLAN_REPLACED);
    }
    return c.by()
        .<PlanEvent>refused("by")
        .or(() -> awaits(c.heard(), plan))
        .or(() -> c.slot().refused(plan.owner()))
        .orElseGet(
            () ->
                accept(
                    new PlanPut(
                        c.plan(),
                        plan.revision(),
                        c.slot().meeting(),
                        c.slot().item(),
                        c.by().today())));
  }
}
