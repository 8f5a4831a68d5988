package quorate.governance.position;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.Position.Version;
import quorate.governance.position.PositionCommand.PublishPosition;
import quorate.governance.position.PositionEvent.PositionPublished;
import quorate.governance.position.PositionEvent.PositionPublished.State;

/** What outsiders learn of a position, where the convener's rule lets them. */
final class Publishing {

  private Publishing() {}

  static Decision<PositionEvent> publish(PublishPosition c, Consulted position, Rests rests) {
    if (position.standing().isEmpty()) {
      return refuse(PositionRefusal.NOT_AGREED);
    }
    if (!rests.published()) {
      return refuse(PositionRefusal.KEPT_PRIVATE);
    }
    return due(position, true)
        .<Decision<PositionEvent>>map(Decision::accept)
        .orElseGet(() -> refuse(PositionRefusal.ALREADY_PUBLISHED));
  }

  /**
   * What is to be told now, as it stands after a change; nothing where the rule keeps it. Of what
   * was published before, its end is told whatever the rule has become: else outsiders would go on
   * believing it.
   */
  static Optional<PositionEvent> due(Consulted position, boolean published) {
    PositionPublished last = position.published().isEmpty() ? null : position.published().getLast();
    if (position.withdrawn() != null) {
      return last == null ? Optional.empty() : Optional.of(withdrawn(position));
    }
    Version version = position.versions().getLast();
    boolean told = last != null && last.version() == version.number();
    return !published || told ? Optional.empty() : Optional.of(of(position, version, last));
  }

  private static PositionPublished of(
      Consulted position, Version version, @Nullable PositionPublished last) {
    Leave leave = version.leave();
    return new PositionPublished(
        position.opened().position(),
        position.opened().subject(),
        position.opened().question(),
        last == null ? State.AGREED : State.AMENDED,
        version.number(),
        version.text(),
        leave == null ? null : leave.say(),
        version.on());
  }

  private static PositionPublished withdrawn(Consulted position) {
    var gone = position.withdrawn();
    Version version = position.versions().getLast();
    return new PositionPublished(
        position.opened().position(),
        position.opened().subject(),
        position.opened().question(),
        State.WITHDRAWN,
        version.number(),
        null,
        null,
        gone == null ? version.on() : gone.on());
  }
}
