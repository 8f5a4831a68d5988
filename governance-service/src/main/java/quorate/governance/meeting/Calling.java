package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.meeting.Requisition;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.notice.MembersRequest;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;

/** Decides whether a meeting is called as it is asked for. */
final class Calling {

  private Calling() {}

  static Decision<MeetingEvent> decide(CallMeeting c, Asking asking) {
    var day = LocalDate.ofInstant(c.starts(), Meeting.LONDON);
    if (!asking.body().on(day)) {
      return refuse(MeetingRefusal.NO_SUCH_BODY_HERE, "body", c.body());
    }
    if (!c.starts().isAfter(asking.now())) {
      return refuse(MeetingRefusal.IN_THE_PAST, "starts", c.starts());
    }
    return RollCalled.refused(c.roll(), asking.body().termsOn(day), asking.members())
        .orElseGet(() -> call(c, asking, day));
  }

  private static Decision<MeetingEvent> call(CallMeeting c, Asking asking, LocalDate day) {
    var assembly = Assembly.of(asking.body(), called(c, asking, null), day);
    return Acting.mayCall(c.by(), assembly, asking)
        .or(() -> notice(c, assembly, asking))
        .or(() -> requisition(c, assembly, asking))
        .orElseGet(() -> accept(called(c, asking, required(c, assembly, asking))));
  }

  // as if notice went out now by the quickest way that serves everybody
  private static Optional<Decision<MeetingEvent>> notice(
      CallMeeting c, Assembly assembly, Asking asking) {
    var terms = NoticeOf.terms(assembly);
    var now = asking.now().atZone(Meeting.LONDON);
    return c.shortNotice() || !assembly.day().isBefore(terms.earliest(Channel.EMAIL, now))
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.NOTICE_TOO_SHORT,
                "starts",
                c.starts(),
                terms.reckoning(Channel.EMAIL, now)));
  }

  private static Optional<Decision<MeetingEvent>> requisition(
      CallMeeting c, Assembly assembly, Asking asking) {
    LocalDate received = c.required();
    if (received == null) {
      return Optional.empty();
    }
    if (received.isAfter(asking.today())) {
      return Optional.of(refuse(MeetingRefusal.NOT_YET, "required", received));
    }
    var rules = assembly.terms().rules();
    var found = MembersRequest.by(c.requiredBy(), assembly.electors(rules), rules.weighting());
    if (!found.good()) {
      return Optional.of(
          refuse(
              MeetingRefusal.TOO_FEW_REQUIRE_IT,
              "requiredby",
              c.requiredBy().size(),
              "%s [%s]".formatted(found.sentence(), found.clause().source())));
    }
    var last = Requisition.holdBy(asking.today());
    return assembly.day().isAfter(last)
        ? Optional.of(
            refuse(
                MeetingRefusal.HELD_TOO_LATE,
                "starts",
                c.starts(),
                "By a notice of today it is held by %s [Companies Act 2006 s304(1)(b)]."
                    .formatted(last)))
        : Optional.empty();
  }

  private static NoticeEvents.@Nullable Requisition required(
      CallMeeting c, Assembly assembly, Asking asking) {
    LocalDate received = c.required();
    if (received == null) {
      return null;
    }
    var rules = assembly.terms().rules();
    var found = MembersRequest.by(c.requiredBy(), assembly.electors(rules), rules.weighting());
    return new NoticeEvents.Requisition(
        received,
        c.requiredBy(),
        List.of(found.sentence(), byWhen(new Requisition(received), asking.today())));
  }

  // directors who are late call it all the same, and the members could have called it themselves
  private static String byWhen(Requisition required, LocalDate today) {
    String sentence =
        "It was to be called by %s [Companies Act 2006 s304(1)(a)].".formatted(required.callBy());
    return today.isAfter(required.callBy())
        ? sentence
            + " From then on those who required it could call it themselves [Companies Act 2006 s305(1)]."
        : sentence;
  }

  private static MeetingCalled called(
      CallMeeting c, Asking asking, NoticeEvents.@Nullable Requisition requisition) {
    var terms = asking.body().termsOn(LocalDate.ofInstant(c.starts(), Meeting.LONDON));
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
        c.roll().reason());
  }
}
