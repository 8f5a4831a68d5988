package quorate.ballots;

import quorate.ballots.electorate.BodyHeard.BodyDissolved;
import quorate.ballots.electorate.BodyHeard.BodyEstablished;
import quorate.ballots.electorate.BodyHeard.DeputyEnded;
import quorate.ballots.electorate.BodyHeard.DeputyNamed;
import quorate.ballots.electorate.BodyHeard.SeatClosed;
import quorate.ballots.electorate.BodyHeard.SeatFilled;
import quorate.ballots.electorate.BodyHeard.SeatOpened;
import quorate.ballots.electorate.BodyHeard.SeatResumed;
import quorate.ballots.electorate.BodyHeard.SeatSuspended;
import quorate.ballots.electorate.BodyHeard.SeatVacated;
import quorate.ballots.electorate.BodyHeard.TermRenewed;
import quorate.ballots.electorate.BodyHeard.TermsRevised;
import quorate.ballots.electorate.MembershipHeard.HoldingStated;
import quorate.ballots.electorate.MembershipHeard.ListSizeStated;
import quorate.ballots.electorate.MembershipHeard.LogInBound;
import quorate.ballots.electorate.MembershipHeard.MandateGranted;
import quorate.ballots.electorate.MembershipHeard.MandateRevoked;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.MemberDissolved;
import quorate.ballots.electorate.MembershipHeard.MemberExpelled;
import quorate.ballots.electorate.MembershipHeard.MemberFactRetracted;
import quorate.ballots.electorate.MembershipHeard.MemberReinstated;
import quorate.ballots.electorate.MembershipHeard.MemberResigned;
import quorate.ballots.electorate.MembershipHeard.MemberSuspended;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.NetworkLeft;
import quorate.ballots.electorate.MembershipHeard.OrganisationClosed;
import quorate.ballots.electorate.MembershipHeard.OrganisationFactRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinkRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinked;
import quorate.ballots.electorate.MembershipHeard.OrganisationRegistered;
import quorate.ballots.electorate.MembershipHeard.OrganisationUnlinked;
import quorate.ballots.electorate.MembershipHeard.ParticipationStated;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.electorate.MembershipHeard.PersonRecorded;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeFactRetracted;
import quorate.ballots.electorate.MembershipHeard.PracticeMerged;
import quorate.ballots.electorate.MembershipHeard.PracticeOpeningStated;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeRenamed;
import quorate.ballots.electorate.MembershipHeard.RoleStated;
import quorate.ballots.electorate.MembershipHeard.SuccessionRetracted;
import quorate.ballots.matter.MatterPutToBallot;
import quorate.chassis.wire.EventTypes;

/** What the service understands of its neighbours' logs. */
final class Heard {

  /** What it hears from membership. */
  static final EventTypes MEMBERSHIP =
      EventTypes.builder()
          .type("membership.practice-registered.v1", PracticeRegistered.class)
          .type("membership.practice-renamed.v1", PracticeRenamed.class)
          .type("membership.practice-placed.v1", PracticePlaced.class)
          .type("membership.practice-opening-stated.v1", PracticeOpeningStated.class)
          .type("membership.practice-closed.v1", PracticeClosed.class)
          .type("membership.practice-fact-retracted.v1", PracticeFactRetracted.class)
          .type("membership.network-joined.v1", NetworkJoined.class)
          .type("membership.network-left.v1", NetworkLeft.class)
          .type("membership.member-admitted.v1", MemberAdmitted.class)
          .type("membership.member-resigned.v1", MemberResigned.class)
          .type("membership.member-expelled.v1", MemberExpelled.class)
          .type("membership.member-dissolved.v1", MemberDissolved.class)
          .type("membership.member-fact-retracted.v1", MemberFactRetracted.class)
          .type("membership.member-suspended.v1", MemberSuspended.class)
          .type("membership.member-reinstated.v1", MemberReinstated.class)
          .type("membership.holding-stated.v1", HoldingStated.class)
          .type("membership.participation-stated.v1", ParticipationStated.class)
          .type("membership.practice-merged.v1", PracticeMerged.class)
          .type("membership.succession-retracted.v1", SuccessionRetracted.class)
          .type("membership.list-size-stated.v1", ListSizeStated.class)
          .type("membership.organisation-registered.v1", OrganisationRegistered.class)
          .type("membership.organisation-closed.v1", OrganisationClosed.class)
          .type("membership.organisation-linked.v1", OrganisationLinked.class)
          .type("membership.organisation-unlinked.v1", OrganisationUnlinked.class)
          .type("membership.organisation-link-retracted.v1", OrganisationLinkRetracted.class)
          .type("membership.organisation-fact-retracted.v1", OrganisationFactRetracted.class)
          .type("membership.mandate-granted.v1", MandateGranted.class)
          .type("membership.mandate-revoked.v1", MandateRevoked.class)
          .type("membership.log-in-bound.v1", LogInBound.class)
          .type("membership.person-erased.v1", PersonErased.class)
          .type("membership.person-recorded.v1", PersonRecorded.class)
          .type("membership.role-stated.v1", RoleStated.class)
          .build();

  /** What it hears from governance. */
  static final EventTypes GOVERNANCE =
      EventTypes.builder()
          .type("governance.matter-put-to-ballot.v1", MatterPutToBallot.class)
          .type("governance.body-established.v1", BodyEstablished.class)
          .type("governance.terms-revised.v1", TermsRevised.class)
          .type("governance.body-dissolved.v1", BodyDissolved.class)
          .type("governance.seat-opened.v1", SeatOpened.class)
          .type("governance.seat-closed.v1", SeatClosed.class)
          .type("governance.seat-filled.v1", SeatFilled.class)
          .type("governance.term-renewed.v1", TermRenewed.class)
          .type("governance.seat-vacated.v1", SeatVacated.class)
          .type("governance.seat-suspended.v1", SeatSuspended.class)
          .type("governance.seat-resumed.v1", SeatResumed.class)
          .type("governance.deputy-named.v1", DeputyNamed.class)
          .type("governance.deputy-ended.v1", DeputyEnded.class)
          .build();

  private Heard() {}
}
