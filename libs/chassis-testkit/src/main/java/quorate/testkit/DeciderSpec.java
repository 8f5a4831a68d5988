package quorate.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Given;
import quorate.chassis.decide.Refusal;
import quorate.chassis.log.Aggregate;

/**
 * Given, when, then for a decider: the given events are folded as the shell folds them, each by the
 * aggregate whose event it is; the command is decided once; what is accepted must itself fold.
 */
public final class DeciderSpec<C, E> {

  private final List<Aggregate<?, ?>> aggregates;
  private final BiFunction<C, States, Decision<E>> decide;
  private final List<Object> events;

  private DeciderSpec(
      List<Aggregate<?, ?>> aggregates,
      BiFunction<C, States, Decision<E>> decide,
      List<Object> events) {
    this.aggregates = aggregates;
    this.decide = decide;
    this.events = events;
  }

  /** A decider that reads one stream. */
  public static <C, S, E> DeciderSpec<C, E> of(
      Aggregate<S, E> aggregate, BiFunction<C, S, Decision<E>> decide) {
    return of((command, states) -> decide.apply(command, states.of(aggregate)), aggregate);
  }

  /** A decider that reads one stream of each of these kinds. */
  public static <C, E> DeciderSpec<C, E> of(
      BiFunction<C, States, Decision<E>> decide, Aggregate<?, ?>... aggregates) {
    return new DeciderSpec<>(List.of(aggregates), decide, List.of());
  }

  /** What happened before, in order; asserts nothing. */
  public DeciderSpec<C, E> given(Object... happened) {
    List<Object> all = new ArrayList<>(events);
    all.addAll(Arrays.asList(happened));
    return new DeciderSpec<>(aggregates, decide, all);
  }

  /** The one command. */
  public Decided<E> when(C command) {
    var states = new States(aggregates);
    events.forEach(states::fold);
    return new Decided<>(decide.apply(command, states), states);
  }

  /** The states that a decider reads, by kind of stream. */
  public static final class States {
    private final Map<Aggregate<?, ?>, Object> states = new HashMap<>();

    private States(List<Aggregate<?, ?>> aggregates) {
      aggregates.forEach(aggregate -> states.put(aggregate, aggregate.initial()));
    }

    /** The state of the stream of this kind. */
    @SuppressWarnings("unchecked") // put there by this very aggregate's fold
    public <S> S of(Aggregate<S, ?> aggregate) {
      return (S) Objects.requireNonNull(states.get(aggregate), aggregate.category());
    }

    private void fold(Object event) {
      Aggregate<?, ?> home =
          states.keySet().stream()
              .filter(aggregate -> aggregate.eventType().isInstance(event))
              .findFirst()
              .orElseThrow(() -> new AssertionError(event + " is no event of these streams"));
      fold(home, event);
    }

    private <S, E> void fold(Aggregate<S, E> home, Object event) {
      states.put(home, home.evolve().apply(of(home), home.eventType().cast(event)));
    }
  }

  /** What was decided, to be compared. */
  public static final class Decided<E> {
    private final Decision<E> decision;
    private final States states;

    private Decided(Decision<E> decision, States states) {
      this.decision = decision;
      this.states = states;
    }

    /** Exactly these events are accepted, in this order. */
    public void then(Object... expected) {
      thenEvents(found -> assertEquals(List.of(expected), found));
    }

    /** Nothing has to change. */
    public void thenNothing() {
      then();
    }

    /** The accepted events are what this says, for what is sealed or random within them. */
    public void thenEvents(Consumer<List<E>> looked) {
      if (!(decision instanceof Decision.Accepted<E>(var accepted))) {
        throw new AssertionError("expected events but was " + decision);
      }
      looked.accept(accepted);
      accepted.forEach(states::fold);
    }

    /** It is refused for this reason. */
    public void thenRefused(Refusal why) {
      thenRefused(why, "");
    }

    /** It is refused for this reason, and the detail says this. */
    public void thenRefused(Refusal why, String said) {
      if (!(decision instanceof Decision.Refused<E> no)) {
        throw new AssertionError("expected " + why.name() + " but was " + decision);
      }
      assertEquals(why, no.why());
      assertTrue(no.detail().contains(said), () -> no.detail() + " does not say: " + said);
    }

    /** It is refused for this reason, which is about this value of this field. */
    public void thenRefused(Refusal why, String field, Object value) {
      thenRefused(why);
      Given given = ((Decision.Refused<E>) decision).given();
      assertEquals(new Given(field, value.toString()), given);
    }
  }
}
