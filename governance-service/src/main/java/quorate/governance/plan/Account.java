package quorate.governance.plan;

import org.jspecify.annotations.Nullable;
import quorate.governance.plan.PlanEvent.AccountAnswered;
import quorate.governance.plan.PlanEvent.AccountAsked;
import quorate.governance.plan.PlanEvent.AccountFound;

/** One question by which an executive is held to account, its answer, and what was found of it. */
public record Account(
    AccountAsked asked, @Nullable AccountAnswered answered, @Nullable AccountFound found) {

  Account with(AccountAnswered e) {
    return new Account(asked, e, found);
  }

  Account with(AccountFound e) {
    return new Account(asked, answered, e);
  }
}
