package quorate.chassis.decide;

import java.util.List;

/** What a decider answers: the events that now stand, or the reason why nothing happens. */
public sealed interface Decision<E> {

  /** The events to record, in order; at least one unless nothing had to change. */
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** Nothing is recorded; the reason is an ordinary value. */
  record Refused<E>(Refusal why, String detail) implements Decision<E> {}

  /** Accepts with this one event. */
  static <E> Decision<E> accept(E event) {
    return new Accepted<>(List.of(event));
  }

  /** Accepts with these events, in this order. */
  static <E> Decision<E> acceptAll(List<? extends E> events) {
    return new Accepted<>(List.copyOf(events));
  }

  /** Refuses for this reason, told in the reason's own words. */
  static <E> Decision<E> refuse(Refusal why) {
    return new Refused<>(why, why.explanation());
  }

  /** Refuses for this reason; {@code detail} names the field, the value and the mend. */
  static <E> Decision<E> refuse(Refusal why, String detail) {
    return new Refused<>(why, detail);
  }
}
