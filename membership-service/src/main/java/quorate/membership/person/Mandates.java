package quorate.membership.person;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDED_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_NO_KNOWN_PURPOSE;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_NO_PRACTICE;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_PRACTICE_THAT_ENDED;
import static quorate.membership.person.PersonRefusal.MANDATE_HELD_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_IN_NO_KNOWN_CAPACITY;
import static quorate.membership.person.PersonRefusal.MANDATE_OUTLASTS_PRACTICE;
import static quorate.membership.person.PersonRefusal.NO_SUCH_MANDATE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.membership.person.Person.Recorded;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.practice.Lineage;
import quorate.membership.practice.Practice;

/** Who may act for a practice, and from when to when. */
final class Mandates {

  Decision<PersonEvent> grant(GrantMandate c, Recorded person, Practice practice) {
    if (!(practice instanceof Practice.Registered known)) {
      return refuse(MANDATE_FOR_NO_PRACTICE, "practice", c.practice());
    }
    if (known.lineage().endedBy(c.from())) {
      String told = MANDATE_FOR_PRACTICE_THAT_ENDED.explanation() + " " + known.lineage().told();
      return refuse(MANDATE_FOR_PRACTICE_THAT_ENDED, "practice", c.practice(), told);
    }
    if (!c.authority().purpose().equals(Authority.TO_VOTE)) {
      return refuse(MANDATE_FOR_NO_KNOWN_PURPOSE, "purpose", c.authority().purpose());
    }
    return Capacity.of(c.authority().capacity()).isPresent()
        ? grant(c, person, known.lineage())
        : refuse(MANDATE_IN_NO_KNOWN_CAPACITY, "capacity", c.authority().capacity());
  }

  // It ends with the practice at the latest, as whoever granted it is no more.
  private static Decision<PersonEvent> grant(GrantMandate c, Recorded person, Lineage lineage) {
    if (c.to() != null && c.to().isBefore(c.from())) {
      return refuse(MANDATE_ENDS_BEFORE_IT_BEGINS, "to", c.to());
    }
    if (c.to() != null && lineage.endedBy(c.to())) {
      String told = MANDATE_OUTLASTS_PRACTICE.explanation() + " " + lineage.told();
      return refuse(MANDATE_OUTLASTS_PRACTICE, "to", c.to(), told);
    }
    LocalDate to =
        c.to() != null || lineage.end() == null ? c.to() : lineage.end().on().minusDays(1);
    boolean held =
        person.mandatesFor(c.practice()).stream()
            .anyMatch(one -> one.overlaps(c.authority().capacity(), c.from(), to));
    return held
        ? refuse(MANDATE_HELD_ALREADY, "practice", c.practice())
        : accept(granted(c, c.authority(), to));
  }

  // A last day before the first takes back a mandate that has not begun.
  Decision<PersonEvent> revoke(RevokeMandate c, Recorded person) {
    Mandate mandate = person.mandates().get(c.mandate());
    if (mandate == null) {
      return refuse(NO_SUCH_MANDATE);
    }
    return mandate.to() != null && !c.lastDay().isBefore(mandate.to())
        ? refuse(MANDATE_ENDED_ALREADY, "lastday", c.lastDay())
        : accept(new MandateRevoked(c.mandate(), c.person(), mandate.practice(), c.lastDay()));
  }

  // What is usual is left out, as it was before there was anything else.
  private static MandateGranted granted(
      GrantMandate c, Authority authority, @Nullable LocalDate to) {
    boolean usual = authority.capacity().equals(Capacity.REPRESENTATIVE.word());
    return new MandateGranted(
        c.mandate(),
        c.person(),
        c.practice(),
        authority.purpose(),
        c.from(),
        to,
        usual ? null : authority.capacity(),
        authority.grantedBy(),
        authority.matters().isEmpty() ? null : authority.matters());
  }
}
