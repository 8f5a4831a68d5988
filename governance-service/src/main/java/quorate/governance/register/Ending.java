package quorate.governance.register;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import quorate.chassis.decide.Decision;
import quorate.governance.register.Later.AnnulmentPublished;
import quorate.governance.register.RegisterCommand.AnnulDecision;
import quorate.governance.register.RegisterEntry.Standing;

/** Decides what becomes of a decision that is in the register. */
final class Ending {

  private Ending() {}

  static Decision<RegisterEvent> annul(AnnulDecision c, RegisterEntry entry) {
    if (!(entry instanceof Standing standing)) {
      return refuse(RegisterRefusal.NOTHING_TO_ANNUL);
    }
    if (standing.annulled() != null) {
      return refuse(RegisterRefusal.ANNULLED_ALREADY);
    }
    // whoever was told of it is told that too
    return standing.since().told()
        ? acceptAll(List.of(c.annulled(), AnnulmentPublished.of(c.annulled())))
        : accept(c.annulled());
  }
}
