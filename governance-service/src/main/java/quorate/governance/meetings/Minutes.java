package quorate.governance.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Book;
import quorate.governance.meeting.BookEvents.Correction;
import quorate.governance.meeting.BookEvents.MinutesApproved;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingCommand;
import quorate.governance.meeting.MeetingCommand.ApproveMinutes;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.moment.Days;

/**
 * Minutes drafted from what was recorded; people stand by their seats and ids. {@code fingerprint}
 * is of the draft with the meeting that it is of, which is settled once that is over, of what was
 * agreed to be done, and of the corrections with which it was approved, which stand beside it.
 */
public record Minutes(
    UUID meeting,
    String body,
    String title,
    String place,
    LocalDate on,
    String state,
    List<String> opening,
    List<Section> items,
    List<String> end,
    List<String> corrections,
    List<ActionLine> actions,
    @Nullable LocalDate approved,
    @Nullable UUID approvedBy,
    @Nullable LocalDate signed,
    @Nullable UUID signedBy,
    String fingerprint) {

  /** What happened under one item. */
  public record Section(int number, String title, List<String> lines) {}

  /** Up to when what is known of the body is in them: once approved, they change no more. */
  public static Instant settled(List<quorate.chassis.wire.Entry> entries, Instant otherwise) {
    return entries.stream()
        .filter(entry -> entry.event() instanceof MinutesApproved)
        .map(quorate.chassis.wire.Entry::recorded)
        .findFirst()
        .filter(approved -> approved.isBefore(otherwise))
        .orElse(otherwise);
  }

  // what is approved is drafted of the body as it is guarded; the events of a meeting that is over
  // change no more
  static MeetingCommand drafted(
      MeetingCommand command, Meeting meeting, Standing body, List<MeetingEvent> events) {
    return command instanceof ApproveMinutes approve && meeting instanceof Meeting.Called called
        ? approve.of(
            Fingerprint.of(body, called, Drafting.of(body, called, events), approve.corrections()))
        : command;
  }

  /** Drafted from these events of the meeting, as approved and signed by the end of a day. */
  public static Minutes of(
      Standing body, Meeting.Called m, List<MeetingEvent> events, LocalDate today) {
    return of(body, m, events, new Named(body, m.satOn()), today);
  }

  static Minutes of(
      Standing body, Meeting.Called m, List<MeetingEvent> events, Named named, LocalDate today) {
    var called = m.called();
    var drafted = Drafting.of(body, m, events, named);
    var approved = m.book().approvedBy(today);
    var signed = m.book().signedBy(today);
    var corrections = approved == null ? List.<Correction>of() : approved.corrections();
    return new Minutes(
        called.meeting(),
        body.nameOn(m.satOn()),
        called.title(),
        called.place(),
        CivilDay.of(called.starts()),
        state(m.book(), today),
        drafted.opening(),
        drafted.items(),
        drafted.end(),
        corrections.stream().map(Minutes::corrected).toList(),
        m.book().actions().stream().map(action -> ActionLine.of(action, today)).toList(),
        approved == null ? null : approved.on(),
        approved == null ? null : approved.later(),
        signed == null ? null : signed.on(),
        signed == null ? null : signed.chair(),
        Fingerprint.of(body, m, drafted, corrections));
  }

  /** What the page begins with. */
  public String heading() {
    return "%s of %s, %s"
        .formatted(approved == null ? "Draft minutes" : "Minutes", body, Days.of(on));
  }

  /** Whether they say who that is, beside whom the drafting named. */
  boolean tellOf(UUID person) {
    return person.equals(signedBy) || actions.stream().anyMatch(it -> it.owner().equals(person));
  }

  /** The day of the meeting, as a letter has it. */
  public String held() {
    return Days.named(on);
  }

  /** Whether they are a draft still, or who approved and signed them when. */
  public String standing() {
    String agreed = approved == null ? "Draft." : "Approved on %s.".formatted(Days.of(approved));
    return signed == null
        ? agreed
        : "%s Signed on %s by %s.".formatted(agreed, Days.of(signed), signedBy);
  }

  private static String state(Book book, LocalDate day) {
    if (book.signedBy(day) != null) {
      return "signed";
    }
    return book.approvedBy(day) != null ? "approved" : "draft";
  }

  private static String corrected(Correction correction) {
    return correction.item() == null
        ? correction.text()
        : "Item %s: %s".formatted(correction.item(), correction.text());
  }
}
