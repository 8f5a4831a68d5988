package quorate.governance;

import quorate.chassis.wire.EventTypes;
import quorate.governance.position.PositionEvent;
import quorate.governance.representation.RepresentationEvent;
import quorate.governance.request.RequestEvent;

/**
 * The names of what happens to positions, to their representation outside and to requests; what the
 * convener's rule publishes of a position is promised to outsiders, and nothing else of it.
 */
final class PositionTypes {

  private PositionTypes() {}

  /** Adds them to what the service writes. */
  static EventTypes.Builder add(EventTypes.Builder types) {
    return requests(representation(positions(types)));
  }

  private static EventTypes.Builder positions(EventTypes.Builder types) {
    return types
        .type("governance.consultation-opened.v1", PositionEvent.ConsultationOpened.class)
        .type("governance.answer-given.v1", PositionEvent.AnswerGiven.class)
        .type("governance.consultation-ended.v1", PositionEvent.ConsultationEnded.class)
        .type("governance.position-agreed.v1", PositionEvent.PositionAgreed.class)
        .type("governance.position-amended.v1", PositionEvent.PositionAmended.class)
        .type("governance.position-withdrawn.v1", PositionEvent.PositionWithdrawn.class)
        .promised("governance.position-published.v1", PositionEvent.PositionPublished.class)
        .type("governance.statement-found.v1", PositionEvent.StatementFound.class);
  }

  private static EventTypes.Builder representation(EventTypes.Builder types) {
    return types
        .type("governance.representation-opened.v1", RepresentationEvent.RepresentationOpened.class)
        .type("governance.representative-named.v1", RepresentationEvent.RepresentativeNamed.class)
        .type(
            "governance.representation-deputy-named.v1",
            RepresentationEvent.RepresentationDeputyNamed.class)
        .type("governance.representative-ended.v1", RepresentationEvent.RepresentativeEnded.class)
        .type("governance.outside-meeting-noted.v1", RepresentationEvent.OutsideMeetingNoted.class)
        .type("governance.position-carried.v1", RepresentationEvent.PositionCarried.class)
        .type("governance.absence-covered.v1", RepresentationEvent.AbsenceCovered.class)
        .type("governance.attendance-recorded.v1", RepresentationEvent.AttendanceRecorded.class)
        .type("governance.reported-back.v1", RepresentationEvent.ReportedBack.class);
  }

  private static EventTypes.Builder requests(EventTypes.Builder types) {
    return types
        .type("governance.request-logged.v1", RequestEvent.RequestLogged.class)
        .type("governance.request-answered.v1", RequestEvent.RequestAnswered.class)
        .type("governance.repeat-marked.v1", RequestEvent.RepeatMarked.class);
  }
}
