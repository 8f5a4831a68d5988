package quorate.governance.urgent;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.Meeting;
import quorate.governance.ruling.Heard.Vote;
import quorate.governance.ruling.Ruling;
import quorate.governance.urgent.Urgent.Taken;
import quorate.governance.urgent.UrgentCommand.ExpireUrgentAction;
import quorate.governance.urgent.UrgentCommand.LapseUrgentAction;
import quorate.governance.urgent.UrgentCommand.RatifyUrgentAction;
import quorate.governance.urgent.UrgentCommand.ReportUrgentAction;
import quorate.governance.urgent.UrgentCommand.TakeUrgentAction;
import quorate.governance.urgent.UrgentEvent.UrgentActionLapsed;
import quorate.governance.urgent.UrgentEvent.UrgentActionRatified;
import quorate.governance.urgent.UrgentEvent.UrgentActionReported;

/** Decides about one urgent action. */
public final class UrgentDecider {

  private UrgentDecider() {}

  /** Decides. */
  public static Decision<UrgentEvent> decide(UrgentCommand command, Urgent urgent) {
    if (command instanceof TakeUrgentAction c) {
      return urgent instanceof Taken ? refuse(UrgentRefusal.TAKEN_ALREADY) : Hurrying.take(c);
    }
    if (!(urgent instanceof Taken taken)) {
      return refuse(UrgentRefusal.NO_SUCH_URGENT_ACTION);
    }
    return switch (command) {
      case TakeUrgentAction _ -> refuse(UrgentRefusal.TAKEN_ALREADY);
      case ReportUrgentAction c -> report(c, taken);
      case RatifyUrgentAction c -> ratify(c, taken);
      case LapseUrgentAction c -> lapse(c, taken);
      case ExpireUrgentAction c -> expire(c, taken);
    };
  }

  private static Decision<UrgentEvent> report(ReportUrgentAction c, Taken taken) {
    if (taken.ratified() != null) {
      return refuse(UrgentRefusal.RATIFIED_ALREADY);
    }
    if (taken.lapsed() != null || taken.isPastOn(c.today())) {
      return refuse(UrgentRefusal.URGENT_ACTION_LAPSED);
    }
    return c.heard()
        .<UrgentEvent>awaits(taken.reported(), Vote.UNDER_WAY, Vote.CARRIED)
        .or(() -> c.slot().refused(taken.action().body()))
        .orElseGet(
            () ->
                accept(
                    new UrgentActionReported(
                        c.urgentAction(), c.slot().meeting(), c.slot().item(), c.today())));
  }

  // What counts is the day of the body's decision, not that of entering it here, or the day of the
  // sitting that took it after midnight.
  private static Decision<UrgentEvent> ratify(RatifyUrgentAction c, Taken taken) {
    var ruling = c.ruling();
    if (taken.ratified() != null) {
      return refuse(UrgentRefusal.RATIFIED_ALREADY);
    }
    boolean late =
        ruling != null
            && taken.isPastOn(ruling.on())
            && !new InTime(taken, c.reported()).isCarriedBy(c.decision());
    if (taken.lapsed() != null || late) {
      return refuse(UrgentRefusal.URGENT_ACTION_LAPSED, "decision", c.decision());
    }
    return Ruling.<UrgentEvent>refused(
            ruling, c.decision(), taken.action().body(), taken.reported())
        .orElseGet(
            () ->
                accept(
                    new UrgentActionRatified(
                        c.urgentAction(),
                        c.decision(),
                        ruling == null ? taken.action().on() : ruling.on())));
  }

  // Nothing changes where it is settled already, or where the meeting ratified it and nobody has
  // entered that here yet.
  private static Decision<UrgentEvent> lapse(LapseUrgentAction c, Taken taken) {
    if (!(c.state() instanceof Meeting.Called meeting)
        || !meeting.called().body().equals(taken.action().body())
        || meeting.stage() != Meeting.Stage.CLOSED
        || !meeting.room().last().isAfter(taken.action().at())) {
      return refuse(UrgentRefusal.MEETING_NOT_OVER, "meeting", c.meeting());
    }
    return taken.ratified() != null
            || taken.lapsed() != null
            || new InTime(taken, c.reported()).isCarried()
        ? Decision.acceptAll(List.of())
        : accept(new UrgentActionLapsed(c.urgentAction(), c.meeting(), c.today()));
  }

  // What is still before a meeting of a day that was in time is settled by the end of that meeting.
  private static Decision<UrgentEvent> expire(ExpireUrgentAction c, Taken taken) {
    LocalDate last = taken.action().lapses();
    return last == null || !taken.isPastOn(c.today()) || new InTime(taken, c.reported()).holds()
        ? Decision.acceptAll(List.of())
        : accept(new UrgentActionLapsed(c.urgentAction(), null, last.plusDays(1)));
  }
}
