package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.Proxies.Appointment;
import quorate.governance.meeting.RoomEvents.Arrived;

/**
 * Whether somebody is a member's proxy: one whom it appointed in time, where any appointment of it
 * is on record; else whoever has one that nobody recorded.
 */
record ProxyArriving(Arrive asked, String member, Appointments appointments, Assembly assembly) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK).withZone(CivilDay.ZONE);

  Decision<MeetingEvent> decided() {
    if (appointments.of(member).isEmpty()) {
      return accept(arrived(null));
    }
    return appointments
        .of(member, asked.person())
        .<Decision<MeetingEvent>>map(one -> accept(arrived(one.appointed().proxy())))
        .orElseGet(
            () ->
                refuse(
                    MeetingRefusal.NOT_APPOINTED, "person", asked.person(), why() + " " + mend()));
  }

  private Arrived arrived(@Nullable UUID proxy) {
    return new Arrived(
        asked.meeting(),
        asked.person(),
        asked.as(),
        member,
        asked.way(),
        asked.at(),
        proxy,
        proxy == null ? true : null);
  }

  private String why() {
    var theirs =
        appointments.of(member).stream()
            .filter(each -> each.appointed().person().equals(asked.person()))
            .toList();
    return theirs.isEmpty()
        ? "%s did not appoint %s as its proxy.".formatted(member, asked.person())
        : "%s appointed %s as its proxy, but %s."
            .formatted(member, asked.person(), why(theirs.getLast()));
  }

  private String why(Appointment one) {
    Instant withdrawn = one.withdrawn();
    return withdrawn != null && appointments.isWithdrawn(one)
        ? "notice that this has ended was received on " + MOMENT.format(withdrawn)
        : "that was received on %s, and in time until %s"
            .formatted(
                MOMENT.format(one.appointed().received()),
                appointments.deadline().map(MOMENT::format).orElse("the meeting began"));
  }

  private String mend() {
    List<String> others =
        appointments.of(member).stream()
            .filter(appointments::counts)
            .map(each -> each.appointed().person().toString())
            .distinct()
            .toList();
    return "Let %s come itself, or by %s; %s may be there in attendance%s."
        .formatted(
            member,
            others.isEmpty() ? "a corporate representative" : String.join(" or ", others),
            asked.person(),
            assembly.isStatutory() ? " [Companies Act 2006 s324(1), s327(2), s330]" : "");
  }
}
