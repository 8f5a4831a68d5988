package quorate.membership.person;

import java.util.UUID;
import quorate.chassis.log.Aggregate;
import quorate.membership.person.LogInEvent.LogInClaimed;

/** Whose a log-in is: of two persons to whom it would be bound the first has it. */
public sealed interface LogIn {

  /** The streams of log-ins, by their keyed hashes. */
  Aggregate<LogIn, LogInEvent> LOG_INS =
      new Aggregate<>("log-in", LogInEvent.class, new Nobodys(), LogIn::evolve);

  record Nobodys() implements LogIn {}

  record Somebodys(UUID person) implements LogIn {}

  static LogIn evolve(LogIn before, LogInEvent event) {
    return switch (event) {
      case LogInClaimed e -> new Somebodys(e.person());
    };
  }
}
