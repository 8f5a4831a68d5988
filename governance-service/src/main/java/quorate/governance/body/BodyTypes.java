package quorate.governance.body;

import quorate.chassis.wire.EventTypes;

/**
 * The names of what becomes of bodies, their seats and offices; nothing of it is promised to
 * outsiders.
 */
public final class BodyTypes {

  private BodyTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("governance.body-established.v1", BodyEvent.BodyEstablished.class)
        .type("governance.terms-revised.v1", BodyEvent.TermsRevised.class)
        .type("governance.body-renamed.v1", BodyEvent.BodyRenamed.class)
        .type("governance.body-dissolved.v1", BodyEvent.BodyDissolved.class)
        .type("governance.seat-opened.v1", BodyEvent.SeatOpened.class)
        .type("governance.seat-closed.v1", BodyEvent.SeatClosed.class)
        .type("governance.election-named.v1", BodyEvent.ElectionNamed.class)
        .type("governance.seat-filled.v1", BodyEvent.SeatFilled.class)
        .type("governance.seat-refused.v1", BodyEvent.SeatRefused.class)
        .type("governance.term-renewed.v1", BodyEvent.TermRenewed.class)
        .type("governance.seat-vacated.v1", BodyEvent.SeatVacated.class)
        .type("governance.seat-suspended.v1", BodyEvent.SeatSuspended.class)
        .type("governance.seat-resumed.v1", BodyEvent.SeatResumed.class)
        .type("governance.deputy-named.v1", BodyEvent.DeputyNamed.class)
        .type("governance.deputy-ended.v1", BodyEvent.DeputyEnded.class)
        .type("governance.office-given.v1", BodyEvent.OfficeGiven.class)
        .type("governance.office-ended.v1", BodyEvent.OfficeEnded.class)
        .type("governance.training-recorded.v1", BodyEvent.TrainingRecorded.class);
  }
}
