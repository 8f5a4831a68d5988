package quorate.membership.person;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonRefusal.HANDED_OVER_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.HANDED_OVER_TO_ONESELF;
import static quorate.membership.person.PersonRefusal.NO_SUCH_MANDATE;
import static quorate.membership.person.PersonRefusal.PERSON_NOT_RECORDED;
import static quorate.membership.person.PersonRefusal.SUCCESSOR_NOT_RECORDED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Decision.Accepted;
import quorate.chassis.decide.Decision.Refused;
import quorate.membership.person.Person.Recorded;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.practice.Practice;

/**
 * One person's mandate goes over to another: it ends after {@code lastDay}, and the successor's
 * begins the day after, for the rest of its term, with the same authority.
 */
record HandOver(
    UUID person,
    UUID mandate,
    UUID successor,
    UUID newMandate,
    LocalDate lastDay,
    @Nullable String capacity) {

  /** What ends and what begins; both or neither. */
  record Decided(Decision<PersonEvent> ends, Decision<PersonEvent> begins) {}

  /** For which practice, or for none where there is no such mandate. */
  Optional<String> practice(Person holder) {
    return holder instanceof Recorded known
        ? Optional.ofNullable(known.mandates().get(mandate)).map(Mandate::practice)
        : Optional.empty();
  }

  Decided decide(Person holder, Person next, Practice practice) {
    if (!(holder instanceof Recorded known)) {
      return neither(refuse(PERSON_NOT_RECORDED));
    }
    Mandate held = known.mandates().get(mandate);
    if (held == null) {
      return neither(refuse(NO_SUCH_MANDATE));
    }
    if (successor.equals(person)) {
      return neither(refuse(HANDED_OVER_TO_ONESELF, "to", successor));
    }
    if (!(next instanceof Recorded to)) {
      return neither(refuse(SUCCESSOR_NOT_RECORDED, "to", successor));
    }
    return lastDay.isBefore(held.from())
        ? neither(refuse(HANDED_OVER_BEFORE_IT_BEGINS, "lastday", lastDay))
        : decide(known, held, to, practice);
  }

  private Decided decide(Recorded holder, Mandate held, Recorded to, Practice practice) {
    var mandates = new Mandates();
    return switch (mandates.revoke(new RevokeMandate(person, mandate, lastDay), holder)) {
      case Refused<PersonEvent> no -> neither(no);
      case Accepted<PersonEvent> ends ->
          new Decided(ends, mandates.grant(begun(held), to, practice));
    };
  }

  private GrantMandate begun(Mandate held) {
    Authority same = held.authority();
    var authority =
        new Authority(
            same.purpose(),
            capacity == null ? same.capacity() : capacity,
            same.grantedBy(),
            Matter.coded(same.matters()));
    return new GrantMandate(
        successor, newMandate, held.practice(), authority, lastDay.plusDays(1), held.to());
  }

  private static Decided neither(Decision<PersonEvent> refused) {
    return new Decided(refused, refused);
  }
}
