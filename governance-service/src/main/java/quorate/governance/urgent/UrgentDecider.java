package quorate.governance.urgent;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;
import quorate.governance.ruling.Heard.Vote;
import quorate.governance.ruling.Put;
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
    if (taken.isLapsedOn(c.today())) {
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

  // What counts is the day of the body's decision, not that of entering it here.
  private static Decision<UrgentEvent> ratify(RatifyUrgentAction c, Taken taken) {
    var ruling = c.ruling();
    if (taken.ratified() != null) {
      return refuse(UrgentRefusal.RATIFIED_ALREADY);
    }
    if (ruling != null && taken.isLapsedOn(ruling.on())) {
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
    return taken.ratified() != null || taken.lapsed() != null || isCarried(taken, c.reported())
        ? Decision.acceptAll(List.of())
        : accept(new UrgentActionLapsed(c.urgentAction(), c.meeting(), c.today()));
  }

  // What is still before a meeting of a day that was in time is settled by the end of that meeting.
  private static Decision<UrgentEvent> expire(ExpireUrgentAction c, Taken taken) {
    LocalDate last = taken.action().lapses();
    return last == null
            || taken.lapsed() != null
            || !taken.isLapsedOn(c.today())
            || isCarried(taken, c.reported())
            || isAwaited(c.reported(), last)
        ? Decision.acceptAll(List.of())
        : accept(new UrgentActionLapsed(c.urgentAction(), null, last.plusDays(1)));
  }

  private static boolean isAwaited(Meeting reported, LocalDate last) {
    return reported instanceof Meeting.Called meeting
        && !meeting.isOver()
        && !meeting.day().isAfter(last);
  }

  // At whichever meeting it was reported to: once carried there it does not lapse at a later one,
  // unless its last day had passed by then.
  private static boolean isCarried(Taken taken, Meeting reported) {
    Put put = taken.reported();
    LocalDate last = taken.action().lapses();
    return put != null
        && reported instanceof Meeting.Called meeting
        && meeting.called().meeting().equals(put.meeting())
        && meeting.floor().motions().stream()
            .filter(it -> it.moved().item().equals(put.item()) && it.moved().amends() == null)
            .map(Motion::decided)
            .anyMatch(it -> it != null && it.passed() && (last == null || !day(it).isAfter(last)));
  }

  private static LocalDate day(MotionDecided decided) {
    return CivilDay.of(decided.at());
  }
}
