package quorate.ballots.electorate;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import quorate.chassis.door.Problems;
import quorate.chassis.hear.HeardUpTo;
import quorate.chassis.shell.ShellRefusal;

/** Rolls as they would be by what is known of the register now; nothing is recorded. */
@Singleton
public final class Rolls {

  /** A roll, and the last position of the log that it rests on. */
  public record Drawn(Drawing drawing, long position) {}

  private final RegisterHeard register;
  private final Facts facts;

  Rolls(RegisterHeard register, Facts facts) {
    this.register = register;
    this.facts = facts;
  }

  /** How far the register is known, stale or not. */
  public Uni<HeardUpTo> heard(String convener) {
    return register.now(convener);
  }

  /** How far what an electorate is drawn from is known; a 503 problem while that is stale. */
  public Uni<Long> known(String convener, Electorate electorate) {
    return register
        .now(convener, electorate)
        .map(
            known -> {
              if (known.stale() && !saidNothing(electorate, known)) {
                throw Problems.of(ShellRefusal.NEIGHBOUR_STALE);
              }
              return known.position();
            });
  }

  // A convener who never set up a body has none; waiting for word of one would never end.
  private static boolean saidNothing(Electorate electorate, HeardUpTo known) {
    return electorate.ofSeats() && known.position() < 0;
  }

  /** A roll by what is known now. */
  public Uni<Drawn> draw(String convener, RollRule rule, LocalDate on) {
    return known(convener, rule.electorate())
        .chain(
            position ->
                draw(convener, rule, on, position).map(drawing -> new Drawn(drawing, position)));
  }

  /** The same, by what was known up to a position: it is the same whenever it is asked. */
  public Uni<Drawing> draw(String convener, RollRule rule, LocalDate on, long position) {
    return facts.of(convener, rule, position).map(heard -> RollDrawing.draw(rule, on, heard));
  }
}
