package quorate.membership.person;

import static quorate.membership.person.LogIn.LOG_INS;
import static quorate.membership.person.PersonHistory.PEOPLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.person.LogIn.Somebodys;
import quorate.membership.person.LogInEvent.LogInClaimed;
import quorate.membership.person.PersonCommand.BindLogIn;

/**
 * A log-in bound to a person, and claimed for them in the same append. {@code other} is whose it
 * was a moment ago: it is free again only when nobody knows any more who that was.
 */
record Binding(BindLogIn command, Optional<UUID> other) {

  static StreamRef<LogIn, LogInEvent> claimed(BindLogIn command) {
    return LOG_INS.stream(command.login());
  }

  static Binding of(BindLogIn command, LogIn now) {
    return new Binding(command, owner(command, now));
  }

  private static Optional<UUID> owner(BindLogIn command, LogIn now) {
    return now instanceof Somebodys(var person) && !person.equals(command.person())
        ? Optional.of(person)
        : Optional.empty();
  }

  /** What is read beside the person. */
  List<StreamRef<?, ?>> reads() {
    var reads = new ArrayList<StreamRef<?, ?>>();
    reads.add(claimed(command));
    other.ifPresent(person -> reads.add(PEOPLE.stream(person)));
    return reads;
  }

  /** The plan to bind it with its claim, or a refusal. */
  Plan claim(Plan bound, Loaded loaded) {
    if (bound.refuses()) {
      return bound;
    }
    var stream = claimed(command);
    LogIn now = loaded.state(stream);
    Optional<UUID> owner = owner(command, now);
    if (owner.isPresent() && !isErased(owner.get(), loaded)) {
      return Plan.of(Decision.refuse(PersonRefusal.LOG_IN_OF_ANOTHER), stream);
    }
    return now.equals(new Somebodys(command.person()))
        ? bound
        : bound.and(stream, List.of(new LogInClaimed(command.login(), command.person())));
  }

  // Whoever came to own it since it was looked up was just bound to it.
  private boolean isErased(UUID owner, Loaded loaded) {
    return other.filter(owner::equals).isPresent()
        && loaded.state(PEOPLE.stream(owner)) instanceof Person.Erased;
  }
}
