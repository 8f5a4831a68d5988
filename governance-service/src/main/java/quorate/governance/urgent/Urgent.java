package quorate.governance.urgent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.ruling.Put;
import quorate.governance.urgent.UrgentEvent.UrgentActionLapsed;
import quorate.governance.urgent.UrgentEvent.UrgentActionRatified;
import quorate.governance.urgent.UrgentEvent.UrgentActionReported;
import quorate.governance.urgent.UrgentEvent.UrgentActionTaken;

/** Where an urgent action stands. */
public sealed interface Urgent {

  /** The streams of urgent actions: {@code urgent/<id>}. */
  Aggregate<Urgent, UrgentEvent> URGENT_ACTIONS =
      new Aggregate<>("urgent", UrgentEvent.class, new Unknown(), Urgent::evolve);

  /** Nobody took it. */
  record Unknown() implements Urgent {}

  /** Taken, and what became of it. */
  record Taken(
      UrgentActionTaken action,
      @Nullable UrgentActionReported reporting,
      @Nullable UrgentActionRatified ratified,
      @Nullable UrgentActionLapsed lapsed)
      implements Urgent {

    /** Under which item it was reported last. */
    public @Nullable Put reported() {
      return reporting == null ? null : new Put(reporting.meeting(), reporting.item());
    }

    /** As it stood on a day: what came later has not happened. */
    public Taken on(LocalDate day) {
      return new Taken(
          action,
          reporting == null || reporting.on().isAfter(day) ? null : reporting,
          ratified == null || ratified.on().isAfter(day) ? null : ratified,
          lapsed == null || lapsed.on().isAfter(day) ? null : lapsed);
    }

    /** Whether it was not ratified in time, by that day. */
    public boolean isLapsedOn(LocalDate day) {
      LocalDate last = action.lapses();
      return lapsed != null || (ratified == null && last != null && day.isAfter(last));
    }

    /** As one reads it on a day; what lapsed was done all the same. */
    public String stateOn(LocalDate day) {
      return on(day).state(day);
    }

    private String state(LocalDate day) {
      if (ratified != null) {
        return "ratified";
      }
      if (isLapsedOn(day)) {
        return "not-ratified";
      }
      return reporting == null ? "taken" : "reported";
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Urgent evolve(Urgent urgent, UrgentEvent event) {
    return switch (event) {
      case UrgentActionTaken e when urgent instanceof Unknown -> new Taken(e, null, null, null);
      case UrgentActionReported e when urgent instanceof Taken t ->
          new Taken(t.action(), e, t.ratified(), t.lapsed());
      case UrgentActionRatified e when urgent instanceof Taken t ->
          new Taken(t.action(), t.reporting(), e, t.lapsed());
      case UrgentActionLapsed e when urgent instanceof Taken t ->
          new Taken(t.action(), t.reporting(), t.ratified(), e);
      case UrgentEvent e -> throw new IllegalStateException(e + " cannot follow " + urgent);
    };
  }
}
