package quorate.governance.meeting;

import quorate.chassis.wire.EventTypes;

/** The names of what happens to meetings; nothing of it is promised to outsiders. */
public final class MeetingTypes {

  private MeetingTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("governance.meeting-called.v1", NoticeEvents.MeetingCalled.class)
        .type("governance.meeting-roll-drawn.v1", NoticeEvents.RollDrawn.class)
        .type("governance.meeting-notice-sent.v1", NoticeEvents.NoticeSent.class)
        .type("governance.notice-delivery-noted.v1", NoticeEvents.DeliveryNoted.class)
        .type("governance.notice-omission-excused.v1", NoticeEvents.OmissionExcused.class)
        .type("governance.short-notice-agreed.v1", NoticeEvents.ShortNoticeAgreed.class)
        .type("governance.proxy-appointed.v1", ProxyEvents.ProxyAppointed.class)
        .type("governance.proxy-withdrawn.v1", ProxyEvents.ProxyWithdrawn.class)
        .type("governance.item-put.v1", AgendaEvents.ItemPut.class)
        .type("governance.item-heard.v1", AgendaEvents.ItemHeard.class)
        .type("governance.item-withdrawn.v1", AgendaEvents.ItemWithdrawn.class)
        .type("governance.item-paper-added.v1", AgendaEvents.PaperAdded.class)
        .type("governance.meeting-opened.v1", RoomEvents.MeetingOpened.class)
        .type("governance.chair-taken.v1", RoomEvents.ChairTaken.class)
        .type("governance.attendee-arrived.v1", RoomEvents.Arrived.class)
        .type("governance.attendee-left.v1", RoomEvents.Left.class)
        .type("governance.item-interest-noted.v1", RoomEvents.InterestNoted.class)
        .type("governance.common-interest-noted.v1", RoomEvents.CommonInterestNoted.class)
        .type("governance.item-taken.v1", RoomEvents.ItemTaken.class)
        .type("governance.meeting-adjourned.v1", RoomEvents.MeetingAdjourned.class)
        .type("governance.meeting-resumed.v1", RoomEvents.MeetingResumed.class)
        .type("governance.meeting-closed.v1", RoomEvents.MeetingClosed.class)
        .type("governance.meeting-cancelled.v1", RoomEvents.MeetingCancelled.class)
        .type("governance.motion-moved.v1", FloorEvents.MotionMoved.class)
        .type("governance.motion-seconded.v1", FloorEvents.MotionSeconded.class)
        .type("governance.motion-withdrawn.v1", FloorEvents.MotionWithdrawn.class)
        .type("governance.motion-put.v1", FloorEvents.MotionPut.class)
        .type("governance.motion-votes-recorded.v1", FloorEvents.VotesRecorded.class)
        .type("governance.poll-demanded.v1", FloorEvents.PollDemanded.class)
        .type("governance.motion-decided.v1", FloorEvents.MotionDecided.class)
        .type("governance.minutes-approved.v1", BookEvents.MinutesApproved.class)
        .type("governance.minutes-signed.v1", BookEvents.MinutesSigned.class)
        .type("governance.action-agreed.v1", BookEvents.ActionAgreed.class)
        .type("governance.action-done.v1", BookEvents.ActionDone.class);
  }
}
