package quorate.governance.resolution;

import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.ReplaceResolution;
import quorate.governance.resolution.ResolutionCommand.WithdrawResolution;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/**
 * A command on its way through the shell, with the resolution that it replaces: the later comes
 * into force and the earlier ends in one append, or neither. {@code below} are that one, and those
 * that were replaced before it, which an annulment may bring back.
 */
public record Taking(ResolutionCommand command, List<UUID> below) {

  public Taking {
    below = List.copyOf(below);
  }

  /** About a resolution that is known already. */
  public static Taking of(ResolutionCommand command, Standing standing) {
    var replaces = standing.proposed().replaces();
    return new Taking(command, replaces == null ? List.of() : List.of(replaces.resolution()));
  }

  public List<StreamRef<?, ?>> reads() {
    return Stream.concat(Stream.of(command.resolution()), below.stream())
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
    var decision = ResolutionDecider.decide(command, state, replacing(beside, state, loaded));
    return followed(decision, state, loaded, Plan.of(decision, stream));
  }

  /** The same, beside what is planned already. */
  public Plan onto(Plan plan, Loaded loaded) {
    var stream = RESOLUTIONS.stream(command.resolution());
    Resolution state = loaded.state(stream);
    var decision =
        ResolutionDecider.decide(command, state, replacing(Beside.NOTHING, state, loaded));
    return followed(decision, state, loaded, plan.and(decision, stream));
  }

  private Beside replacing(Beside beside, Resolution state, Loaded loaded) {
    var earlier = earlier(loaded);
    return state instanceof Standing standing
            && standing.proposed().replaces() != null
            && !earlier.isEmpty()
        ? beside.replacing(earlier.getFirst())
        : beside;
  }

  private Plan followed(
      Decision<ResolutionEvent> decision, Resolution state, Loaded loaded, Plan plan) {
    if (decision instanceof Decision.Accepted<ResolutionEvent>(var events)
        && state instanceof Standing standing
        && standing.proposed().replaces() != null) {
      events.forEach(event -> follow(event, standing, loaded, plan));
    }
    return plan;
  }

  private void follow(ResolutionEvent event, Standing later, Loaded loaded, Plan plan) {
    if (event instanceof ResolutionAnnulled) {
      Restoring.after(event, later, earlier(loaded))
          .forEach((earlier, decision) -> plan.and(decision, RESOLUTIONS.stream(earlier)));
      return;
    }
    for (Standing earlier : earlier(loaded).stream().limit(1).toList()) {
      replaced(event, later, earlier)
          .ifPresent(
              next ->
                  plan.and(
                      ResolutionDecider.decide(next, earlier, Beside.NOTHING),
                      RESOLUTIONS.stream(earlier.id())));
    }
  }

  private List<Standing> earlier(Loaded loaded) {
    return below.stream()
        .map(each -> loaded.state(RESOLUTIONS.stream(each)))
        .flatMap(each -> each instanceof Standing s ? Stream.of(s) : Stream.empty())
        .toList();
  }

  /** What the later one does to the earlier, if anything. */
  static Optional<ResolutionCommand> replaced(
      ResolutionEvent event, Standing later, Standing earlier) {
    var settled = later.effect().settled();
    if (event instanceof ResolutionSettled e) {
      return replaced(later, earlier, e.inForce(), e.decision());
    }
    return event instanceof ResolutionConditionMet e && settled != null
        ? replaced(later, earlier, e.inForce(), settled.decision())
        : Optional.empty();
  }

  // what is annulled meanwhile is not ended as well
  private static Optional<ResolutionCommand> replaced(
      Standing later, Standing earlier, @Nullable LocalDate from, UUID decision) {
    var replaces = later.proposed().replaces();
    return from == null
            || replaces == null
            || !earlier.effect().carried()
            || earlier.effect().annulled() != null
        ? Optional.empty()
        : Optional.of(
            new ReplaceResolution(earlier.id(), replaces.how(), later.id(), from, decision));
  }
}
