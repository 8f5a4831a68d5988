package quorate.governance.ruling;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.ItemKind;
import quorate.governance.meeting.Meeting;

/**
 * A place on the agenda of a meeting: of which body, whether something can be decided there still,
 * and whether a motion under it was put to the vote already.
 */
public record Slot(UUID meeting, UUID item, @Nullable UUID body, boolean stands, boolean voted) {

  /** As the meeting's stream tells it. */
  public static Slot of(Meeting state, UUID meeting, UUID item) {
    if (!(state instanceof Meeting.Called called)) {
      return new Slot(meeting, item, null, false, false);
    }
    boolean stands =
        !called.isOver()
            && called.agenda().item(item).filter(it -> it.kind() == ItemKind.DECISION).isPresent();
    boolean voted =
        called.floor().motions().stream()
            .anyMatch(it -> it.moved().item().equals(item) && it.put() != null);
    return new Slot(meeting, item, called.called().body(), stands, voted);
  }

  /** Why nothing can be put there to be decided by that body; empty where it can. */
  public <E> Optional<Decision<E>> refused(UUID by) {
    if (body == null || !body.equals(by)) {
      return Optional.of(refuse(RulingRefusal.ANOTHER_BODYS_MEETING, "meeting", meeting));
    }
    if (!stands) {
      return Optional.of(refuse(RulingRefusal.NO_ITEM_TO_DECIDE, "item", item));
    }
    return voted
        ? Optional.of(refuse(RulingRefusal.VOTED_ON_ALREADY, "item", item))
        : Optional.empty();
  }
}
