package quorate.governance.resolution;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.PublishResolution;
import quorate.governance.resolution.ResolutionEvent.ResolutionOutOfForce;
import quorate.governance.resolution.ResolutionEvent.ResolutionPublished;

/**
 * Decides what outsiders are told: that a resolution is in force, where the convener's rule says
 * so, and of one that they were told of that it is so no more.
 */
final class Publishing {

  // these name a person, who is nobody else's business
  private static final Set<Kind> OF_A_PERSON =
      EnumSet.of(Kind.REMOVAL_OF_DIRECTOR, Kind.REMOVAL_OF_AUDITOR);

  private Publishing() {}

  static Decision<ResolutionEvent> publish(PublishResolution c, Standing s) {
    boolean inForce = s.effect().inForceOn(c.today());
    if (s.effect().published() && !inForce) {
      return accept(over(c, s));
    }
    return inForce && !s.effect().published() && c.published() && isPublic(s)
        ? accept(published(s))
        : acceptAll(List.of());
  }

  // one of record is told as the decision is that it is the record of, or is not
  private static boolean isPublic(Standing s) {
    return s.proposed().recordOf() == null && !OF_A_PERSON.contains(s.proposed().kind());
  }

  private static ResolutionPublished published(Standing s) {
    var settled = Objects.requireNonNull(s.effect().settled());
    var proposed = s.proposed();
    return new ResolutionPublished(
        s.id(),
        Objects.requireNonNull(proposed.body()),
        proposed.kind(),
        proposed.title(),
        settled.text(),
        settled.decision(),
        settled.on(),
        Objects.requireNonNull(s.effect().inForce()),
        // outsiders are told of one in its place, and that was the other
        s.effect().leftBy(LocalDate.MAX).isPresent() ? null : proposed.replaces());
  }

  private static ResolutionOutOfForce over(PublishResolution c, Standing s) {
    var replaced = s.effect().replacedOn(c.today());
    // the later one is in force that day, so that the rule says of it too whether it is told of
    @Nullable UUID by = c.published() ? replaced.map(it -> it.by()).orElse(null) : null;
    var annulled = s.effect().annulled();
    var from = replaced.map(it -> it.from()).orElse(annulled == null ? c.today() : annulled.on());
    return new ResolutionOutOfForce(s.id(), s.proposed().title(), s.stateOn(c.today()), by, from);
  }
}
