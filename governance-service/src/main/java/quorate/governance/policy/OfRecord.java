package quorate.governance.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static quorate.governance.resolution.Claim.CLAIMS;
import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.meeting.Meeting;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.resolution.Beside;
import quorate.governance.resolution.Claim;
import quorate.governance.resolution.ClaimEvent.VehicleClaimed;
import quorate.governance.resolution.Filings;
import quorate.governance.resolution.ResolutionCommand.ByBallot;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.EnterResolution;
import quorate.governance.resolution.ResolutionDecider;

/**
 * A decision that carried what nobody had proposed as a resolution, and of which the law asks that
 * something be filed: a resolution of record is made of it, and is the one that its ballot or
 * motion decided.
 */
record OfRecord(EnterResolution command) {

  private static final String PASSED = "passed";

  static UUID resolution(UUID decision) {
    return UUID.nameUUIDFromBytes(("resolution of decision " + decision).getBytes(UTF_8));
  }

  /** Of a ballot; empty where it carried nothing of such a kind. */
  static Optional<OfRecord> of(BallotDecisionRecorded e) {
    return kind(e.kind(), e.outcome())
        .map(
            kind ->
                new OfRecord(
                    new EnterResolution(
                        resolution(e.decision()),
                        e.decision(),
                        null,
                        kind,
                        e.title(),
                        e.question(),
                        null,
                        null,
                        named(Vehicle.values(), e.vehicle()),
                        new ByBallot(e.ballot()),
                        e.arithmetic(),
                        e.on())));
  }

  /** Of a motion at that meeting; the motion says who moved it. */
  static Optional<OfRecord> of(MeetingDecisionRecorded e, Meeting meeting) {
    var kind = kind(e.kind(), e.outcome());
    if (kind.isEmpty() || !(meeting instanceof Meeting.Called called)) {
      return Optional.empty();
    }
    return called
        .floor()
        .motion(e.motion())
        .filter(motion -> motion.moved().amends() == null)
        .map(
            motion ->
                new OfRecord(
                    new EnterResolution(
                        resolution(e.decision()),
                        e.decision(),
                        e.body(),
                        kind.get(),
                        called.agenda().item(e.item()).map(it -> it.title()).orElse(e.question()),
                        e.question(),
                        motion.moved().by(),
                        motion.moved().clause(),
                        named(Vehicle.values(), e.vehicle()),
                        new ByMotion(e.meeting(), e.motion()),
                        e.arithmetic(),
                        e.on())));
  }

  private static Optional<Kind> kind(String word, String outcome) {
    return Optional.of(named(Kind.values(), word))
        .filter(kind -> outcome.equals(PASSED) && Filings.areAskedOf(kind));
  }

  private static <T> T named(T[] all, String word) {
    return Arrays.stream(all)
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such word: " + word));
  }

  static List<StreamRef<?, ?>> reads(UUID decision, UUID by) {
    return List.of(CLAIMS.stream(by), RESOLUTIONS.stream(resolution(decision)));
  }

  /** Beside what is planned already; nothing where a resolution was put by the same. */
  Plan onto(Plan plan, Loaded loaded) {
    var claim = CLAIMS.stream(command.where().by());
    var stream = RESOLUTIONS.stream(command.resolution());
    if (plan.refuses() || !(loaded.state(claim) instanceof Claim.Free)) {
      return plan;
    }
    return plan.and(ResolutionDecider.decide(command, loaded.state(stream), Beside.NOTHING), stream)
        .and(
            claim,
            List.of(new VehicleClaimed(command.where().by(), command.resolution(), command.on())));
  }
}
