package quorate.governance.representation;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.representation.Representation.Open;
import quorate.governance.representation.RepresentationCommand.RecordAttendance;
import quorate.governance.representation.RepresentationEvent.AttendanceRecorded;
import quorate.governance.representation.RepresentationEvent.Stood;

/** Who was there, and who stood for whom. */
final class Attending {

  private Attending() {}

  static Decision<RepresentationEvent> record(RecordAttendance c, Open open, Outing outing) {
    LocalDate day = outing.noted().day();
    if (day.isAfter(c.today())) {
      return refuse(RepresentationRefusal.NOT_HELD_YET, "outsidemeeting", day);
    }
    if (outing.attendance() != null) {
      return refuse(RepresentationRefusal.ATTENDANCE_RECORDED);
    }
    var may = new LinkedHashSet<>(open.representatives(day));
    may.addAll(open.deputies(day));
    UUID stranger =
        c.present().stream().filter(each -> !may.contains(each)).findFirst().orElse(null);
    return stranger == null
        ? accept(
            new AttendanceRecorded(c.representation(), c.meeting(), lines(c, open, outing, day)))
        : refuse(RepresentationRefusal.NOT_A_REPRESENTATIVE, "present", stranger);
  }

  // a deputy stands for one: for whom they were named first, else for whoever is not there
  private static List<Stood> lines(RecordAttendance c, Open open, Outing outing, LocalDate day) {
    Set<UUID> present = new LinkedHashSet<>(c.present());
    Deque<UUID> free = new ArrayDeque<>(present);
    free.removeIf(each -> !open.deputies(day).contains(each));
    for (UUID person : open.representatives(day)) {
      UUID named = deputy(outing, person);
      if (named != null && !present.contains(person)) {
        free.remove(named);
      }
    }
    List<Stood> lines = new ArrayList<>();
    for (UUID person : open.representatives(day)) {
      lines.add(line(person, present, outing, free));
    }
    return lines;
  }

  private static Stood line(UUID person, Set<UUID> present, Outing outing, Deque<UUID> free) {
    if (present.contains(person)) {
      return new Stood(person, Presence.PRESENT, null);
    }
    UUID named = deputy(outing, person);
    if (named != null && present.contains(named)) {
      return new Stood(person, Presence.DEPUTY, named);
    }
    if (outing.absence(person).filter(each -> each.view() != null).isPresent()) {
      return new Stood(person, Presence.WRITTEN_VIEW, null);
    }
    UUID other = free.poll();
    return other == null
        ? new Stood(person, Presence.MISSED, null)
        : new Stood(person, Presence.DEPUTY, other);
  }

  private static @Nullable UUID deputy(Outing outing, UUID person) {
    return outing.absence(person).map(each -> each.deputy()).orElse(null);
  }
}
