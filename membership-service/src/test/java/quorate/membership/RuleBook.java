package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.function.BiFunction;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Given;
import quorate.chassis.decide.Refusal;

/** Given these events, when this is asked, then that is the answer. */
public record RuleBook<C, S, E>(
    S state, BiFunction<S, E, S> evolve, BiFunction<C, S, Decision<E>> decide) {

  @SafeVarargs
  public final RuleBook<C, S, E> given(E... events) {
    S folded = state;
    for (E event : events) {
      folded = evolve.apply(folded, event);
    }
    return new RuleBook<>(folded, evolve, decide);
  }

  public Answer<E> when(C command) {
    return new Answer<>(decide.apply(command, state));
  }

  /** What was decided. */
  public record Answer<E>(Decision<E> decision) {

    public void then(E event) {
      assertEquals(new Decision.Accepted<>(List.of(event)), decision);
    }

    /** Exactly these events, in this order. */
    public void thenAll(List<? extends E> events) {
      assertEquals(new Decision.Accepted<E>(List.copyOf(events)), decision);
    }

    public List<E> thenAccepted() {
      assertInstanceOf(Decision.Accepted.class, decision);
      return ((Decision.Accepted<E>) decision).events();
    }

    public void thenRefused(Refusal why) {
      assertEquals(why, assertInstanceOf(Decision.Refused.class, decision).why());
    }

    public void thenRefused(Refusal why, String field, Object value) {
      thenRefused(why);
      var given = assertInstanceOf(Decision.Refused.class, decision).given();
      assertEquals(new Given(field, value.toString()), given);
    }

    /** With this mend. */
    public void thenRefused(Refusal why, String field, Object value, String mend) {
      thenRefused(why, field, value);
      assertEquals(mend, assertInstanceOf(Decision.Refused.class, decision).detail());
    }
  }
}
