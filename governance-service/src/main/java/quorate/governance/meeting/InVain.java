package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.counting.number.Exact;
import quorate.governance.meeting.MeetingCommand.CallMeeting;

/** Members who required a meeting that was not called in time call it themselves (s305). */
record InVain(CallMeeting call, Assembly assembly, Asking asking) {

  private static final String CLAUSE = "[Companies Act 2006 s305(%d)]";

  /** Whether it is such a call. */
  boolean isSo() {
    var required = call.required();
    return required != null
        && required.cited() != null
        && call.by().together() != null
        && asking.today().isAfter(required.cited().callBy());
  }

  /** Why they may not; empty where they may. */
  Optional<Decision<MeetingEvent>> refused() {
    var required = Objects.requireNonNull(call.required());
    List<String> together = Objects.requireNonNull(call.by().together());
    Exact theirs = rights(together.stream().filter(required.members()::contains).toList());
    Exact all = rights(required.members());
    if (!asking.secretary() || !theirs.times(Exact.units(2, 0)).isMoreThan(all)) {
      return Optional.of(
          refuse(
              MeetingRefusal.NOT_THEIRS_TO_CALL,
              "by.together",
              together.size(),
              "They have %s of the %s voting rights of those who required it; more than half are"
                      .formatted(theirs, all)
                  + " needed, entered by the secretary "
                  + CLAUSE.formatted(1)));
    }
    LocalDate last = required.received().plusMonths(3);
    return assembly.day().isAfter(last)
        ? Optional.of(
            refuse(
                MeetingRefusal.HELD_TOO_LATE,
                "starts",
                call.starts(),
                "What members call themselves is held by %s %s."
                    .formatted(last, CLAUSE.formatted(3))))
        : Optional.empty();
  }

  private Exact rights(Collection<String> members) {
    var rules = assembly.terms().rules();
    return Exact.sum(
        assembly.electors(rules).stream()
            .filter(each -> members.contains(each.member()))
            .map(each -> each.weight(rules.weighting())));
  }
}
