package quorate.membership.succession;

import static quorate.membership.person.PersonHistory.PEOPLE;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.person.Mandate;
import quorate.membership.person.Person;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.person.PersonDecider;
import quorate.membership.practice.EndedMandate;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeEvent.MandatesEnded;

/**
 * Those who hold mandates for a practice, as its own stream tells. They are looked up first, as
 * their streams are read too; which mandates end is decided there.
 */
@Singleton
final class Holders {

  private final PersonDecider decider = new PersonDecider();
  private final Door door;
  private final EarlierMandates earlier;

  Holders(Door door, EarlierMandates earlier) {
    this.door = door;
    this.earlier = earlier;
  }

  /** The persons who were ever granted one, as it stands now. */
  Uni<Set<UUID>> of(String practice) {
    var stream = PRACTICES.stream(practice);
    return earlier
        .of(door.convener(), practice)
        .chain(
            before ->
                door.look(List.of(stream))
                    .map(
                        loaded -> {
                          Set<UUID> all = new HashSet<>(before);
                          all.addAll(mandated(loaded.state(stream)));
                          return all;
                        }));
  }

  /** Whether somebody was granted one since these were looked up. */
  static boolean lack(Set<UUID> holders, Practice practice) {
    return !holders.containsAll(mandated(practice));
  }

  private static Set<UUID> mandated(Practice practice) {
    return practice instanceof Registered known ? known.mandated() : Set.of();
  }

  /** Ends each of them on the practice's last day. */
  Plan end(Plan plan, String practice, LocalDate lastDay, Set<UUID> holders, Loaded loaded) {
    Plan next = plan;
    var ended = new ArrayList<EndedMandate>();
    for (UUID holder : holders) {
      var stream = PEOPLE.stream(holder);
      if (loaded.state(stream) instanceof Person.Recorded person) {
        for (Mandate mandate : person.mandates().values()) {
          if (mandate.practice().equals(practice) && outlasts(mandate, lastDay)) {
            var revoke = new RevokeMandate(person.person(), mandate.mandate(), lastDay);
            next = next.and(decider.decide(revoke, person, Practice.UNKNOWN), stream);
            ended.add(new EndedMandate(holder, mandate.mandate(), mandate.to()));
          }
        }
      }
    }
    return ended.isEmpty()
        ? next
        : next.and(
            PRACTICES.stream(practice), List.of(new MandatesEnded(practice, lastDay, ended)));
  }

  private static boolean outlasts(Mandate mandate, LocalDate lastDay) {
    return mandate.to() == null || mandate.to().isAfter(lastDay);
  }
}
