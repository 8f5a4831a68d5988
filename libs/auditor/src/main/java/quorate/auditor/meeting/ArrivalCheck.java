package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;

import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.register.Sitter;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.ProxyTable;

/** In which capacity somebody comes. */
record ArrivalCheck(Meeting meeting, Assembly assembly, Findings findings) {

  void check(Stay stay, Fields data) {
    findings.must(
        ATTENDANCE_ENTITLED, !isThere(stay), "somebody who comes", stay.person() + " is there");
    findings.must(
        ATTENDANCE_ENTITLED,
        mayCome(stay),
        "a vote of theirs",
        "%s comes as %s for %s".formatted(stay.person(), stay.as(), stay.standsFor()));
    new ProxyCheck(meeting, assembly, findings).came(stay, data);
  }

  // a member may hold proxies too, each for another; in a body with seats one person has one
  private boolean isThere(Stay stay) {
    boolean once = stay.as().equals(Stay.IN_ATTENDANCE) || !assembly.isOfMembers();
    return meeting.room.present.stream()
        .filter(each -> each.person().equals(stay.person()))
        .anyMatch(
            each -> once || (each.as().equals(stay.as()) && each.standsFor(stay.standsFor())));
  }

  private boolean mayCome(Stay stay) {
    if (stay.as().equals(Stay.IN_ATTENDANCE)) {
      return stay.standsFor().isEmpty();
    }
    if (!assembly.entitled().contains(stay.standsFor())) {
      return false;
    }
    return assembly.isOfMembers()
        ? !stay.as().equals(Stay.DEPUTY)
        : assembly.sitter(stay.standsFor()).filter(seat -> mayCome(stay, seat)).isPresent();
  }

  private boolean mayCome(Stay stay, Sitter seat) {
    boolean taken = meeting.room.present.stream().anyMatch(each -> each.standsFor(seat.seat()));
    return switch (stay.as()) {
      case Stay.MEMBER -> seat.person().equals(stay.person()) && !taken;
      case Stay.DEPUTY ->
          seat.named().contains(stay.person()) && !seat.deputies().equals("none") && !taken;
      case Stay.PROXY -> ProxyTable.of(assembly.vehicle()) instanceof Permission.Allowed;
      default -> false;
    };
  }
}
