package quorate.governance.resolution;

import static quorate.chassis.decide.Decision.acceptAll;

import java.util.ArrayList;
import java.util.List;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.VehicleTable;
import quorate.governance.resolution.ResolutionCommand.ByBallot;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.EnterResolution;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/**
 * A resolution of record: a motion or a ballot carried what nobody had proposed as a resolution. It
 * is one all the same, and what the law asks to be filed of it is asked.
 */
final class Entering {

  private Entering() {}

  static Decision<ResolutionEvent> enter(EnterResolution c) {
    List<ResolutionEvent> events = new ArrayList<>();
    events.add(proposed(c));
    events.add(put(c));
    events.add(
        new ResolutionSettled(
            c.resolution(),
            c.decision(),
            Settling.PASSED,
            /* carried= */ true,
            c.text(),
            c.arithmetic(),
            c.on(),
            c.on(),
            null));
    events.addAll(Filings.NONE.asked(c.resolution(), c.kind(), c.on(), c.on()));
    return acceptAll(events);
  }

  private static ResolutionProposed proposed(EnterResolution c) {
    return new ResolutionProposed(
        c.resolution(),
        c.body(),
        c.kind(),
        c.title(),
        c.text(),
        c.by(),
        c.clause(),
        null,
        Commencement.AT_ONCE,
        null,
        c.on(),
        c.decision());
  }

  private static ResolutionPut put(EnterResolution c) {
    var motion = c.where() instanceof ByMotion by ? by : null;
    return new ResolutionPut(
        c.resolution(),
        c.vehicle(),
        c.where() instanceof ByBallot by ? by.ballot() : null,
        motion == null ? null : motion.meeting(),
        motion == null ? null : motion.motion(),
        c.text(),
        c.clause(),
        reason(c),
        c.on());
  }

  private static String reason(EnterResolution c) {
    return switch (VehicleTable.of(c.kind(), c.vehicle())) {
      case Permission.Allowed yes -> "%s [%s]".formatted(yes.reason(), yes.source());
      case Permission.ByClause by -> "%s [%s]".formatted(by.reason(), by.of().title());
      case Permission.Refused no -> "doubtful: %s [%s]".formatted(no.reason(), no.source());
    };
  }
}
