package quorate.governance.urgent;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.meeting.Meeting;
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

    /** Whether its own last day is over by that day, and nothing came of it before. */
    public boolean isPastOn(LocalDate day) {
      LocalDate last = action.lapses();
      return lapsed == null && ratified == null && last != null && day.isAfter(last);
    }

    /** Whether it was not ratified in time, by that day; {@code reported} is before which it is. */
    public boolean isLapsedOn(LocalDate day, Meeting reported) {
      return lapsed != null || (isPastOn(day) && !new InTime(this, reported).holds());
    }

    /** The meeting to which it was reported last, of these by their ids. */
    public Meeting before(Map<String, Meeting> meetings) {
      Put put = reported();
      Meeting unknown = new Meeting.Unknown();
      return put == null ? unknown : meetings.getOrDefault(put.meeting().toString(), unknown);
    }

    /** As one reads it on a day; what lapsed was done all the same. */
    public String stateOn(LocalDate day, Meeting reported) {
      return on(day).state(day, reported);
    }

    private String state(LocalDate day, Meeting before) {
      if (ratified != null) {
        return "ratified";
      }
      if (isLapsedOn(day, before)) {
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
