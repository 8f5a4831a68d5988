package quorate.governance.registered;

import quorate.chassis.wire.EventTypes;
import quorate.governance.registered.RegisterHeard.LogInBound;
import quorate.governance.registered.RegisterHeard.NetworkClosed;
import quorate.governance.registered.RegisterHeard.NetworkFactRetracted;
import quorate.governance.registered.RegisterHeard.NetworkRegistered;
import quorate.governance.registered.RegisterHeard.OrganisationClosed;
import quorate.governance.registered.RegisterHeard.OrganisationFactRetracted;
import quorate.governance.registered.RegisterHeard.OrganisationLinkRetracted;
import quorate.governance.registered.RegisterHeard.OrganisationLinked;
import quorate.governance.registered.RegisterHeard.OrganisationRegistered;
import quorate.governance.registered.RegisterHeard.OrganisationUnlinked;
import quorate.governance.registered.RegisterHeard.PersonErased;
import quorate.governance.registered.RegisterHeard.PersonRecorded;
import quorate.governance.registered.RegisterHeard.PersonRenamed;
import quorate.governance.registered.RegisterHeard.RoleStated;

/** What is heard of networks, organisations and persons, by name on the wire. */
public final class RegisteredTypes {

  private RegisteredTypes() {}

  /** Adds them. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("membership.network-registered.v1", NetworkRegistered.class)
        .type("membership.network-closed.v1", NetworkClosed.class)
        .type("membership.network-fact-retracted.v1", NetworkFactRetracted.class)
        .type("membership.organisation-registered.v1", OrganisationRegistered.class)
        .type("membership.organisation-closed.v1", OrganisationClosed.class)
        .type("membership.organisation-fact-retracted.v1", OrganisationFactRetracted.class)
        .type("membership.organisation-linked.v1", OrganisationLinked.class)
        .type("membership.organisation-unlinked.v1", OrganisationUnlinked.class)
        .type("membership.organisation-link-retracted.v1", OrganisationLinkRetracted.class)
        .type("membership.person-recorded.v1", PersonRecorded.class)
        .type("membership.person-renamed.v1", PersonRenamed.class)
        .type("membership.role-stated.v1", RoleStated.class)
        .type("membership.log-in-bound.v1", LogInBound.class)
        .type("membership.person-erased.v1", PersonErased.class);
  }
}
