package quorate.membership.person;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonRefusal.CONTACT_ERASED;
import static quorate.membership.person.PersonRefusal.INVITATION_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.INVITATION_EXPIRED;
import static quorate.membership.person.PersonRefusal.INVITATION_NOT_KNOWN;
import static quorate.membership.person.PersonRefusal.INVITATION_USED;
import static quorate.membership.person.PersonRefusal.LOG_IN_BOUND_ALREADY;
import static quorate.membership.person.PersonRefusal.NOTICE_NOT_AGREED;
import static quorate.membership.person.PersonRefusal.PERSON_ALREADY_RECORDED;
import static quorate.membership.person.PersonRefusal.PERSON_ERASED;
import static quorate.membership.person.PersonRefusal.PERSON_NOT_RECORDED;

import quorate.chassis.decide.Decision;
import quorate.membership.person.Person.Erased;
import quorate.membership.person.Person.Recorded;
import quorate.membership.person.Person.Unrecorded;
import quorate.membership.person.PersonCommand.AgreeToElectronicNotice;
import quorate.membership.person.PersonCommand.BindLogIn;
import quorate.membership.person.PersonCommand.ErasePerson;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.IssueInvitation;
import quorate.membership.person.PersonCommand.RecordPerson;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.person.PersonCommand.WithdrawElectronicNotice;
import quorate.membership.person.PersonEvent.ElectronicNoticeAgreed;
import quorate.membership.person.PersonEvent.ElectronicNoticeWithdrawn;
import quorate.membership.person.PersonEvent.InvitationIssued;
import quorate.membership.person.PersonEvent.LogInBound;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.practice.Practice;

/** What may be recorded of a person. A mandate's practice is read too, and guarded. */
public final class PersonDecider {

  private final Mandates mandates = new Mandates();
  private final Erasures erasures = new Erasures();

  public Decision<PersonEvent> decide(PersonCommand command, Person person, Practice practice) {
    if (command instanceof RecordPerson c) {
      return switch (person) {
        case Unrecorded() -> accept(new PersonRecorded(c.person(), c.name(), c.email()));
        case Recorded _ -> refuse(PERSON_ALREADY_RECORDED);
        case Erased _ -> refuse(PERSON_ERASED);
      };
    }
    return switch (person) {
      case Unrecorded() -> refuse(PERSON_NOT_RECORDED);
      case Recorded known when known.erasure().isPresent() && leadsToThem(command) ->
          refuse(CONTACT_ERASED);
      case Recorded known -> decide(command, known, practice);
      case Erased _ -> refuse(PERSON_ERASED);
    };
  }

  private static boolean leadsToThem(PersonCommand command) {
    return command instanceof AgreeToElectronicNotice
        || command instanceof IssueInvitation
        || command instanceof BindLogIn;
  }

  private Decision<PersonEvent> decide(PersonCommand command, Recorded person, Practice practice) {
    return switch (command) {
      case RecordPerson _ -> refuse(PERSON_ALREADY_RECORDED);
      case AgreeToElectronicNotice c ->
          accept(new ElectronicNoticeAgreed(c.person(), c.address(), c.on()));
      case WithdrawElectronicNotice c ->
          person.agreesToElectronicNotice()
              ? accept(new ElectronicNoticeWithdrawn(c.person(), c.on()))
              : refuse(NOTICE_NOT_AGREED);
      case GrantMandate c -> mandates.grant(c, person, practice);
      case RevokeMandate c -> mandates.revoke(c, person);
      case ErasePerson c -> erasures.erase(c, person);
      case IssueInvitation c -> invite(c, person);
      case BindLogIn c -> bind(c, person);
    };
  }

  private Decision<PersonEvent> invite(IssueInvitation c, Recorded person) {
    if (person.login().isPresent()) {
      return refuse(LOG_IN_BOUND_ALREADY);
    }
    return c.expires().isAfter(c.at())
        ? accept(new InvitationIssued(c.invitation(), c.person(), c.codeHash(), c.expires()))
        : refuse(INVITATION_ENDS_BEFORE_IT_BEGINS, "expires", c.expires());
  }

  private Decision<PersonEvent> bind(BindLogIn c, Recorded person) {
    Invitation invitation = person.invitations().get(c.invitation());
    if (invitation == null || !invitation.codeHash().equals(c.codeHash())) {
      return refuse(INVITATION_NOT_KNOWN);
    }
    if (invitation.used()) {
      return refuse(INVITATION_USED);
    }
    if (!c.at().isBefore(invitation.expires())) {
      return refuse(INVITATION_EXPIRED);
    }
    return person.login().isPresent()
        ? refuse(LOG_IN_BOUND_ALREADY)
        : accept(new LogInBound(c.invitation(), c.person(), c.login(), c.subject()));
  }
}
