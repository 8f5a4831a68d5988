package quorate.chassis.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decider answers: the events that now stand, or the reason why nothing happens. */
public sealed interface Decision<E> {

  /** The events to record, in order; at least one unless nothing had to change. */
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /**
   * Nothing is recorded; the reason is an ordinary value. Where it is about one value of the
   * request, {@code given} names that, and {@code detail} tells how to mend it.
   */
  record Refused<E>(Refusal why, String detail, @Nullable Given given) implements Decision<E> {}

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
    return refuse(why, why.explanation());
  }

  /** Refuses for this reason, told in other words. */
  static <E> Decision<E> refuse(Refusal why, String detail) {
    return new Refused<>(why, detail, null);
  }

  /** Refuses one value of the request; the reason's own words tell how to mend it. */
  static <E> Decision<E> refuse(Refusal why, String field, @Nullable Object value) {
    return refuse(why, field, value, why.explanation());
  }

  /** Refuses one value of the request and tells how to mend it. */
  static <E> Decision<E> refuse(Refusal why, String field, @Nullable Object value, String mend) {
    return new Refused<>(why, mend, new Given(field, String.valueOf(value)));
  }
}
