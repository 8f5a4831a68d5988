package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.RestoreResolution;

/**
 * What an annulment brings back: the one that was replaced, for the time in which nothing stands
 * that replaced the annulled one in turn; and where that one is annulled too, the one before it.
 */
final class Restoring {

  private Restoring() {}

  /** By the id of the earlier one; {@code below} is what each replaced, the latest first. */
  static Map<UUID, Decision<ResolutionEvent>> after(
      ResolutionEvent annulled, Standing standing, List<Standing> below) {
    Map<UUID, Decision<ResolutionEvent>> all = new LinkedHashMap<>();
    Standing later = (Standing) Resolution.evolve(standing, annulled);
    LocalDate from = Objects.requireNonNull(later.effect().annulled()).on();
    for (Standing earlier : below) {
      var spans = later.effect().unreplaced(from);
      if (!earlier.effect().wasReplacedBy(later.id()) || spans.isEmpty()) {
        return all;
      }
      var restore = new RestoreResolution(earlier.id(), later.id(), spans);
      var decision = ResolutionDecider.decide(restore, earlier, Beside.NOTHING);
      all.put(earlier.id(), decision);
      later = evolved(earlier, decision);
      var gone = later.effect().annulled();
      if (gone == null) {
        return all;
      }
      from = gone.on().isAfter(from) ? gone.on() : from;
    }
    return all;
  }

  private static Standing evolved(Standing earlier, Decision<ResolutionEvent> decision) {
    Resolution state = earlier;
    if (decision instanceof Decision.Accepted<ResolutionEvent>(var events)) {
      for (ResolutionEvent each : events) {
        state = Resolution.evolve(state, each);
      }
    }
    return (Standing) state;
  }
}
