package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Document;
import quorate.governance.meeting.BookEvents.ActionAgreed;
import quorate.governance.meeting.BookEvents.ActionDone;
import quorate.governance.meeting.BookEvents.MinutesApproved;
import quorate.governance.meeting.BookEvents.MinutesSigned;
import quorate.governance.meeting.Meeting.Stage;
import quorate.governance.meeting.MeetingCommand.AgreeAction;
import quorate.governance.meeting.MeetingCommand.ApproveMinutes;
import quorate.governance.meeting.MeetingCommand.FinishAction;
import quorate.governance.meeting.MeetingCommand.SignMinutes;

/** Decides about minutes and actions. */
final class Keeping {

  private Keeping() {}

  static Decision<MeetingEvent> decide(
      MeetingCommand.OfBook command, Meeting.Called meeting, Meeting later, Asking asking) {
    return switch (command) {
      case ApproveMinutes c -> approve(c, meeting, later, asking);
      case SignMinutes c -> sign(c, meeting, later, asking);
      case AgreeAction c -> agree(c, meeting);
      case FinishAction c -> finish(c, meeting, asking);
    };
  }

  private static Decision<MeetingEvent> approve(
      ApproveMinutes c, Meeting.Called meeting, Meeting later, Asking asking) {
    if (meeting.stage() != Stage.CLOSED) {
      return refuse(MeetingRefusal.NOT_OVER);
    }
    if (meeting.book().approved() != null) {
      return refuse(MeetingRefusal.APPROVED_ALREADY);
    }
    if (!isLater(meeting, later)) {
      return refuse(MeetingRefusal.NOT_A_LATER_MEETING, "later", c.later());
    }
    var day = day(c.on(), first((Meeting.Called) later, meeting), asking);
    if (day.isPresent()) {
      return day.get();
    }
    for (var correction : c.corrections()) {
      if (correction.item() != null && meeting.agenda().item(correction.item()).isEmpty()) {
        return refuse(MeetingRefusal.NO_SUCH_ITEM);
      }
    }
    return accept(
        new MinutesApproved(
            c.meeting(), c.later(), c.on(), c.fingerprint(), c.corrections(), Book.EDITION));
  }

  private static Optional<Decision<MeetingEvent>> day(
      LocalDate on, LocalDate first, Asking asking) {
    return ahead(on, asking)
        .or(
            () ->
                on.isBefore(first)
                    ? Optional.of(refuse(MeetingRefusal.BEFORE_IT_COULD_BE, "on", on))
                    : Optional.empty());
  }

  private static Optional<Decision<MeetingEvent>> ahead(LocalDate on, Asking asking) {
    return on.isAfter(asking.today())
        ? Optional.of(
            refuse(
                MeetingRefusal.NOT_YET,
                "on",
                on,
                "It is recorded once it has happened: name today, %s, or an earlier day."
                    .formatted(asking.today())))
        : Optional.empty();
  }

  /** The day from which the later one, if it is adjourned since too, can have approved them. */
  private static LocalDate first(Meeting.Called later, Meeting.Called meeting) {
    var starts = later.called().starts();
    return CivilDay.of(starts.isBefore(meeting.room().last()) ? later.room().sat() : starts);
  }

  // one that sat on meanwhile has not seen them end
  private static boolean isLater(Meeting.Called meeting, Meeting later) {
    return later instanceof Meeting.Called it
        && it.called().body().equals(meeting.called().body())
        && !it.called().meeting().equals(meeting.called().meeting())
        && it.stage() != Stage.CALLED
        && it.stage() != Stage.CANCELLED
        && !it.room().sat().isBefore(meeting.room().last());
  }

  // by the chair of that meeting or of the one that approved them (s249(1), s356(4))
  private static Decision<MeetingEvent> sign(
      SignMinutes c, Meeting.Called meeting, Meeting later, Asking asking) {
    var approved = meeting.book().approved();
    if (approved == null) {
      return refuse(MeetingRefusal.NOT_APPROVED);
    }
    if (meeting.book().signed() != null) {
      return refuse(MeetingRefusal.SIGNED_ALREADY);
    }
    boolean chaired =
        c.chair().equals(meeting.room().chair())
            || (later instanceof Meeting.Called it && c.chair().equals(it.room().chair()));
    if (!chaired || !asking.speaksFor(c.chair())) {
      return refuse(MeetingRefusal.NOT_THE_CHAIR, "chair", c.chair());
    }
    if (!asking.behind().contains(c.chair()) && c.document() == null) {
      return refuse(MeetingRefusal.SIGNATURE_NOT_SHOWN, "document", null);
    }
    return day(c.on(), approved.on(), asking)
        .or(() -> Document.ahead(c.document(), asking.today(), "document.dated"))
        .orElseGet(
            () ->
                accept(
                    new MinutesSigned(
                        c.meeting(), c.chair(), c.on(), approved.fingerprint(), c.document())));
  }

  private static Decision<MeetingEvent> agree(AgreeAction c, Meeting.Called meeting) {
    if (meeting.stage() == Stage.CANCELLED) {
      return refuse(MeetingRefusal.CANCELLED);
    }
    if (meeting.stage() == Stage.CALLED) {
      return refuse(MeetingRefusal.NOT_OPEN);
    }
    if (meeting.book().approved() != null) {
      return refuse(MeetingRefusal.IN_APPROVED_MINUTES);
    }
    if (c.item() != null && meeting.agenda().item(c.item()).isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_ITEM);
    }
    return c.due().isBefore(meeting.satOn())
        ? refuse(
            MeetingRefusal.DUE_BEFORE_AGREED,
            "due",
            c.due(),
            "The meeting that agrees it sits on %s: name that day or a later one."
                .formatted(meeting.satOn()))
        : accept(
            new ActionAgreed(c.meeting(), c.action(), c.item(), c.title(), c.owner(), c.due()));
  }

  private static Decision<MeetingEvent> finish(
      FinishAction c, Meeting.Called meeting, Asking asking) {
    var action = meeting.book().all().get(c.action());
    if (action == null) {
      return refuse(MeetingRefusal.NO_SUCH_ACTION);
    }
    if (action.done() != null) {
      return refuse(
          MeetingRefusal.DONE_ALREADY,
          "on",
          c.on(),
          "It was done on %s, as is on record.".formatted(action.done()));
    }
    return ahead(c.on(), asking)
        .or(() -> beforeItWasAgreed(c.on(), meeting))
        .orElseGet(() -> accept(new ActionDone(c.meeting(), c.action(), c.on())));
  }

  // on which of its days an adjourned meeting agreed it is not recorded
  private static Optional<Decision<MeetingEvent>> beforeItWasAgreed(
      LocalDate on, Meeting.Called meeting) {
    LocalDate first = CivilDay.of(meeting.called().starts());
    return on.isBefore(first)
        ? Optional.of(
            refuse(
                MeetingRefusal.DONE_BEFORE_AGREED,
                "on",
                on,
                "The meeting that agreed it began on %s: name that day or a later one."
                    .formatted(first)))
        : Optional.empty();
  }
}
