package quorate.membership.people;

import static quorate.membership.person.PersonHistory.PEOPLE;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.membership.person.Person;

/**
 * Those whose erasure one view shows before another: for a moment neither a name nor an erasure
 * could be read of them, so the log is asked.
 */
@Singleton
final class JustErased {

  private final Door door;

  JustErased(Door door) {
    this.door = door;
  }

  /** The same, with the erasure of whom nothing else can be read. */
  Uni<List<PersonShown>> told(List<PersonShown> shown) {
    List<StreamRef<?, ?>> unknown = new ArrayList<>();
    shown.stream()
        .filter(JustErased::isUnknown)
        .forEach(one -> unknown.add(PEOPLE.stream(one.person())));
    return unknown.isEmpty()
        ? Uni.createFrom().item(shown)
        : door.look(unknown).map(loaded -> shown.stream().map(one -> told(one, loaded)).toList());
  }

  private static PersonShown told(PersonShown one, Loaded loaded) {
    return isUnknown(one)
            && loaded.state(PEOPLE.stream(one.person())) instanceof Person.Erased(_, var erasure)
        ? one.erased(erasure)
        : one;
  }

  // Neither the views nor the keys have a name.
  private static boolean isUnknown(PersonShown one) {
    return one.name() == null && one.erasure() == null;
  }
}
