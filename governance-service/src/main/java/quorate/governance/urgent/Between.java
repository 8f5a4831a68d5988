package quorate.governance.urgent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import quorate.governance.meeting.Meeting;
import quorate.governance.urgent.Urgent.Taken;

/** How a body stands between its meetings: whether one is under way, and what is yet to ratify. */
record Between(boolean sitting, BigDecimal open) {

  static Between of(
      UUID body, Map<String, Meeting> meetings, Collection<Urgent> actions, LocalDate today) {
    boolean sitting =
        meetings.values().stream()
            .anyMatch(
                it ->
                    it instanceof Meeting.Called m
                        && m.stage() == Meeting.Stage.OPEN
                        && m.called().body().equals(body));
    BigDecimal open =
        actions.stream()
            .filter(it -> it instanceof Taken taken && isOpen(taken, body, meetings, today))
            .map(it -> ((Taken) it).action().sum())
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Between(sitting, open);
  }

  private static boolean isOpen(
      Taken taken, UUID body, Map<String, Meeting> meetings, LocalDate today) {
    return taken.action().body().equals(body)
        && taken.ratified() == null
        && !taken.isLapsedOn(today, taken.before(meetings));
  }
}
