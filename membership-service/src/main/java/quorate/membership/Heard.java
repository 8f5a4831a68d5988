package quorate.membership;

import quorate.chassis.wire.EventTypes;
import quorate.membership.minuted.MeetingHeard.ActionAgreed;
import quorate.membership.minuted.MeetingHeard.Arrived;
import quorate.membership.minuted.MeetingHeard.BodyEstablished;
import quorate.membership.minuted.MeetingHeard.InterestNoted;
import quorate.membership.minuted.MeetingHeard.ItemHeard;
import quorate.membership.minuted.MeetingHeard.MeetingCalled;
import quorate.membership.minuted.MeetingHeard.MeetingOpened;
import quorate.membership.minuted.MeetingHeard.MeetingResumed;
import quorate.membership.minuted.MeetingHeard.MinutesApproved;
import quorate.membership.minuted.MeetingHeard.SeatFilled;
import quorate.membership.minuted.MeetingHeard.SeatVacated;
import quorate.membership.minuted.MeetingHeard.TermRenewed;

/** What the service understands of its neighbour's log. */
final class Heard {

  static final EventTypes GOVERNANCE =
      EventTypes.builder()
          .type("governance.body-established.v1", BodyEstablished.class)
          .type("governance.seat-filled.v1", SeatFilled.class)
          .type("governance.term-renewed.v1", TermRenewed.class)
          .type("governance.seat-vacated.v1", SeatVacated.class)
          .type("governance.meeting-called.v1", MeetingCalled.class)
          .type("governance.meeting-opened.v1", MeetingOpened.class)
          .type("governance.meeting-resumed.v1", MeetingResumed.class)
          .type("governance.attendee-arrived.v1", Arrived.class)
          .type("governance.item-interest-noted.v1", InterestNoted.class)
          .type("governance.item-heard.v1", ItemHeard.class)
          .type("governance.action-agreed.v1", ActionAgreed.class)
          .type("governance.minutes-approved.v1", MinutesApproved.class)
          .build();

  private Heard() {}
}
