package quorate.membership.person;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDED_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_NO_KNOWN_PURPOSE;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_NO_PRACTICE;
import static quorate.membership.person.PersonRefusal.MANDATE_HELD_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_IN_NO_KNOWN_CAPACITY;
import static quorate.membership.person.PersonRefusal.NO_SUCH_MANDATE;

import quorate.chassis.decide.Decision;
import quorate.membership.person.Person.Recorded;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.practice.Practice;

/** Who may act for a practice, and from when to when. */
final class Mandates {

  Decision<PersonEvent> grant(GrantMandate c, Recorded person, Practice practice) {
    if (!(practice instanceof Practice.Registered)) {
      return refuse(MANDATE_FOR_NO_PRACTICE, "practice", c.practice());
    }
    if (!c.authority().purpose().equals(Authority.TO_VOTE)) {
      return refuse(MANDATE_FOR_NO_KNOWN_PURPOSE, "purpose", c.authority().purpose());
    }
    return grant(c, person);
  }

  /** Of a practice that is known to be there. */
  Decision<PersonEvent> grant(GrantMandate c, Recorded person) {
    if (Capacity.of(c.authority().capacity()).isEmpty()) {
      return refuse(MANDATE_IN_NO_KNOWN_CAPACITY, "capacity", c.authority().capacity());
    }
    if (c.to() != null && c.to().isBefore(c.from())) {
      return refuse(MANDATE_ENDS_BEFORE_IT_BEGINS, "to", c.to());
    }
    boolean held =
        person.mandatesFor(c.practice()).stream()
            .anyMatch(one -> one.overlaps(c.authority().capacity(), c.from(), c.to()));
    return held
        ? refuse(MANDATE_HELD_ALREADY, "practice", c.practice())
        : accept(granted(c, c.authority()));
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
  private static MandateGranted granted(GrantMandate c, Authority authority) {
    boolean usual = authority.capacity().equals(Capacity.REPRESENTATIVE.word());
    return new MandateGranted(
        c.mandate(),
        c.person(),
        c.practice(),
        authority.purpose(),
        c.from(),
        c.to(),
        usual ? null : authority.capacity(),
        authority.grantedBy(),
        authority.matters().isEmpty() ? null : authority.matters());
  }
}
