package quorate.governance.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.governance.meeting.FloorEvents.MotionMoved;
import quorate.governance.meeting.FloorEvents.OfFloor;

/** The motions of a meeting, in the order in which they were moved. */
public record Floor(Map<UUID, Motion> all) {

  static final Floor EMPTY = new Floor(Map.of());

  public Optional<Motion> motion(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  public List<Motion> motions() {
    return List.copyOf(all.values());
  }

  /** An amendment of a motion that is still to be settled. */
  Optional<Motion> amending(UUID motion) {
    return all.values().stream()
        .filter(each -> motion.equals(each.moved().amends()) && each.isOpen())
        .findFirst();
  }

  Floor evolve(OfFloor event) {
    if (event instanceof MotionMoved moved) {
      return with(Motion.of(moved));
    }
    var motion = known(event.motion(), event).evolve(event);
    var floor = with(motion);
    UUID amended = motion.moved().amends();
    String text = motion.moved().amended();
    return event instanceof FloorEvents.MotionDecided decided
            && decided.passed()
            && amended != null
            && text != null
        ? floor.with(floor.known(amended, event).reads(text, ofSubstance(motion)))
        : floor;
  }

  private static boolean ofSubstance(Motion amendment) {
    return !Boolean.FALSE.equals(amendment.moved().ofSubstance());
  }

  private Motion known(UUID id, OfFloor event) {
    return motion(id).orElseThrow(() -> new IllegalStateException(event + " is of no motion"));
  }

  private Floor with(Motion motion) {
    var more = new LinkedHashMap<>(all);
    more.put(motion.id(), motion);
    return new Floor(more);
  }
}
