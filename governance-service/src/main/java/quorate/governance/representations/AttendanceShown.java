package quorate.governance.representations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.representation.Outing;
import quorate.governance.representation.Presence;
import quorate.governance.representation.Representation.Open;
import quorate.governance.representation.RepresentationEvent.Stood;

/**
 * Attendance at the outside body from a day to a day, per representative; meetings whose attendance
 * is not recorded are told apart, as nothing is known of them.
 */
public record AttendanceShown(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int meetings,
    int notRecorded,
    List<PersonShown> representatives) {

  /** Of so many meetings, how they were there. */
  public record PersonShown(
      UUID person, int meetings, int present, int deputy, int writtenView, int missed) {

    private PersonShown and(Presence how) {
      return new PersonShown(
          person,
          meetings + 1,
          present + (how == Presence.PRESENT ? 1 : 0),
          deputy + (how == Presence.DEPUTY ? 1 : 0),
          writtenView + (how == Presence.WRITTEN_VIEW ? 1 : 0),
          missed + (how == Presence.MISSED ? 1 : 0));
    }
  }

  static AttendanceShown of(Open open, @Nullable LocalDate from, @Nullable LocalDate to) {
    Map<UUID, PersonShown> people = new LinkedHashMap<>();
    int meetings = 0;
    int notRecorded = 0;
    for (Outing each : open.meetings()) {
      if (isWithin(each.noted().day(), from, to)) {
        meetings++;
        var attendance = each.attendance();
        notRecorded += attendance == null ? 1 : 0;
        (attendance == null ? List.<Stood>of() : attendance.lines())
            .forEach(
                line ->
                    people.put(
                        line.person(),
                        people
                            .getOrDefault(
                                line.person(), new PersonShown(line.person(), 0, 0, 0, 0, 0))
                            .and(line.how())));
      }
    }
    return new AttendanceShown(from, to, meetings, notRecorded, new ArrayList<>(people.values()));
  }

  private static boolean isWithin(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
