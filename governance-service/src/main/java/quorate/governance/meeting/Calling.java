package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.notice.Channel;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;

/** Decides whether a meeting is called as it is asked for. */
final class Calling {

  private Calling() {}

  static Decision<MeetingEvent> decide(CallMeeting c, Asking asking) {
    var day = CivilDay.of(c.starts());
    if (!asking.body().on(day)) {
      return refuse(MeetingRefusal.NO_SUCH_BODY_HERE, "body", c.body());
    }
    if (!c.starts().isAfter(asking.now())) {
      return refuse(MeetingRefusal.IN_THE_PAST, "starts", c.starts());
    }
    return RollCalled.<MeetingEvent>refused(c.roll(), asking.body().termsOn(day), asking.members())
        .orElseGet(() -> call(c, asking, day));
  }

  private static Decision<MeetingEvent> call(CallMeeting c, Asking asking, LocalDate day) {
    var assembly = Assembly.of(asking.body(), called(c, asking, null), day);
    var inVain = new InVain(c, assembly, asking);
    return (inVain.isSo()
            ? inVain.refused()
            : Acting.mayCall(c.by(), assembly, asking)
                .or(() -> Requiring.refused(c, assembly, asking)))
        .or(() -> notice(c, assembly, asking))
        .orElseGet(() -> accepted(c, asking, assembly));
  }

  private static Decision<MeetingEvent> accepted(CallMeeting c, Asking asking, Assembly assembly) {
    List<MeetingEvent> events = new ArrayList<>();
    events.add(called(c, asking, Requiring.required(c, assembly, asking)));
    events.addAll(Requiring.business(c));
    return acceptAll(events);
  }

  // as if notice went out now by the quickest way that serves everybody
  private static Optional<Decision<MeetingEvent>> notice(
      CallMeeting c, Assembly assembly, Asking asking) {
    var terms = NoticeOf.terms(assembly);
    var now = asking.now().atZone(CivilDay.ZONE);
    return c.shortNotice() || !assembly.day().isBefore(terms.earliest(Channel.EMAIL, now))
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.NOTICE_TOO_SHORT,
                "starts",
                c.starts(),
                terms.reckoning(Channel.EMAIL, now)));
  }

  private static MeetingCalled called(
      CallMeeting c, Asking asking, NoticeEvents.@Nullable Requisition requisition) {
    var terms = asking.body().termsOn(CivilDay.of(c.starts()));
    var drawing = RollCalled.drawing(c.roll(), terms, asking.members());
    return new MeetingCalled(
        c.meeting(),
        c.body(),
        c.title(),
        c.starts(),
        c.place(),
        c.remote(),
        asking.today(),
        c.by(),
        requisition,
        drawing.map(RollDrawing::lines).orElse(c.roll().lines()),
        terms,
        drawing.map(RollDrawing::drawn).orElse(null),
        c.roll().reason(),
        c.joining());
  }
}
