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
import quorate.governance.plan.PlanCommand.PutAccount;
import quorate.governance.plan.PlanEvent.AccountAnswered;
import quorate.governance.plan.PlanEvent.AccountAsked;
import quorate.governance.plan.PlanEvent.AccountFound;
import quorate.governance.plan.PlanEvent.AccountPut;
import quorate.governance.ruling.Heard.Vote;
import quorate.governance.ruling.Ruling;

/**
 * Decides how an executive is held to account: asked, answering, and what the owner finds of it.
 */
final class Accounting {

  private Accounting() {}

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

  // Once it is answered: what is found of an answer is decided under the item it was put under.
  static Decision<PlanEvent> put(PutAccount c, DrawnUp plan) {
    return account(
        plan,
        c.account(),
        account -> {
          if (account.answered() == null) {
            return refuse(PlanRefusal.NOT_ANSWERED);
          }
          if (account.found() != null) {
            return refuse(PlanRefusal.FOUND_ALREADY);
          }
          return c.by()
              .<PlanEvent>refused("by")
              .or(() -> c.heard().awaits(account.put(), Vote.UNDER_WAY, Vote.CARRIED))
              .or(() -> c.slot().refused(plan.owner()))
              .orElseGet(() -> accept(put(c)));
        });
  }

  private static AccountPut put(PutAccount c) {
    return new AccountPut(
        c.plan(), c.account(), c.slot().meeting(), c.slot().item(), c.by().today());
  }

  static Decision<PlanEvent> find(FindOnAccount c, DrawnUp plan) {
    return account(
        plan,
        c.account(),
        account -> {
          var ruling = c.ruling();
          if (account.answered() == null) {
            return refuse(PlanRefusal.NOT_ANSWERED);
          }
          if (account.found() != null) {
            return refuse(PlanRefusal.FOUND_ALREADY);
          }
          return Ruling.<PlanEvent>refused(ruling, c.decision(), plan.owner(), account.put())
              .orElseGet(
                  () ->
                      ruling == null
                          ? refuse(PlanRefusal.NOT_ANSWERED)
                          : accept(found(c, ruling.on())));
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
