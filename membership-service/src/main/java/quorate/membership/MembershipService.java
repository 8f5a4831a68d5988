package quorate.membership;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EventTypes;
import quorate.membership.columns.ColumnsEvent.ColumnsMapped;
import quorate.membership.convener.ConvenerEvent.ConvenerNamed;
import quorate.membership.fileimport.ImportEvent.ChangesAccepted;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.fileimport.ImportEvent.ProblemsFound;
import quorate.membership.fileimport.ImportEvent.RemarksMade;
import quorate.membership.history.HistoryProjection;
import quorate.membership.imports.ImportsProjection;
import quorate.membership.imports.NamedProjection;
import quorate.membership.known.Streams;
import quorate.membership.mappings.MappingsProjection;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberDissolved;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.member.MemberEvent.ParticipationStated;
import quorate.membership.memberlist.ListEvent.ListAccepted;
import quorate.membership.members.MemberRows;
import quorate.membership.minuted.MinutedProjection;
import quorate.membership.network.NetworkEvent.NetworkClosed;
import quorate.membership.network.NetworkEvent.NetworkFactRetracted;
import quorate.membership.network.NetworkEvent.NetworkRegistered;
import quorate.membership.network.NetworkEvent.NetworkRenamed;
import quorate.membership.networks.NetworksProjection;
import quorate.membership.organisation.OrganisationEvent.OrganisationClosed;
import quorate.membership.organisation.OrganisationEvent.OrganisationFactRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinkRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinked;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationEvent.OrganisationRenamed;
import quorate.membership.organisation.OrganisationEvent.OrganisationSucceeded;
import quorate.membership.organisation.OrganisationEvent.OrganisationUnlinked;
import quorate.membership.organisations.LinksProjection;
import quorate.membership.organisations.OrganisationsProjection;
import quorate.membership.people.MandatesProjection;
import quorate.membership.people.ParticularsProjection;
import quorate.membership.people.PeopleProjection;
import quorate.membership.person.LogInEvent.LogInClaimed;
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
import quorate.membership.policy.WhenErasedThenDestroyKeys;
import quorate.membership.policy.WhenMembershipChangesThenPublish;
import quorate.membership.policy.WhenRejectedThenForget;
import quorate.membership.practice.PracticeEvent.AddressStated;
import quorate.membership.practice.PracticeEvent.ContractStated;
import quorate.membership.practice.PracticeEvent.DispensingStated;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.MandateEntered;
import quorate.membership.practice.PracticeEvent.MandatesEnded;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.NetworkLeft;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeMoved;
import quorate.membership.practice.PracticeEvent.PracticeOpeningStated;
import quorate.membership.practice.PracticeEvent.PracticePlaced;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeEvent.PracticeRenamed;
import quorate.membership.practice.PracticeEvent.PracticeSplit;
import quorate.membership.practice.PracticeEvent.PracticeSucceeded;
import quorate.membership.practice.PracticeEvent.PredecessorNamed;
import quorate.membership.practice.PracticeEvent.PredecessorRetracted;
import quorate.membership.practice.PracticeEvent.SuccessionRetracted;
import quorate.membership.practices.PracticesProjection;
import quorate.membership.publication.PublicationEvent.PublicationRuled;
import quorate.membership.published.PublishedEvent.MembershipPublished;
import quorate.membership.register.RegisterProjection;

/** The wiring of membership-service. Of its neighbours it hears governance's minutes. */
public final class MembershipService {

