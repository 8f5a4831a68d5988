package quorate.membership.person;

import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonRefusal.NAME_NEEDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.membership.person.Person.Recorded;
import quorate.membership.person.PersonCommand.ErasePerson;
import quorate.membership.person.PersonEvent.ContactErased;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.person.PersonEvent.NameRetained;
import quorate.membership.person.PersonEvent.PersonErased;

/**
 * What goes when a person is to be forgotten: contact details at once, the name if no law keeps it.
 */
final class Erasures {

  Decision<PersonEvent> erase(ErasePerson c, Recorded person) {
    Optional<Retention> kept = Retention.of(c.standings(), c.minuted(), c.on());
    Optional<Erasure> before = person.erasure();
    if (before.isPresent() && kept.isPresent()) {
      return refuse(NAME_NEEDED, told(kept.get(), before.get()));
    }
    var events = new ArrayList<PersonEvent>();
    if (before.isEmpty()) {
      events.add(new ContactErased(c.person(), c.reason(), c.askedBy(), c.on()));
    }
    if (kept.isPresent()) {
      events.add(new NameRetained(c.person(), kept.get().law(), kept.get().earliest()));
    } else {
      events.addAll(revoked(c, person));
      events.add(new PersonErased(c.person(), c.reason(), c.askedBy(), c.on()));
    }
    return acceptAll(events);
  }

  // Up to the day before: from the moment that nobody knows who it was, nobody acts under it.
  private static List<MandateRevoked> revoked(ErasePerson c, Recorded person) {
    LocalDate lastDay = c.on().minusDays(1);
    return person.mandates().values().stream()
        .filter(mandate -> mandate.to() == null || mandate.to().isAfter(lastDay))
        .sorted(Comparator.comparing(Mandate::mandate))
        .map(it -> new MandateRevoked(it.mandate(), c.person(), it.practice(), lastDay))
        .toList();
  }

  private static String told(Retention kept, Erasure before) {
    return "%s keeps the name; it may be erased from %s on. The contact details are gone since %s."
        .formatted(kept.law(), kept.earliest(), before.contactErasedOn());
  }
}
