package quorate.membership.person;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDED_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_NO_KNOWN_PURPOSE;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_NO_PRACTICE;
import static quorate.membership.person.PersonRefusal.MANDATE_HELD_ALREADY;
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

  static final String TO_VOTE = "vote";

  Decision<PersonEvent> grant(GrantMandate c, Recorded person, Practice practice) {
    if (!(practice instanceof Practice.Registered)) {
      return refuse(MANDATE_FOR_NO_PRACTICE, "practice", c.practice());
    }
    if (!c.purpose().equals(TO_VOTE)) {
      return refuse(MANDATE_FOR_NO_KNOWN_PURPOSE, "purpose", c.purpose());
    }
    if (c.to() != null && c.to().isBefore(c.from())) {
      return refuse(MANDATE_ENDS_BEFORE_IT_BEGINS, "to", c.to());
    }
    boolean held =
        person.mandatesFor(c.practice()).stream()
            .anyMatch(mandate -> mandate.overlaps(c.from(), c.to()));
    return held
        ? refuse(MANDATE_HELD_ALREADY, "practice", c.practice())
        : accept(
            new MandateGranted(
                c.mandate(), c.person(), c.practice(), c.purpose(), c.from(), c.to()));
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
}
