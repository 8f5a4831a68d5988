package quorate.governance.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.NoticeEvents.Change;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.RollDrawn;

/**
 * Who is entitled to vote at a members' meeting: drawn as of a day, and what changed each time it
 * was drawn anew; or given, for a reason.
 */
record RollTold(
    List<OnRoll> lines,
    @Nullable LocalDate asOn,
    @Nullable String figure,
    @Nullable String suspendedClause,
    @Nullable String reason,
    List<Anew> anew) {

  /** What was another than before. */
  record Anew(String occasion, LocalDate asOn, List<Change> changes) {}

  static @Nullable RollTold of(Meeting.Called m) {
    var lines = m.rolls().now();
    if (lines == null) {
      return null;
    }
    var all = m.rolls().drawn();
    var drawn = all.isEmpty() ? m.called().drawn() : all.getLast().drawn();
    return new RollTold(
        lines,
        drawn == null ? null : drawn.asOn(),
        drawn == null ? null : drawn.figure().toString(),
        drawn == null ? null : drawn.suspendedClause(),
        m.called().rollReason(),
        all.stream()
            .map(it -> new Anew(it.occasion().toString(), it.drawn().asOn(), it.changes()))
            .toList());
  }

  /** The same in the words of minutes. */
  static List<String> changes(RollDrawn drawn) {
    return drawn.changes().stream()
        .map(
            each ->
                "The roll was drawn anew (%s): %s %s, %s."
                    .formatted(drawn.occasion(), each.member(), became(each), each.reason()))
        .toList();
  }

  private static String became(Change change) {
    if (change.before() == null) {
      return "came on to it";
    }
    return change.now() == null ? "left it" : "has another figure";
  }
}
