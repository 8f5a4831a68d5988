package quorate.membership.succession;

import static quorate.membership.person.PersonHistory.PEOPLE;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import quorate.chassis.log.StreamRef;
import quorate.chassis.read.Reads;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.people.MandateView;
import quorate.membership.person.Mandate;
import quorate.membership.person.Person;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.person.PersonDecider;
import quorate.membership.person.PersonEvent;
import quorate.membership.practice.Practice;

/**
 * Those who hold mandates for a practice. The view only tells whose streams to read; which mandates
 * end is decided there.
 */
@Singleton
final class Holders {

  private final PersonDecider decider = new PersonDecider();
  private final Reads reads;

  Holders(Reads reads) {
    this.reads = reads;
  }

  /** The persons who hold one on this day or later, or were once believed to. */
  Uni<List<StreamRef<Person, PersonEvent>>> of(String practice, LocalDate day) {
    return reads
        .in(
            () ->
                MandateView.<MandateView>find("practice = ?1 and until > ?2", practice, day).list())
        .map(held -> held.stream().map(mandate -> mandate.person).distinct().toList())
        .map(persons -> persons.stream().map(PEOPLE::stream).toList());
  }

  /** Ends each of them on the practice's last day. */
  Plan end(
      Plan plan,
      String practice,
      LocalDate lastDay,
      List<StreamRef<Person, PersonEvent>> holders,
      Loaded loaded) {
    Plan next = plan;
    for (var stream : holders) {
      if (loaded.state(stream) instanceof Person.Recorded person) {
        for (Mandate mandate : person.mandates().values()) {
          if (mandate.practice().equals(practice) && outlasts(mandate, lastDay)) {
            var revoke = new RevokeMandate(person.person(), mandate.mandate(), lastDay);
            next = next.and(decider.decide(revoke, person, Practice.UNKNOWN), stream);
          }
        }
      }
    }
    return next;
  }

  private static boolean outlasts(Mandate mandate, LocalDate lastDay) {
    return mandate.to() == null || mandate.to().isAfter(lastDay);
  }
}
