package quorate.ballots.roll;

import quorate.ballots.ballot.RollTermsUnmet;
import quorate.ballots.electorate.Drawing;
import quorate.ballots.electorate.Electorate;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** Terms of a roll that are not met, as a problem about their value. */
final class Unmet {

  private Unmet() {}

  static void refuse(Decision<?> unmet) {
    if (unmet instanceof Decision.Refused<?>(_, var mend, var given) && given != null) {
      throw Problems.of(DoorRefusal.VALUES_NOT_ALLOWED, given.field(), given.value(), mend);
    }
  }

  /** Refuses an electorate that names what the register does not have. */
  static void refuseUnheard(Electorate electorate, Drawing drawing) {
    drawing
        .unheard()
        .map(field -> RollTermsUnmet.notRegistered(electorate, field))
        .ifPresent(Unmet::refuse);
  }
}
