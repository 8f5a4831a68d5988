package quorate.governance.deciding;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.acting.Asker;
import quorate.governance.body.BodyKind;
import quorate.governance.body.Office;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.register.RegisterEvent;
import quorate.governance.ruling.Ruling;

/**
 * A decision that is said to be a body's: it rests on what its meeting carried, or on the minute of
 * that, since nobody is the body alone. An executive's managers decide within its terms each.
 */
record OfBody(
    BodyKind kind,
    UUID body,
    String subject,
    Asker asker,
    @Nullable UUID restsOn,
    @Nullable Ruling ruling,
    @Nullable Document minute) {

  /** Why it is not the body's own; empty where it is. */
  Optional<Decision<RegisterEvent>> refused() {
    if (!asker.secretary() && (minute != null || !inOffice())) {
      return Optional.of(refuse(DecidingRefusal.NOT_IN_ITS_SEAT, "decider", body));
    }
    return restsOn == null ? alone() : Ruling.unmet(ruling, restsOn, body);
  }

  /** How it is known; by whose seat, where no paper shows it. */
  @Nullable Evidence evidence() {
    return minute == null ? asker.seated().map(Evidence::inSeat).orElse(null) : Evidence.of(minute);
  }

  private boolean inOffice() {
    return asker
        .refused(Office.CHAIR, Office.VICE_CHAIR, Office.SECRETARY, Office.EXECUTIVE)
        .isEmpty();
  }

  private Optional<Decision<RegisterEvent>> alone() {
    return switch (kind) {
      case MEMBERS_MEETING -> Optional.of(refuse(DecidingRefusal.MEMBERS_VOTE, "restson", "none"));
      case EXECUTIVE ->
          minute != null
              ? Optional.empty()
              : inItsOwnSeat() ? asker.concerned("decider", subject) : unshown();
      case BOARD,
          PARTNERSHIP_COUNCIL,
          COMMITTEE,
          JOINT_COMMITTEE,
          PLACE_BOARD,
          COLLABORATION,
          WORKING_GROUP ->
          minute != null ? Optional.empty() : unshown();
    };
  }

  private boolean inItsOwnSeat() {
    return !asker.secretary() && inOffice();
  }

  private static Optional<Decision<RegisterEvent>> unshown() {
    return Optional.of(refuse(DecidingRefusal.DECIDES_AT_A_MEETING, "restson", "none"));
  }
}
