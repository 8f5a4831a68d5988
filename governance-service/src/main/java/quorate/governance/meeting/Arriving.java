package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.ProxyTable;
import quorate.governance.body.Bar;
import quorate.governance.body.Deputies;
import quorate.governance.body.Place;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.RoomEvents.Arrived;

/** Decides in which capacity somebody is there. */
final class Arriving {

  private Arriving() {}

  static Decision<MeetingEvent> decide(
      Arrive c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    if (isThere(c, meeting, assembly)) {
      return refuse(MeetingRefusal.ALREADY_THERE, "person", c.person());
    }
    String key = c.standsFor();
    if (c.as() == As.IN_ATTENDANCE) {
      return accept(arrived(c, null));
    }
    return key == null || !assembly.entitled().contains(key)
        ? refuse(MeetingRefusal.NOT_A_MEMBER, "standsfor", key)
        : why(c, key, meeting, assembly, asking).orElseGet(() -> came(c, key, meeting, assembly));
  }

  private static Decision<MeetingEvent> came(
      Arrive c, String key, Meeting.Called meeting, Assembly assembly) {
    return c.as() == As.PROXY
        ? new ProxyArriving(c, key, new Appointments(meeting), assembly).decided()
        : accept(arrived(c, key));
  }

  // a member may hold proxies too, each for another; in a body with seats one person has one
  private static boolean isThere(Arrive c, Meeting.Called meeting, Assembly assembly) {
    boolean once = c.as() == As.IN_ATTENDANCE || !assembly.isOfMembers();
    return meeting.room().present().stream()
        .filter(stay -> stay.person().equals(c.person()))
        .anyMatch(stay -> once || (stay.arrived().as() == c.as() && stay.standsFor(c.standsFor())));
  }

  private static Optional<Decision<MeetingEvent>> why(
      Arrive c, String key, Meeting.Called meeting, Assembly assembly, Asking asking) {
    if (assembly.isOfMembers()) {
      return c.as() == As.DEPUTY
          ? no(c, "At a members' meeting a member appoints a proxy or authorises a representative.")
          : Optional.empty();
    }
    var place = assembly.place(key).orElseThrow();
    return switch (c.as()) {
      case MEMBER -> holder(c, place, meeting, assembly);
      case DEPUTY ->
          deputy(c, place, meeting, assembly).or(() -> barred(c, place, assembly, asking));
      case PROXY -> proxy(c, assembly);
      case CORPORATE_REPRESENTATIVE, IN_ATTENDANCE ->
          no(c, "A corporation authorises somebody to represent it at a members' meeting.");
    };
  }

  // directors decide themselves: who comes instead of one is a deputy by the terms, or nobody
  private static Optional<Decision<MeetingEvent>> proxy(Arrive c, Assembly assembly) {
    return switch (ProxyTable.of(assembly.vehicle())) {
      case Permission.Allowed _ -> Optional.empty();
      case Permission.ByClause by -> no(c, by.reason());
      case Permission.Refused never -> no(c, "%s [%s]".formatted(never.reason(), never.source()));
    };
  }

  private static Optional<Decision<MeetingEvent>> holder(
      Arrive c, Place place, Meeting.Called meeting, Assembly assembly) {
    if (!place.person().equals(c.person())) {
      return Optional.of(
          refuse(
              MeetingRefusal.MAY_NOT_ATTEND_SO,
              "standsfor",
              c.standsFor(),
              "Another holds this seat: " + instead(c, assembly)));
    }
    return isTaken(c, meeting)
        ? no(c, "Their deputy is there: the deputy leaves before the holder comes.")
        : Optional.empty();
  }

  private static String instead(Arrive c, Assembly assembly) {
    return assembly
        .placeOf(c.person())
        .map(it -> "name the one that they hold, %s.".formatted(it.seat().id()))
        .orElse("they hold none, so they come as a deputy who is named for it, or in attendance.");
  }

  private static boolean isTaken(Arrive c, Meeting.Called meeting) {
    return meeting.room().present().stream().anyMatch(stay -> stay.standsFor(c.standsFor()));
  }

  private static Optional<Decision<MeetingEvent>> deputy(
      Arrive c, Place place, Meeting.Called meeting, Assembly assembly) {
    if (!place.seat().deputiesOn(assembly.day()).contains(c.person())) {
      return no(c, "They are named as no deputy of this seat.");
    }
    if (place.rule().deputies() == Deputies.NONE) {
      return no(c, "The terms of reference let no deputy come to this seat.");
    }
    return isTaken(c, meeting)
        ? no(c, "A deputy comes instead of the holder, who is there.")
        : Optional.empty();
  }

  private static Optional<Decision<MeetingEvent>> barred(
      Arrive c, Place place, Assembly assembly, Asking asking) {
    var bars =
        place.bars(asking.deputy(c.person()), assembly.body(), assembly.day()).stream()
            .map(Bar::words)
            .collect(Collectors.joining("; "));
    return bars.isEmpty()
        ? Optional.empty()
        : no(c, "A deputy sits as the holder would, and this one %s.".formatted(bars));
  }

  private static Optional<Decision<MeetingEvent>> no(Arrive c, String mend) {
    return Optional.of(refuse(MeetingRefusal.MAY_NOT_ATTEND_SO, "as", c.as(), mend));
  }

  private static Arrived arrived(Arrive c, @Nullable String standsFor) {
    return new Arrived(c.meeting(), c.person(), c.as(), standsFor, c.way(), c.at(), null, null);
  }
}
