package quorate.governance.plan;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.AnswerAccount;
import quorate.governance.plan.PlanCommand.AskAccount;
import quorate.governance.plan.PlanCommand.FindOnAccount;
import quorate.governance.plan.PlanCommand.ReportOutcome;
import quorate.governance.plan.PlanCommand.StateForecast;
import quorate.governance.plan.PlanContent.Line;
import quorate.governance.plan.PlanEvent.AccountAnswered;
import quorate.governance.plan.PlanEvent.AccountAsked;
import quorate.governance.plan.PlanEvent.AccountFound;
import quorate.governance.plan.PlanEvent.ForecastStated;
import quorate.governance.plan.PlanEvent.OutcomeReported;
import quorate.governance.ruling.Ruling;

/** Decides what is told of a plan in its year, and how the executive is held to account for it. */
final class Telling {

  private Telling() {}

  static Decision<PlanEvent> forecast(StateForecast c, DrawnUp plan) {
    return c.by()
        .<PlanEvent>refused("by")
        .orElseGet(
            () ->
                line(
                    plan,
                    c.line(),
                    c.by().today(),
                    line ->
                        accept(
                            new ForecastStated(
                                c.plan(),
                                c.line(),
                                c.forecast(),
                                c.words(),
                                c.by().person(),
                                c.by().today()))));
  }

  static Decision<PlanEvent> report(ReportOutcome c, DrawnUp plan) {
    return c.by()
        .<PlanEvent>refused("by")
        .orElseGet(
            () ->
                line(
                    plan,
                    c.line(),
                    c.by().today(),
                    line ->
                        line.outcome(c.outcome()).isPresent()
                            ? accept(reported(c))
                            : refuse(PlanRefusal.NO_SUCH_OUTCOME, "outcome", c.outcome())));
  }

  private static OutcomeReported reported(ReportOutcome c) {
    return new OutcomeReported(
        c.plan(), c.line(), c.outcome(), c.progress(), c.words(), c.by().person(), c.by().today());
  }

  private static Decision<PlanEvent> line(
      DrawnUp plan, String code, LocalDate day, Function<Line, Decision<PlanEvent>> decide) {
    var adopted = plan.adoptedOn(day);
    if (adopted.isEmpty()) {
      return refuse(PlanRefusal.NOT_ADOPTED);
    }
    return adopted
        .get()
        .content()
        .line(code)
        .map(decide)
        .orElseGet(() -> refuse(PlanRefusal.NO_SUCH_LINE, "line", code));
  }

  static Decision<PlanEvent> ask(AskAccount c, DrawnUp plan) {
    LocalDate today = c.by().today();
    LocalDate due = c.due();
    if (due != null && due.isBefore(today)) {
      return refuse(PlanRefusal.DUE_DAY_HAS_PASSED, "due", due);
    }
    return c.by()
        .<PlanEvent>refused("by")
        .or(() -> about(c.line(), plan, today))
        .orElseGet(
            () ->
                accept(
                    new AccountAsked(
                        c.plan(),
                        c.account(),
                        c.line(),
                        c.question(),
                        due,
                        c.by().person(),
                        today)));
  }

  private static Optional<Decision<PlanEvent>> about(
      @Nullable String line, DrawnUp plan, LocalDate day) {
    var adopted = plan.adoptedOn(day);
    if (adopted.isEmpty()) {
      return Optional.of(refuse(PlanRefusal.NOT_ADOPTED));
    }
    return line == null || adopted.get().content().line(line).isPresent()
        ? Optional.empty()
        : Optional.of(refuse(PlanRefusal.NO_SUCH_LINE, "line", line));
  }

  static Decision<PlanEvent> answer(AnswerAccount c, DrawnUp plan) {
    return account(
        plan,
        c.account(),
        account -> {
          if (account.answered() != null) {
            return refuse(PlanRefusal.ANSWERED_ALREADY);
          }
          return c.by()
              .<PlanEvent>refused("by")
              .orElseGet(
                  () ->
                      accept(
                          new AccountAnswered(
                              c.plan(), c.account(), c.answer(), c.by().person(), c.by().today())));
        });
  }

  // A finding is on the answer, so a decision of an earlier day than that is none.
  static Decision<PlanEvent> find(FindOnAccount c, DrawnUp plan) {
    return account(
        plan,
        c.account(),
        account -> {
          var answered = account.answered();
          var ruling = c.ruling();
          if (answered == null) {
            return refuse(PlanRefusal.NOT_ANSWERED);
          }
          if (account.found() != null) {
            return refuse(PlanRefusal.FOUND_ALREADY);
          }
          if (ruling != null && ruling.on().isBefore(answered.on())) {
            return refuse(PlanRefusal.NOT_ANSWERED, "decision", c.decision());
          }
          return Ruling.<PlanEvent>refused(ruling, c.decision(), plan.owner())
              .orElseGet(() -> accept(found(c, ruling == null ? answered.on() : ruling.on())));
        });
  }

  private static AccountFound found(FindOnAccount c, LocalDate on) {
    return new AccountFound(c.plan(), c.account(), c.finding(), c.words(), c.decision(), on);
  }

  private static Decision<PlanEvent> account(
      DrawnUp plan, UUID id, Function<Account, Decision<PlanEvent>> decide) {
    var account = plan.year().accounts().get(id);
    return account == null ? refuse(PlanRefusal.NO_SUCH_ACCOUNT) : decide.apply(account);
  }
}
