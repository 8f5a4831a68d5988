package quorate.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of a business plan, as it stands in the log; {@code by} acts for their body. */
public sealed interface PlanEvent {

  UUID plan();

  /** The executive draws it up for the owner, for the days from the first to the last. */
  record PlanDrafted(
      UUID plan,
      String title,
      UUID executive,
      UUID owner,
      LocalDate from,
      LocalDate until,
      PlanContent content,
      UUID by,
      LocalDate on)
      implements PlanEvent {}

  /** It is to read otherwise; what was adopted before stands until this is. */
  record PlanRevised(UUID plan, int revision, PlanContent content, UUID by, LocalDate on)
      implements PlanEvent {}

  /** As it reads in this revision it goes before the owner's meeting. */
  record PlanPut(UUID plan, int revision, UUID meeting, UUID item, LocalDate on)
      implements PlanEvent {}

  /** The owner's decision of that day adopts it. */
  record PlanAdopted(UUID plan, int revision, UUID decision, LocalDate on, @Nullable UUID replaces)
      implements PlanEvent {}

  /** The owner adopted another in its place: nothing more is drawn on it. */
  record PlanReplaced(UUID plan, UUID by, UUID decision, LocalDate on) implements PlanEvent {}

  /**
   * The executive's decision, or that of an urgent action, takes of a line; {@code beyond} is the
   * part for which there was permission only. Without a line all of it is.
   */
  record PlanDrawn(
      UUID plan,
      UUID drawing,
      @Nullable String line,
      String title,
      BigDecimal sum,
      BigDecimal beyond,
      @Nullable UUID permission,
      @Nullable UUID decision,
      @Nullable UUID urgentAction,
      UUID by,
      LocalDate on)
      implements PlanEvent {}

  /** The executive did, by permission, what is reserved to the owner. */
  record ReservedMatterTaken(
      UUID plan,
      UUID act,
      String matter,
      String title,
      @Nullable BigDecimal sum,
      UUID permission,
      UUID decision,
      UUID by,
      LocalDate on)
      implements PlanEvent {}

  /** What a line is expected to come to by the end. */
  record ForecastStated(
      UUID plan, String line, BigDecimal forecast, @Nullable String words, UUID by, LocalDate on)
      implements PlanEvent {}

  /** What has come of a line so far. */
  record OutcomeReported(
      UUID plan,
      String line,
      String outcome,
      Progress progress,
      String words,
      UUID by,
      LocalDate on)
      implements PlanEvent {}

  /** The owner asks the executive to account for something. */
  record AccountAsked(
      UUID plan,
      UUID account,
      @Nullable String line,
      String question,
      @Nullable LocalDate due,
      UUID by,
      LocalDate on)
      implements PlanEvent {}

  /** The executive answers. */
  record AccountAnswered(UUID plan, UUID account, String answer, UUID by, LocalDate on)
      implements PlanEvent {}

  /** The answer goes before a meeting of the owner. */
  record AccountPut(UUID plan, UUID account, UUID meeting, UUID item, LocalDate on)
      implements PlanEvent {}

  /** The owner finds, by its decision of that day. */
  record AccountFound(
      UUID plan, UUID account, Finding finding, String words, UUID decision, LocalDate on)
      implements PlanEvent {}
}
