package quorate.governance.requisition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.requisition.RequisitionEvent.MeetingRequired;
import quorate.governance.requisition.RequisitionEvent.RequisitionMet;

/** A requisition as its stream tells it. */
public sealed interface Requisition {

  /** The streams of requisitions: {@code requisition/<id>}. */
  Aggregate<Requisition, RequisitionEvent> REQUISITIONS =
      new Aggregate<>("requisition", RequisitionEvent.class, new Unknown(), Requisition::evolve);

  /** Nobody required anything. */
  record Unknown() implements Requisition {}

  /** Members required a meeting; {@code met} once one is called. */
  record Standing(MeetingRequired required, @Nullable RequisitionMet met) implements Requisition {

    /** Whether the directors have not called it in time. */
    public boolean isOverdueOn(LocalDate day) {
      return met == null && day.isAfter(required.callBy());
    }

    /** The last day for a meeting that the members call themselves (s305(3)). */
    public LocalDate lastDay() {
      return required.received().plusMonths(3);
    }

    /** What the members may do, where the directors did nothing in time. */
    public Optional<String> instead(LocalDate day) {
      return isOverdueOn(day)
          ? Optional.of(
              ("It was to be called by %s: those who required it, or those of them with more than"
                      + " half of their voting rights, may call it themselves for a day until %s"
                      + " [Companies Act 2006 s305(1), (3)].")
                  .formatted(required.callBy(), lastDay()))
          : Optional.empty();
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Requisition evolve(Requisition requisition, RequisitionEvent event) {
    if (requisition instanceof Unknown && event instanceof MeetingRequired e) {
      return new Standing(e, null);
    }
    if (requisition instanceof Standing(var required, _) && event instanceof RequisitionMet e) {
      return new Standing(required, e);
    }
    throw new IllegalStateException(event + " cannot follow " + requisition);
  }
}
