package quorate.chassis.log;

import java.util.function.BiFunction;

/**
 * One kind of stream and how it folds: the first part of its streams' names, the state before the
 * first event, and evolve. Evolve never judges and never skips; an event that cannot follow throws.
 * A state holds on to the content of {@code holds} events at most, however long its stream.
 */
public record Aggregate<S, E>(
    String category, Class<E> eventType, S initial, BiFunction<S, E, S> evolve, int holds) {

  /** One whose state may hold on to every event of its stream. */
  public Aggregate(String category, Class<E> eventType, S initial, BiFunction<S, E, S> evolve) {
    this(category, eventType, initial, evolve, Integer.MAX_VALUE);
  }

  /** The stream of this kind with these keys: {@code category/key/key}. */
  public StreamRef<S, E> stream(Object... keys) {
    var name = new StringBuilder(category);
    for (Object key : keys) {
      name.append('/').append(key);
    }
    return new StreamRef<>(this, name.toString());
  }
}
