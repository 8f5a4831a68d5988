package quorate.governance.validity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.notice.SpecialNotice;
import quorate.governance.body.Body;
import quorate.governance.meeting.AgendaEvents.ItemPut;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.FloorEvents.Attending;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.FloorEvents.MotionPut;
import quorate.governance.meeting.FloorEvents.OfFloor;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.NoticeEvents.OfNotice;
import quorate.governance.meeting.NoticeEvents.RollDrawn;
import quorate.governance.meeting.NoticeOf;
import quorate.governance.meeting.RoomEvents.CommonInterestNoted;
import quorate.governance.meeting.RoomEvents.InterestNoted;
import quorate.governance.meeting.RoomEvents.MeetingOpened;
import quorate.governance.meeting.RoomEvents.Reason;
import quorate.governance.meetings.Named;
import quorate.governance.register.Link;
import quorate.governance.validity.Facts.Found;
import quorate.governance.validity.Facts.Held;
import quorate.governance.validity.Facts.Minutes;
import quorate.governance.validity.Facts.Notice;
import quorate.governance.validity.Facts.Result;
import quorate.governance.validity.Facts.Told;

/**
 * What a meeting shows of a motion, as it stood when the motion was decided: what happens at it
 * afterwards bears on no decision before. Only its minutes come later.
 */
record AtMeeting(
    Body.Standing body, Meeting.Called meeting, Motion motion, Trail trail, Minutes minutes) {

  private static final String NOT_JUDGED = "not-judged";
  private static final String DOUBTFUL = "doubtful";

  Held held() {
    var assembly = Assembly.of(body, meeting);
    return new Held(
        notice(),
        PapersSent.of(meeting, motion.moved().item(), trail),
        new Told(
            "%d entitled to vote, as the %s of %s says.%s"
                .formatted(
                    assembly.votingOn(motion).size(),
                    assembly.isOfMembers() ? "roll" : "body",
                    meeting.day(),
                    new ByDeputy(body, meeting, motion).sentence()),
            "",
            trail.where(event -> event instanceof MeetingCalled || event instanceof RollDrawn)),
        quorum(),
        new ByProxy(body, meeting, motion, trail).found(),
        motion.put() == null ? null : interests(),
        authority(),
        minutes);
  }

  /** What came of the motion, if it is decided. */
  @Nullable Result result() {
    var decided = motion.decided();
    return decided == null
        ? null
        : new Result(
            decided.verdict(),
            String.valueOf(decided.outcome().get("bythevotes")),
            decided.sentences().stream().map(new Named(body, meeting.day())::in).toList(),
            ofMotion(MotionDecided.class));
  }

  private Notice notice() {
    var opened = !meeting.room().notice().equals(NOT_JUDGED);
    var reasons =
        opened
            ? meeting.room().reasons()
            : NoticeOf.reasons(NoticeOf.judged(body, meeting).reasons());
    String found = opened ? meeting.room().notice() : beforehand();
    boolean good = !found.equals(DOUBTFUL);
    Reason reason =
        reasons.stream()
            .filter(each -> good || !each.holds())
            .findFirst()
            .orElseGet(() -> new Reason(good, "Notice of the meeting.", ""));
    var item = item();
    return new Notice(
        found,
        new Told("Notice is %s. %s".formatted(found, reason.sentence()), reason.clause(), told()),
        item.map(ItemPut::text).orElse(null),
        item.filter(put -> put.resolution() == motion.moved().kind()).isPresent(),
        item.flatMap(this::special).orElse(null));
  }

  private String beforehand() {
    return meeting.told().sent().isEmpty()
        ? NOT_JUDGED
        : NoticeOf.judged(body, meeting).found().toString();
  }

  private List<Link> told() {
    return trail.where(event -> event instanceof OfNotice || event instanceof MeetingOpened);
  }

  private Optional<ItemPut> item() {
    return meeting
        .agenda()
        .item(motion.moved().item())
        .flatMap(item -> Optional.ofNullable(item.put()));
  }

  private Optional<Found> special(ItemPut item) {
    if (item.noticeGiven() == null) {
      return Optional.empty();
    }
    var found = SpecialNotice.of(item.noticeGiven(), meeting.called().called(), meeting.day());
    return Optional.of(
        new Found(
            found.good(),
            new Told(
                found.sentence(),
                found.clause().source().toString(),
                trail.where(event -> event.equals(item)))));
  }

  private @Nullable Found quorum() {
    var put = motion.put();
    if (put == null) {
      return null;
    }
    var at = ofMotion(MotionPut.class);
    return new Found(
        put.quorum().met(),
        put.quorum()
            .decisive()
            .map(it -> new Told(it.sentence(), it.clause(), at))
            .orElseGet(() -> new Told("", "", at)));
  }

  // nothing is put to the vote while the interest of somebody there is not handled
  private Found interests() {
    UUID item = motion.moved().item();
    int noted = meeting.room().noted(item).size();
    var stayed = stayed(item);
    var rule = meeting.terms().rules().interests().clause();
    return new Found(
        stayed.isEmpty(),
        new Told(
            noted == 0
                ? "Nobody there had an interest in it that the register knew of."
                : "Interests in it that were noted and handled: %d.%s"
                    .formatted(noted, stayed.isEmpty() ? "" : stayed(stayed)),
            rule.source().toString(),
            trail.where(
                event ->
                    (event instanceof InterestNoted e && e.item().equals(item))
                        || (event instanceof CommonInterestNoted c && c.item().equals(item)))));
  }

  private List<UUID> stayed(UUID item) {
    return motion.votes(motion.way()).stream()
        .flatMap(votes -> votes.counting().there().stream())
        .map(Attending::person)
        .filter(person -> meeting.room().isToLeave(item, person))
        .distinct()
        .toList();
  }

  private static String stayed(List<UUID> people) {
    return " To leave for it, and still there by the record when it was voted on, without a vote: %s."
        .formatted(people.stream().map(UUID::toString).collect(Collectors.joining(", ")));
  }

  private Told authority() {
    var terms = meeting.terms();
    var document = terms.document();
    return new Told(
        "%s, under the terms of reference that were chosen with its notice%s."
            .formatted(body.nameOn(meeting.day()), document == null ? "" : ": " + document),
        terms.rules().quorum().clause().source().instrument().title(),
        trail.of(MeetingCalled.class));
  }

  private List<Link> ofMotion(Class<? extends OfFloor> kind) {
    return trail.where(
        event ->
            kind.isInstance(event) && event instanceof OfFloor e && e.motion().equals(motion.id()));
  }
}
