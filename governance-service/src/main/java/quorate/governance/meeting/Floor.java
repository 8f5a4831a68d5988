package quorate.governance.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.FloorEvents.MotionMoved;
import quorate.governance.meeting.FloorEvents.MotionPut;
import quorate.governance.meeting.FloorEvents.OfFloor;
import quorate.governance.meeting.FloorEvents.PollDemanded;
import quorate.governance.meeting.RoomEvents.InterestNoted;

/**
 * The motions of a meeting, in the order in which they were moved; {@code moment} is there
 * immediately after hands were declared, until the meeting goes on.
 */
public record Floor(Map<UUID, Motion> all, @Nullable Moment moment) {

  static final Floor EMPTY = new Floor(Map.of(), null);

  /** The motion that was declared, and how the one that it amends read before. */
  record Moment(UUID motion, @Nullable Motion before) {}

  /** Whether its result on hands was declared and nothing was done since. */
  boolean isJustDeclared(UUID motion) {
    return moment != null && moment.motion().equals(motion);
  }

  /** The same, once the meeting has gone on. */
  Floor gone() {
    return new Floor(all, null);
  }

  public Optional<Motion> motion(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  public List<Motion> motions() {
    return List.copyOf(all.values());
  }

  /**
   * The same once an interest was noted in an item, which votes on its motions were taken before.
   */
  Floor with(InterestNoted noted) {
    var more = new LinkedHashMap<>(all);
    more.replaceAll(
        (id, motion) -> motion.moved().item().equals(noted.item()) ? motion.with(noted) : motion);
    return new Floor(more, moment);
  }

  /** Another motion of the item, no amendment, that is put and not settled. */
  Optional<Motion> put(UUID item) {
    return all.values().stream()
        .filter(each -> each.moved().item().equals(item) && each.moved().amends() == null)
        .filter(each -> each.put() != null && each.isOpen())
        .findFirst();
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
    var known = known(event.motion(), event);
    var motion = known.evolve(event);
    return switch (event) {
      case MotionPut _ -> with(motion).gone();
      case PollDemanded _ when known.decided() != null && motion.isOpen() -> with(motion).undone();
      case MotionDecided e when !motion.isPolled() ->
          decided(motion, e).at(new Moment(motion.id(), amended(motion)));
      case MotionDecided e -> decided(motion, e).gone();
      case OfFloor _ -> with(motion);
    };
  }

  // the poll decides anew, on what the hands decided on
  private Floor undone() {
    var before = moment == null ? null : moment.before();
    return before == null
        ? gone()
        : with(motion(before.id()).orElseThrow().as(before.text(), before.substance())).gone();
  }

  private @Nullable Motion amended(Motion amendment) {
    UUID amended = amendment.moved().amends();
    return amended == null ? null : all.get(amended);
  }

  private Floor at(Moment now) {
    return new Floor(all, now);
  }

  private Floor decided(Motion motion, MotionDecided event) {
    var floor = with(motion);
    UUID amended = motion.moved().amends();
    String text = motion.moved().amended();
    return event.passed() && amended != null && text != null
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
    return new Floor(more, moment);
  }
}