  /** What it writes. */
  static final EventTypes EVENTS =
      EventTypes.builder()
          .type("membership.practice-registered.v1", PracticeRegistered.class)
          .type("membership.practice-renamed.v1", PracticeRenamed.class)
          .type("membership.practice-moved.v1", PracticeMoved.class)
          .type("membership.practice-opening-stated.v1", PracticeOpeningStated.class)
          .type("membership.practice-closed.v1", PracticeClosed.class)
          .type("membership.practice-placed.v1", PracticePlaced.class)
          .type("membership.network-joined.v1", NetworkJoined.class)
          .type("membership.network-left.v1", NetworkLeft.class)
          .type("membership.list-size-stated.v1", ListSizeStated.class)
          .type("membership.contract-stated.v1", ContractStated.class)
          .type("membership.practice-fact-retracted.v1", PracticeFactRetracted.class)
          .type("membership.address-stated.v1", AddressStated.class)
          .type("membership.dispensing-stated.v1", DispensingStated.class)
          .type("membership.practice-merged.v1", PracticeMerged.class)
          .type("membership.practice-split.v1", PracticeSplit.class)
          .type("membership.practice-succeeded.v1", PracticeSucceeded.class)
          .type("membership.mandate-entered.v1", MandateEntered.class)
          .type("membership.mandates-ended.v1", MandatesEnded.class)
          .type("membership.succession-retracted.v1", SuccessionRetracted.class)
          .type("membership.predecessor-retracted.v1", PredecessorRetracted.class)
          .type("membership.predecessor-named.v1", PredecessorNamed.class)
          .type("membership.network-registered.v1", NetworkRegistered.class)
          .type("membership.network-renamed.v1", NetworkRenamed.class)
          .type("membership.network-closed.v1", NetworkClosed.class)
          .type("membership.network-fact-retracted.v1", NetworkFactRetracted.class)
          .type("membership.organisation-registered.v1", OrganisationRegistered.class)
          .type("membership.organisation-renamed.v1", OrganisationRenamed.class)
          .type("membership.organisation-closed.v1", OrganisationClosed.class)
          .type("membership.organisation-succeeded.v1", OrganisationSucceeded.class)
          .type("membership.organisation-linked.v1", OrganisationLinked.class)
          .type("membership.organisation-unlinked.v1", OrganisationUnlinked.class)
          .type("membership.organisation-link-retracted.v1", OrganisationLinkRetracted.class)
          .type("membership.organisation-fact-retracted.v1", OrganisationFactRetracted.class)
          .type("membership.application-made.v1", ApplicationMade.class)
          .type("membership.member-admitted.v1", MemberAdmitted.class)
          .type("membership.member-suspended.v1", MemberSuspended.class)
          .type("membership.member-reinstated.v1", MemberReinstated.class)
          .type("membership.member-resigned.v1", MemberResigned.class)
          .type("membership.member-fact-retracted.v1", MemberFactRetracted.class)
          .type("membership.member-expelled.v1", MemberExpelled.class)
          .type("membership.member-dissolved.v1", MemberDissolved.class)
          .type("membership.holding-stated.v1", HoldingStated.class)
          .type("membership.holder-named.v1", HolderNamed.class)
          .type("membership.participation-stated.v1", ParticipationStated.class)
          .type("membership.person-recorded.v1", PersonRecorded.class)
          .type("membership.person-renamed.v1", PersonRenamed.class)
          .type("membership.contact-details-changed.v1", ContactDetailsChanged.class)
          .type("membership.service-address-stated.v1", ServiceAddressStated.class)
          .type("membership.role-stated.v1", RoleStated.class)
          .type("membership.entered-as-holder.v1", EnteredAsHolder.class)
          .type("membership.electronic-notice-agreed.v1", ElectronicNoticeAgreed.class)
          .type("membership.electronic-notice-withdrawn.v1", ElectronicNoticeWithdrawn.class)
          .type("membership.mandate-granted.v1", MandateGranted.class)
          .type("membership.mandate-revoked.v1", MandateRevoked.class)
          .type("membership.contact-erased.v1", ContactErased.class)
          .type("membership.name-retained.v1", NameRetained.class)
          .type("membership.person-erased.v1", PersonErased.class)
          .type("membership.invitation-issued.v1", InvitationIssued.class)
          .type("membership.log-in-bound.v1", LogInBound.class)
          .type("membership.log-in-claimed.v1", LogInClaimed.class)
          .type("membership.import-previewed.v1", ImportPreviewed.class)
          .type("membership.problems-found.v1", ProblemsFound.class)
          .type("membership.changes-proposed.v1", ChangesProposed.class)
          .type("membership.remarks-made.v1", RemarksMade.class)
          .type("membership.changes-accepted.v1", ChangesAccepted.class)
          .type("membership.changes-rejected.v1", ChangesRejected.class)
          .type("membership.list-accepted.v1", ListAccepted.class)
          .type("membership.columns-mapped.v1", ColumnsMapped.class)
          .type("membership.publication-ruled.v1", PublicationRuled.class)
          .type("membership.convener-named.v1", ConvenerNamed.class)
          .promised("membership.membership-published.v1", MembershipPublished.class)
          .build();

  @Produces
  @Singleton
  ServiceDefinition definition(
      WhenErasedThenDestroyKeys destroyKeys,
      WhenRejectedThenForget forget,
      WhenMembershipChangesThenPublish publish) {
    return new ServiceDefinition(
        "membership",
        EVENTS,
        Map.of("governance", Heard.GOVERNANCE),
        List.of(
            new RegisterProjection(Streams.of(EVENTS)),
            PracticesProjection.of(Streams.of(EVENTS)),
            NetworksProjection.of(Streams.of(EVENTS)),
            OrganisationsProjection.of(Streams.of(EVENTS)),
            LinksProjection.of(Streams.of(EVENTS)),
            new HistoryProjection(),
            MemberRows.projection(Streams.of(EVENTS)),
            new PeopleProjection(),
            new ParticularsProjection(),
            new MandatesProjection(),
            new ImportsProjection(),
            new NamedProjection(),
            new MappingsProjection(),
            new MinutedProjection()),
        List.of(destroyKeys, forget, publish));
  }
}
