package quorate.governance.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.As;
import quorate.governance.meeting.Book.Action;
import quorate.governance.meeting.Counted;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.NoticeEvents.Requisition;
import quorate.governance.meeting.NoticeOf;
import quorate.governance.meeting.Room.Stay;
import quorate.governance.meeting.RoomEvents.Quorum;
import quorate.governance.meeting.RoomEvents.Reason;
import quorate.governance.meeting.Way;

/**
 * A meeting as people read it; papers that are withheld from the reader are left out. {@code
 * quorumNow} is of the item in hand, while it sits.
 */
record MeetingTold(
    UUID meeting,
    UUID body,
    String title,
    Instant starts,
    String place,
    boolean remote,
    @Nullable String joining,
    String stage,
    @Nullable Instant goesOn,
    NoticeTold notice,
    @Nullable RollTold roll,
    @Nullable ProxiesTold proxies,
    @Nullable Requisition requisition,
    @Nullable UUID chair,
    List<ItemTold> items,
    List<There> present,
    List<MotionTold> motions,
    List<ActionTold> actions,
    @Nullable LocalDate approved,
    @Nullable LocalDate signed,
    @Nullable Quorum quorumNow) {

  /** How notice is found: now before the meeting, and then as it was when the meeting opened. */
  record NoticeTold(String found, @Nullable LocalDate earliest, List<Reason> reasons) {}

  record There(UUID person, As as, @Nullable String standsFor, Way way, Instant since) {}

  record ActionTold(
      UUID action, @Nullable UUID item, String title, UUID owner, LocalDate due, String state) {}

  /** {@code withheld} is whether the papers of an item are kept from the reader. */
  static MeetingTold of(
      Standing body, Meeting.Called m, Predicate<UUID> withheld, LocalDate today) {
    var called = m.called();
    var adjourned = m.adjourned();
    var approved = m.book().approved();
    var signed = m.book().signed();
    return new MeetingTold(
        called.meeting(),
        called.body(),
        called.title(),
        called.starts(),
        called.place(),
        called.remote(),
        called.joining(),
        m.stage().toString(),
        adjourned == null ? null : adjourned.until(),
        notice(body, m),
        RollTold.of(m),
        ProxiesTold.of(m),
        called.requisition(),
        m.room().chair(),
        m.agenda().items().stream()
            .map(item -> ItemTold.of(item, m, withheld.test(item.id())))
            .toList(),
        m.room().present().stream().map(MeetingTold::there).toList(),
        m.floor().motions().stream().map(each -> MotionTold.of(each, m, body)).toList(),
        m.book().actions().stream().map(action -> action(action, today)).toList(),
        approved == null ? null : approved.on(),
        signed == null ? null : signed.on(),
        Counted.inHand(body, m).orElse(null));
  }

  private static NoticeTold notice(Standing body, Meeting.Called m) {
    if (m.stage() == Meeting.Stage.OPEN || m.stage() == Meeting.Stage.CLOSED) {
      return new NoticeTold(m.room().notice(), null, m.room().reasons());
    }
    var judged = NoticeOf.judged(body, m);
    return new NoticeTold(
        judged.found().toString(),
        judged.earliest().orElse(null),
        NoticeOf.reasons(judged.reasons()));
  }

  private static There there(Stay stay) {
    var arrived = stay.arrived();
    return new There(
        arrived.person(), arrived.as(), arrived.standsFor(), arrived.way(), arrived.at());
  }

  private static ActionTold action(Action action, LocalDate today) {
    var agreed = action.agreed();
    return new ActionTold(
        agreed.action(),
        agreed.item(),
        agreed.title(),
        agreed.owner(),
        agreed.due(),
        action.stateOn(today));
  }
}
