package quorate.membership.person;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonRefusal.CONTACT_ERASED;
import static quorate.membership.person.PersonRefusal.INVITATION_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.INVITATION_EXPIRED;
import static quorate.membership.person.PersonRefusal.INVITATION_NOT_KNOWN;
import static quorate.membership.person.PersonRefusal.INVITATION_USED;
import static quorate.membership.person.PersonRefusal.LOG_IN_BOUND_ALREADY;
import static quorate.membership.person.PersonRefusal.NO_SUCH_ROLE;
import static quorate.membership.person.PersonRefusal.PERSON_ALREADY_RECORDED;
import static quorate.membership.person.PersonRefusal.PERSON_ERASED;
import static quorate.membership.person.PersonRefusal.PERSON_NOT_RECORDED;
import static quorate.membership.person.PersonRefusal.ROLE_IN_NO_PRACTICE;

import quorate.chassis.decide.Decision;
import quorate.membership.person.Person.Erased;
import quorate.membership.person.Person.Recorded;
import quorate.membership.person.Person.Unrecorded;
import quorate.membership.person.PersonCommand.AgreeToElectronicNotice;
import quorate.membership.person.PersonCommand.BindLogIn;
import quorate.membership.person.PersonCommand.ChangeContactDetails;
import quorate.membership.person.PersonCommand.ErasePerson;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.IssueInvitation;
import quorate.membership.person.PersonCommand.RecordPerson;
import quorate.membership.person.PersonCommand.RenamePerson;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.person.PersonCommand.StateRole;
import quorate.membership.person.PersonCommand.StateServiceAddress;
import quorate.membership.person.PersonCommand.WithdrawElectronicNotice;
import quorate.membership.person.PersonEvent.ContactDetailsChanged;
import quorate.membership.person.PersonEvent.InvitationIssued;
import quorate.membership.person.PersonEvent.LogInBound;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.person.PersonEvent.PersonRenamed;
import quorate.membership.person.PersonEvent.RoleStated;
import quorate.membership.person.PersonEvent.ServiceAddressStated;
import quorate.membership.practice.Practice;

/** What may be recorded of a person. A mandate's practice is read too, and guarded. */
public final class PersonDecider {

  private final Mandates mandates = new Mandates();
  private final Notices notices = new Notices();
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
        || command instanceof ChangeContactDetails
        || command instanceof IssueInvitation
        || command instanceof BindLogIn;
  }

  private Decision<PersonEvent> decide(PersonCommand command, Recorded person, Practice practice) {
    return switch (command) {
      case RecordPerson _ -> refuse(PERSON_ALREADY_RECORDED);
      case RenamePerson c -> accept(new PersonRenamed(c.person(), c.name(), c.from()));
      case ChangeContactDetails c ->
          accept(new ContactDetailsChanged(c.person(), c.email(), c.from()));
      case StateServiceAddress c ->
          accept(new ServiceAddressStated(c.person(), c.address(), c.from()));
      case StateRole c -> state(c, practice);
      case AgreeToElectronicNotice c -> notices.agree(c);
      case WithdrawElectronicNotice c -> notices.withdraw(c, person);
      case GrantMandate c -> mandates.grant(c, person, practice);
      case RevokeMandate c -> mandates.revoke(c, person);
      case ErasePerson c -> erasures.erase(c, person);
      case IssueInvitation c -> invite(c, person);
      case BindLogIn c -> bind(c, person);
    };
  }

  private static Decision<PersonEvent> state(StateRole c, Practice practice) {
    if (RoleClass.of(c.role()).isEmpty()) {
      return refuse(NO_SUCH_ROLE, "role", c.role());
    }
    return c.practice() == null || practice instanceof Practice.Registered
        ? accept(new RoleStated(c.person(), c.role(), c.practice(), c.from()))
        : refuse(ROLE_IN_NO_PRACTICE, "practice", c.practice());
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
