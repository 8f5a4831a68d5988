package quorate.governance.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Required.Business;
import quorate.governance.requisition.Requisition;

/**
 * A meeting in a list; one that members required and that is not called yet has their requisition
 * and the last day to call it instead.
 */
public record MeetingLine(
    @Nullable UUID meeting,
    UUID body,
    String title,
    @Nullable Instant starts,
    String stage,
    @Nullable UUID requisition,
    @Nullable LocalDate callBy) {

  private static final String REQUIRED = "required";

  static MeetingLine of(Meeting.Called m) {
    var called = m.called();
    var required = called.requisition();
    return new MeetingLine(
        called.meeting(),
        called.body(),
        called.title(),
        called.starts(),
        m.stage().toString(),
        required == null ? null : required.requisition(),
        null);
  }

  static MeetingLine of(Requisition.Standing standing) {
    var required = standing.required();
    return new MeetingLine(
        null,
        required.body(),
        String.join("; ", required.business().stream().map(Business::title).toList()),
        null,
        REQUIRED,
        required.requisition(),
        required.callBy());
  }

  /** By the time at which it begins, or by which it is to be called. */
  String key() {
    return "%s %s"
        .formatted(starts == null ? callBy : starts, meeting == null ? requisition : meeting);
  }
}
