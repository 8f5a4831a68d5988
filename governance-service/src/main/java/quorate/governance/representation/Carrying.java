package quorate.governance.representation;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Document;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.Position.Version;
import quorate.governance.representation.Representation.Open;
import quorate.governance.representation.RepresentationCommand.CarryPosition;
import quorate.governance.representation.RepresentationCommand.CoverAbsence;
import quorate.governance.representation.RepresentationCommand.OfMeeting;
import quorate.governance.representation.RepresentationCommand.RecordAttendance;
import quorate.governance.representation.RepresentationCommand.ReportBack;
import quorate.governance.representation.RepresentationEvent.AbsenceCovered;
import quorate.governance.representation.RepresentationEvent.PositionCarried;
import quorate.governance.representation.RepresentationEvent.ReportedBack;

/** What is carried to one meeting of the outside body, by whom, and what came of it. */
final class Carrying {

  private Carrying() {}

  static Decision<RepresentationEvent> decide(
      OfMeeting command, Open open, Outing outing, Sent sent) {
    return switch (command) {
      case CarryPosition c -> carry(c, open, outing, sent);
      case CoverAbsence c -> cover(c, open, outing, sent);
      case RecordAttendance c -> Attending.record(c, open, outing);
      case ReportBack c -> report(c, open, outing, sent);
    };
  }

  private static Decision<RepresentationEvent> carry(
      CarryPosition c, Open open, Outing outing, Sent sent) {
    LocalDate day = outing.noted().day();
    if (!c.spokenFor()) {
      return refuse(RepresentationRefusal.NOT_IN_THEIR_NAME, "by", c.by());
    }
    // a representation carries what its own body agreed
    if (!(sent.position() instanceof Consulted position)
        || !position.opened().body().equals(open.opened().body())) {
      return refuse(RepresentationRefusal.NO_SUCH_POSITION_KNOWN, "position", c.position());
    }
    Version version = position.standsOn(day).orElse(null);
    if (version == null) {
      return refuse(RepresentationRefusal.NO_POSITION_THEN, "position", c.position());
    }
    return ownCapacity(sent, c.by(), day, "by")
        .or(() -> isNoCarrier(open, c.by(), day))
        .or(() -> carriedAlready(c, version, outing))
        .orElseGet(
            () ->
                accept(
                    new PositionCarried(
                        c.representation(), c.meeting(), c.position(), version.number(), c.by())));
  }

  // until the day comes it is carried as it reads by then, by whoever can on that day
  private static Optional<Decision<RepresentationEvent>> carriedAlready(
      CarryPosition c, Version version, Outing outing) {
    return outing
        .carried(c.position())
        .filter(
            before ->
                !c.today().isBefore(outing.noted().day())
                    || (before.version() == version.number() && before.by().equals(c.by())))
        .map(any -> refuse(RepresentationRefusal.CARRIED_ALREADY, "position", c.position()));
  }

  /** Why somebody who sits for themselves cannot carry, and who could. */
  static Optional<Decision<RepresentationEvent>> ownCapacity(
      Sent sent, UUID person, LocalDate day, String field) {
    return sent.ownCapacity(person, day)
        .map(
            seat ->
                refuse(
                    RepresentationRefusal.OWN_CAPACITY,
                    field,
                    person,
                    ("They sit in their own capacity as %s, and so speak for nobody else. Let a"
                            + " representative or deputy carry it, or hand in a written view.")
                        .formatted(seat)));
  }

  private static Optional<Decision<RepresentationEvent>> isNoCarrier(
      Open open, UUID person, LocalDate day) {
    return open.representatives(day).contains(person) || open.deputies(day).contains(person)
        ? Optional.empty()
        : Optional.of(refuse(RepresentationRefusal.NOT_A_REPRESENTATIVE, "by", person));
  }

  private static Decision<RepresentationEvent> cover(
      CoverAbsence c, Open open, Outing outing, Sent sent) {
    LocalDate day = outing.noted().day();
    UUID deputy = c.deputy();
    Document view = c.view();
    if (!c.spokenFor()) {
      return refuse(RepresentationRefusal.NOT_IN_THEIR_NAME, "person", c.person());
    }
    if (!open.representatives(day).contains(c.person())) {
      return refuse(RepresentationRefusal.NOT_A_REPRESENTATIVE, "person", c.person());
    }
    if (outing.attendance() != null) {
      return refuse(RepresentationRefusal.ATTENDANCE_RECORDED);
    }
    if ((deputy == null) == (view == null)) {
      return refuse(RepresentationRefusal.DEPUTY_OR_WRITTEN_VIEW, "deputy", deputy);
    }
    if (deputy != null && !open.deputies(day).contains(deputy)) {
      return refuse(RepresentationRefusal.NOT_A_DEPUTY, "deputy", deputy);
    }
    if (deputy != null && outing.isDeputyOfAnother(deputy, c.person())) {
      return refuse(RepresentationRefusal.DEPUTY_OF_ANOTHER, "deputy", deputy);
    }
    return (deputy == null
            ? Optional.<Decision<RepresentationEvent>>empty()
            : ownCapacity(sent, deputy, day, "deputy"))
        .or(() -> Document.ahead(view, c.today(), "view.dated"))
        .orElseGet(
            () ->
                accept(
                    new AbsenceCovered(c.representation(), c.meeting(), c.person(), deputy, view)));
  }

  private static Decision<RepresentationEvent> report(
      ReportBack c, Open open, Outing outing, Sent sent) {
    LocalDate day = outing.noted().day();
    if (outing.carried(c.position()).isEmpty()) {
      return refuse(RepresentationRefusal.NOT_CARRIED, "position", c.position());
    }
    if (day.isAfter(c.today())) {
      return refuse(RepresentationRefusal.NOT_HELD_YET, "outsidemeeting", day);
    }
    return reporter(c, open, day)
        .or(() -> ownCapacity(sent, c.by(), day, "by"))
        .or(() -> said(c, outing))
        .orElseGet(
            () ->
                accept(
                    new ReportedBack(
                        c.representation(),
                        c.meeting(),
                        c.position(),
                        c.became(),
                        c.by(),
                        c.today(),
                        c.text(),
                        c.evidence())));
  }

  private static Optional<Decision<RepresentationEvent>> reporter(
      ReportBack c, Open open, LocalDate day) {
    if (!c.known()) {
      return Optional.of(refuse(RepresentationRefusal.NO_SUCH_PERSON_KNOWN, "by", c.by()));
    }
    return c.spokenFor()
        ? isNoCarrier(open, c.by(), day)
        : Optional.of(refuse(RepresentationRefusal.NOT_THEIR_REPORT, "by", c.by()));
  }

  private static Optional<Decision<RepresentationEvent>> said(ReportBack c, Outing outing) {
    Document evidence = c.evidence();
    if (evidence != null && evidence.dated().isAfter(c.today())) {
      return Optional.of(
          refuse(RepresentationRefusal.DATED_AHEAD, "evidence.dated", evidence.dated()));
    }
    return outing
        .report(c.position())
        .filter(last -> last.became() == c.became() && c.text() == null && evidence == null)
        .map(last -> refuse(RepresentationRefusal.SAID_ALREADY, "became", c.became()));
  }
}
