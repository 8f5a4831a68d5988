package quorate.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.plan.PlanEvent.AccountAnswered;
import quorate.governance.plan.PlanEvent.AccountAsked;
import quorate.governance.plan.PlanEvent.AccountFound;
import quorate.governance.plan.PlanEvent.AccountPut;
import quorate.governance.plan.PlanEvent.ForecastStated;
import quorate.governance.plan.PlanEvent.OutcomeReported;
import quorate.governance.plan.PlanEvent.PlanDrawn;
import quorate.governance.plan.PlanEvent.ReservedMatterTaken;
import quorate.governance.ruling.Put;

/** What became of a plan in its year: what was drawn, done, forecast, reported and asked. */
public record Year(
    List<PlanDrawn> drawings,
    List<ReservedMatterTaken> acts,
    List<ForecastStated> forecasts,
    List<OutcomeReported> outcomes,
    Map<UUID, Account> accounts) {

  static final Year NEW = new Year(List.of(), List.of(), List.of(), List.of(), Map.of());

  /** What was taken of a line's own budget. */
  BigDecimal drawn(String line) {
    return drawn().getOrDefault(line, BigDecimal.ZERO);
  }

  boolean isDrawn(UUID decision, @Nullable String line) {
    return drawings.stream()
        .anyMatch(
            each ->
                decision.equals(each.decision())
                    && String.valueOf(line).equals(String.valueOf(each.line())));
  }

  boolean isDone(UUID decision, String matter) {
    return acts.stream()
        .anyMatch(each -> decision.equals(each.decision()) && matter.equals(each.matter()));
  }

  /** The last forecast of a line that was stated until that day. */
  public Optional<ForecastStated> forecast(String line, LocalDate day) {
    return forecasts.stream()
        .filter(each -> each.line().equals(line) && !each.on().isAfter(day))
        .reduce((first, last) -> last);
  }

  /** The last report on an outcome until that day. */
  public Optional<OutcomeReported> outcome(String line, String outcome, LocalDate day) {
    return outcomes.stream()
        .filter(each -> each.line().equals(line) && each.outcome().equals(outcome))
        .filter(each -> !each.on().isAfter(day))
        .reduce((first, last) -> last);
  }

  Year with(PlanDrawn e) {
    return new Year(plus(drawings, e), acts, forecasts, outcomes, accounts);
  }

  Year with(ReservedMatterTaken e) {
    return new Year(drawings, plus(acts, e), forecasts, outcomes, accounts);
  }

  Year with(ForecastStated e) {
    return new Year(drawings, acts, plus(forecasts, e), outcomes, accounts);
  }

  Year with(OutcomeReported e) {
    return new Year(drawings, acts, forecasts, plus(outcomes, e), accounts);
  }

  Year with(AccountAsked e) {
    return with(new Account(e, null, null, null));
  }

  Year with(AccountAnswered e) {
    return with(known(e.account()).with(e));
  }

  Year with(AccountPut e) {
    return with(known(e.account()).with(e));
  }

  Year with(AccountFound e) {
    return with(known(e.account()).with(e));
  }

  /** Under which item an account was put last, if it was. */
  @Nullable Put accountPut(UUID account) {
    Account found = accounts.get(account);
    return found == null ? null : found.put();
  }

  private Account known(UUID account) {
    return Optional.ofNullable(accounts.get(account))
        .orElseThrow(() -> new IllegalStateException("nothing was asked as " + account));
  }

  private Year with(Account account) {
    var more = new LinkedHashMap<>(accounts);
    more.put(account.asked().account(), account);
    return new Year(drawings, acts, forecasts, outcomes, more);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var all = new ArrayList<>(list);
    all.add(one);
    return List.copyOf(all);
  }

  /** What was taken of each line's own budget. */
  Map<String, BigDecimal> drawn() {
    Map<String, BigDecimal> all = new HashMap<>();
    for (PlanDrawn each : drawings) {
      String line = each.line();
      if (line != null) {
        all.merge(line, each.sum().subtract(each.beyond()), BigDecimal::add);
      }
    }
    return all;
  }
}
