package quorate.governance.resolution;

import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.ReplaceResolution;
import quorate.governance.resolution.ResolutionCommand.RestoreResolution;
import quorate.governance.resolution.ResolutionCommand.WithdrawResolution;
import quorate.governance.resolution.ResolutionEvent.Replaces;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/**
 * A command on its way through the shell, with the resolution that it replaces: the later comes
 * into force and the earlier ends in one append, or neither.
 */
public record Taking(ResolutionCommand command, @Nullable UUID replaces) {

  /** About a resolution that is known already. */
  public static Taking of(ResolutionCommand command, Standing standing) {
    var replaces = standing.proposed().replaces();
    return new Taking(command, replaces == null ? null : replaces.resolution());
  }

  public List<StreamRef<?, ?>> reads() {
    return Stream.concat(Stream.of(command.resolution()), Stream.ofNullable(replaces))
        .<StreamRef<?, ?>>map(RESOLUTIONS::stream)
        .toList();
  }

  /** The streams that a command about a known resolution reads. */
  public static List<StreamRef<?, ?>> reads(Standing standing) {
    return of(new WithdrawResolution(standing.id(), standing.proposed().on()), standing).reads();
  }

  public Plan plan(Loaded loaded) {
    return plan(loaded, Beside.NOTHING);
  }

  public Plan plan(Loaded loaded, Beside beside) {
    var stream = RESOLUTIONS.stream(command.resolution());
    Resolution state = loaded.state(stream);
    var decision = ResolutionDecider.decide(command, state, beside);
    return followed(decision, state, loaded, Plan.of(decision, stream));
  }

  /** The same, beside what is planned already. */
  public Plan onto(Plan plan, Loaded loaded) {
    var stream = RESOLUTIONS.stream(command.resolution());
    Resolution state = loaded.state(stream);
    var decision = ResolutionDecider.decide(command, state, Beside.NOTHING);
    return followed(decision, state, loaded, plan.and(decision, stream));
  }

  private static Plan followed(
      Decision<ResolutionEvent> decision, Resolution state, Loaded loaded, Plan plan) {
    if (decision instanceof Decision.Accepted<ResolutionEvent>(var events)
        && state instanceof Standing standing
        && standing.proposed().replaces() != null) {
      events.forEach(event -> follow(event, standing, loaded, plan));
    }
    return plan;
  }

  private static void follow(ResolutionEvent event, Standing later, Loaded loaded, Plan plan) {
    var replaces = later.proposed().replaces();
    if (replaces == null) {
      return;
    }
    var stream = RESOLUTIONS.stream(replaces.resolution());
    if (loaded.state(stream) instanceof Standing earlier) {
      follow(event, later, replaces, earlier)
          .forEach(
              next -> plan.and(ResolutionDecider.decide(next, earlier, Beside.NOTHING), stream));
    }
  }

  private static List<ResolutionCommand> follow(
      ResolutionEvent event, Standing later, Replaces replaces, Standing earlier) {
    if (event instanceof ResolutionSettled e) {
      return replaced(later, replaces, earlier, e.inForce(), e.decision());
    }
    var settled = later.effect().settled();
    if (event instanceof ResolutionConditionMet e && settled != null) {
      return replaced(later, replaces, earlier, e.inForce(), settled.decision());
    }
    var ended = earlier.effect().replaced();
    return event instanceof ResolutionAnnulled e && ended != null && ended.by().equals(later.id())
        ? List.of(new RestoreResolution(earlier.id(), later.id(), e.on()))
        : List.of();
  }

  // what has ended meanwhile is not ended again
  private static List<ResolutionCommand> replaced(
      Standing later,
      Replaces replaces,
      Standing earlier,
      @Nullable LocalDate from,
      UUID decision) {
    return from == null || !earlier.effect().inForceOn(from)
        ? List.of()
        : List.of(new ReplaceResolution(earlier.id(), replaces.how(), later.id(), from, decision));
  }
}
