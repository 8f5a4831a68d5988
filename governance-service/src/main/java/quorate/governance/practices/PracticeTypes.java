package quorate.governance.practices;

import quorate.chassis.wire.EventTypes;
import quorate.governance.practices.PracticeHeard.ListSizeStated;
import quorate.governance.practices.PracticeHeard.MandateGranted;
import quorate.governance.practices.PracticeHeard.MandateRevoked;
import quorate.governance.practices.PracticeHeard.NetworkJoined;
import quorate.governance.practices.PracticeHeard.NetworkLeft;
import quorate.governance.practices.PracticeHeard.PracticeFactRetracted;
import quorate.governance.practices.PracticeHeard.PracticePlaced;

/** What is heard of practices and who speaks for them, by name on the wire. */
public final class PracticeTypes {

  private PracticeTypes() {}

  /** Adds them. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("membership.practice-placed.v1", PracticePlaced.class)
        .type("membership.network-joined.v1", NetworkJoined.class)
        .type("membership.network-left.v1", NetworkLeft.class)
        .type("membership.list-size-stated.v1", ListSizeStated.class)
        .type("membership.practice-fact-retracted.v1", PracticeFactRetracted.class)
        .type("membership.mandate-granted.v1", MandateGranted.class)
        .type("membership.mandate-revoked.v1", MandateRevoked.class);
  }
}
