package quorate.governance.resolution;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.resolution.Claim.CLAIMS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Body;
import quorate.governance.meeting.Meeting;
import quorate.governance.resolution.ClaimEvent.VehicleClaimed;
import quorate.governance.resolution.HeardBallots.Heard;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.PutResolution;
import quorate.governance.resolution.ResolutionCommand.Where;

/**
 * What is asked of a resolution on its way through the shell, beside its body and what it is put
 * by; the ballot or motion that puts it is claimed by it in the same append.
 */
final class Claiming {

  private Claiming() {}

  static Plan plan(Taking taking, Loaded loaded, @Nullable UUID body, Heard heard) {
    @Nullable Where where = taking.command() instanceof PutResolution put ? put.where() : null;
    Meeting meeting =
        where instanceof ByMotion by
            ? loaded.state(MEETINGS.stream(by.meeting()))
            : new Meeting.Unknown();
    var beside =
        new Beside(
            body == null ? new Body.Unknown() : loaded.state(BODIES.stream(body)),
            new Resolution.Unknown(),
            meeting,
            heard.draft(),
            where == null
                ? Optional.empty()
                : Claim.other(
                        loaded.state(CLAIMS.stream(where.by())), taking.command().resolution())
                    .or(heard::first));
    Plan plan = claimed(taking, loaded, beside);
    return heard.position() < 0 ? plan : plan.heard("ballot", heard.position());
  }

  private static Plan claimed(Taking taking, Loaded loaded, Beside beside) {
    Plan plan = taking.plan(loaded, beside);
    return taking.command() instanceof PutResolution put && !plan.refuses()
        ? plan.and(
            CLAIMS.stream(put.where().by()),
            List.of(new VehicleClaimed(put.where().by(), put.resolution(), put.today())))
        : plan;
  }
}
