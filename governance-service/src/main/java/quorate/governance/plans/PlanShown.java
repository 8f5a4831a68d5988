package quorate.governance.plans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.moment.Variant;
import quorate.governance.plan.Account;
import quorate.governance.plan.BusinessPlan.Adoption;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.Finding;
import quorate.governance.plan.PlanContent;
import quorate.governance.plan.PlanContent.Reserved;
import quorate.governance.plan.PlanEvent.ReservedMatterTaken;
import quorate.governance.ruling.Put;

/**
 * A plan as people read it on a day: as adopted, or as drafted while nothing is; {@code pending} is
 * a revision that is still to be adopted.
 */
public record PlanShown(
    UUID plan,
    String title,
    UUID executive,
    UUID owner,
    LocalDate from,
    LocalDate until,
    String state,
    String revision,
    @Nullable UUID decision,
    @Nullable Put put,
    List<LineShown> lines,
    List<Reserved> reserved,
    Money money,
    @Nullable Pending pending,
    List<ActShown> acts,
    List<AccountShown> accounts,
    @JsonIgnore long version)
    implements Versioned {

  /** How it would read. */
  public record Pending(String revision, PlanContent content) {}

  /** A reserved matter that was done, by which permission. */
  public record ActShown(
      UUID act,
      String matter,
      String title,
      @Nullable BigDecimal sum,
      UUID permission,
      UUID decision,
      UUID by,
      LocalDate on) {}

  /** A question by which the executive is held to account, its answer and the finding. */
  public record AccountShown(
      UUID account,
      String state,
      @Nullable String line,
      String question,
      @Nullable LocalDate due,
      UUID by,
      LocalDate on,
      @Nullable String answer,
      @Nullable LocalDate answered,
      @Nullable Put put,
      @Nullable Finding finding,
      @Nullable String words,
      @Nullable UUID decision) {}

  static PlanShown of(DrawnUp plan, Permitted permitted, long version) {
    LocalDate day = permitted.day();
    Adoption adopted = plan.adoptedOn(day).orElse(null);
    PlanContent content = adopted == null ? plan.content() : adopted.content();
    var lines = content.lines().stream().map(it -> LineShown.of(plan, it, permitted)).toList();
    var first = plan.first();
    return new PlanShown(
        first.plan(),
        first.title(),
        first.executive(),
        first.owner(),
        first.from(),
        first.until(),
        PlanLine.state(plan, day),
        Integer.toString(adopted == null ? plan.revision() : adopted.adopted().revision()),
        adopted == null ? null : adopted.adopted().decision(),
        plan.isPutOn(day) ? plan.put() : null,
        lines,
        content.reserved(),
        Money.of(plan, lines, permitted),
        adopted == null || isAdopted(plan, day) ? null : pending(plan),
        plan.year().acts().stream()
            .filter(it -> !it.on().isAfter(day))
            .map(PlanShown::act)
            .toList(),
        plan.year().accounts().values().stream()
            .flatMap(it -> it.on(day).stream())
            .map(PlanShown::account)
            .toList(),
        version);
  }

  // a revision of a later day is not pending yet, and what is adopted later is pending still
  private static boolean isAdopted(DrawnUp plan, LocalDate day) {
    return plan.revised().isAfter(day)
        || plan.adoptedOn(day).filter(it -> it.adopted().revision() == plan.revision()).isPresent();
  }

  /** Permissions and the days of what is shown change it at one version of the plan. */
  @Override
  public long variant() {
    return Variant.of(this);
  }

  private static Pending pending(DrawnUp plan) {
    return new Pending(Integer.toString(plan.revision()), plan.content());
  }

  private static ActShown act(ReservedMatterTaken e) {
    return new ActShown(
        e.act(), e.matter(), e.title(), e.sum(), e.permission(), e.decision(), e.by(), e.on());
  }

  private static AccountShown account(Account account) {
    var asked = account.asked();
    var answered = account.answered();
    var found = account.found();
    return new AccountShown(
        asked.account(),
        found != null ? "found" : answered != null ? "answered" : "asked",
        asked.line(),
        asked.question(),
        asked.due(),
        asked.by(),
        asked.on(),
        answered == null ? null : answered.answer(),
        answered == null ? null : answered.on(),
        account.put(),
        found == null ? null : found.finding(),
        found == null ? null : found.words(),
        found == null ? null : found.decision());
  }
}
