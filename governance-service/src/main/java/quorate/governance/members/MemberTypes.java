package quorate.governance.members;

import quorate.chassis.wire.EventTypes;

/** Membership's names of what is heard of members. */
public final class MemberTypes {

  private MemberTypes() {}

  /** Adds them to what the service hears. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("membership.member-admitted.v1", MemberHeard.MemberAdmitted.class)
        .type("membership.member-suspended.v1", MemberHeard.MemberSuspended.class)
        .type("membership.member-reinstated.v1", MemberHeard.MemberReinstated.class)
        .type("membership.member-resigned.v1", MemberHeard.MemberResigned.class)
        .type("membership.member-expelled.v1", MemberHeard.MemberExpelled.class)
        .type("membership.member-dissolved.v1", MemberHeard.MemberDissolved.class)
        .type("membership.member-fact-retracted.v1", MemberHeard.MemberFactRetracted.class)
        .type("membership.holding-stated.v1", MemberHeard.HoldingStated.class);
  }
}
