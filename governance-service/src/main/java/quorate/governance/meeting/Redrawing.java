package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.acceptAll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Terms;
import quorate.governance.meeting.NoticeEvents.RollDrawn;

/** A roll that was drawn is drawn anew where the register has changed: who left, left. */
record Redrawing(Occasion occasion, Instant at, Terms terms, Asking asking) {

  /** Decides the rest with the roll as it is then; both are recorded, or neither. */
  Decision<MeetingEvent> before(
      Assembly assembly, Function<Assembly, Decision<MeetingEvent>> rest) {
    var first = assembly.called().drawn();
    if (first == null) {
      return rest.apply(assembly);
    }
    var drawing = new RollDrawing(asking.members(), terms, first.suspendedClause());
    return drawing.<MeetingEvent>refused().orElseGet(() -> drawn(drawing, assembly, rest));
  }

  private Decision<MeetingEvent> drawn(
      RollDrawing drawing, Assembly assembly, Function<Assembly, Decision<MeetingEvent>> rest) {
    var changes = drawing.changes(Objects.requireNonNull(assembly.rolls().now()));
    if (changes.isEmpty()) {
      return rest.apply(assembly);
    }
    var meeting = assembly.called().meeting();
    var anew = new RollDrawn(meeting, occasion, at, drawing.drawn(), drawing.lines(), changes);
    return switch (rest.apply(assembly.with(anew))) {
      case Decision.Refused<MeetingEvent> no -> no;
      case Decision.Accepted<MeetingEvent>(var events) -> {
        List<MeetingEvent> all = new ArrayList<>(events);
        all.addFirst(anew);
        yield acceptAll(all);
      }
    };
  }
}
