package quorate.membership.person;

import java.util.Map;
import java.util.UUID;
import quorate.chassis.log.Aggregate;
import quorate.membership.person.Person.Erased;
import quorate.membership.person.Person.Recorded;
import quorate.membership.person.Person.Unrecorded;
import quorate.membership.person.PersonEvent.ContactDetailsChanged;
import quorate.membership.person.PersonEvent.ContactErased;
import quorate.membership.person.PersonEvent.ElectronicNoticeAgreed;
import quorate.membership.person.PersonEvent.ElectronicNoticeWithdrawn;
import quorate.membership.person.PersonEvent.EnteredAsHolder;
import quorate.membership.person.PersonEvent.InvitationIssued;
import quorate.membership.person.PersonEvent.LogInBound;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.person.PersonEvent.NameRetained;
import quorate.membership.person.PersonEvent.PersonErased;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.person.PersonEvent.PersonRenamed;
import quorate.membership.person.PersonEvent.RoleStated;
import quorate.membership.person.PersonEvent.ServiceAddressStated;

/** How a person's events fold. */
public final class PersonHistory {

  /** The streams of persons, by id. */
  public static final Aggregate<Person, PersonEvent> PEOPLE =
      new Aggregate<>("person", PersonEvent.class, Person.UNKNOWN, PersonHistory::evolve);

  private PersonHistory() {}

  public static Person evolve(Person person, PersonEvent event) {
    return switch (person) {
      case Unrecorded() -> {
        if (!(event instanceof PersonRecorded e)) {
          throw new IllegalStateException(event + " of a person who is not recorded");
        }
        yield Recorded.begin(e.person());
      }
      case Recorded known -> next(known, event);
      case Erased _ -> throw new IllegalStateException(event + " of a person who is erased");
    };
  }

  private static Person next(Recorded p, PersonEvent event) {
    return switch (event) {
      case PersonRecorded e -> throw new IllegalStateException(e.person() + " recorded twice");
      case PersonRenamed _ -> p;
      case ContactDetailsChanged _ -> p;
      case ServiceAddressStated _ -> p;
      case RoleStated _ -> p;
      case EnteredAsHolder _ -> p;
      case ElectronicNoticeAgreed e -> p.agreeing(e.on(), true);
      case ElectronicNoticeWithdrawn e -> p.agreeing(e.on(), false);
      case MandateGranted e -> p.with(granted(e));
      case MandateRevoked e -> p.with(known(p.mandates(), e.mandate()).until(e.lastDay()));
      case ContactErased e -> p.with(Erasure.ofContact(e.on()));
      case NameRetained e -> p.with(contactGone(p).retaining(e.law(), e.earliest()));
      case PersonErased e -> new Erased(e.person(), contactGone(p).ofName(e.on()));
      case InvitationIssued e ->
          p.with(new Invitation(e.invitation(), e.codeHash(), e.expires(), false));
      case LogInBound e ->
          p.with(known(p.invitations(), e.invitation()).spent()).boundTo(e.login());
    };
  }

  private static Mandate granted(MandateGranted e) {
    var authority = Authority.of(e.purpose(), e.capacity(), e.grantedBy(), e.matters());
    return new Mandate(e.mandate(), e.practice(), authority, e.from(), e.to());
  }

  private static Erasure contactGone(Recorded p) {
    return p.erasure()
        .orElseThrow(() -> new IllegalStateException(p.person() + " still has contact details"));
  }

  private static <T> T known(Map<UUID, T> all, UUID id) {
    T one = all.get(id);
    if (one == null) {
      throw new IllegalStateException(id + " was never granted or issued");
    }
    return one;
  }
}
