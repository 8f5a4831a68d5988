package quorate.governance.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.plan.PlanEvent.AccountAnswered;
import quorate.governance.plan.PlanEvent.AccountAsked;
import quorate.governance.plan.PlanEvent.AccountFound;
import quorate.governance.plan.PlanEvent.AccountPut;
import quorate.governance.ruling.Put;

/**
 * One question by which an executive is held to account, its answer, under which item that was put,
 * and what was found of it.
 */
public record Account(
    AccountAsked asked,
    @Nullable AccountAnswered answered,
    @Nullable AccountPut putting,
    @Nullable AccountFound found) {

  /** Under which item it was put last. */
  public @Nullable Put put() {
    return putting == null ? null : new Put(putting.meeting(), putting.item());
  }

  /** As it stood on a day: what came later has not happened. */
  public Optional<Account> on(LocalDate day) {
    return asked.on().isAfter(day)
        ? Optional.empty()
        : Optional.of(
            new Account(
                asked,
                answered == null || answered.on().isAfter(day) ? null : answered,
                putting == null || putting.on().isAfter(day) ? null : putting,
                found == null || found.on().isAfter(day) ? null : found));
  }

  Account with(AccountAnswered e) {
    return new Account(asked, e, putting, found);
  }

  Account with(AccountPut e) {
    return new Account(asked, answered, e, found);
  }

  Account with(AccountFound e) {
    return new Account(asked, answered, putting, e);
  }
}
