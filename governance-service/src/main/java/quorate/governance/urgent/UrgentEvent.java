package quorate.governance.urgent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.subject.Subject;

/** What has become of an urgent action, as it stands in the log. */
public sealed interface UrgentEvent {

  UUID urgentAction();

  /**
   * Those persons act for the body, as its terms let them; {@code decision} is its entry in the
   * register. Where it draws on a plan, it names that; {@code lapses} is the last day for ratifying
   * it, where the terms set one.
   */
  record UrgentActionTaken(
      UUID urgentAction,
      UUID body,
      List<UUID> persons,
      Subject subject,
      String title,
      String text,
      @Nullable BigDecimal sum,
      UUID decision,
      @Nullable UUID plan,
      @Nullable String line,
      @Nullable String clause,
      @Nullable LocalDate lapses,
      Instant at,
      LocalDate on)
      implements UrgentEvent {
    public UrgentActionTaken {
      persons = List.copyOf(persons);
    }
  }

  /** It is told to a meeting of the body, under an item. */
  record UrgentActionReported(UUID urgentAction, UUID meeting, UUID item, LocalDate on)
      implements UrgentEvent {}

  /** The body's decision of that day ratifies it. */
  record UrgentActionRatified(UUID urgentAction, UUID decision, LocalDate on)
      implements UrgentEvent {}

  /**
   * What was done is not ratified: that meeting is over and did not do so, or, where none is named,
   * its own last day has passed.
   */
  record UrgentActionLapsed(UUID urgentAction, @Nullable UUID meeting, LocalDate on)
      implements UrgentEvent {}
}
