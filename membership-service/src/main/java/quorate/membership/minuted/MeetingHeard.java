package quorate.membership.minuted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What governance tells of meetings and of who holds a seat, as far as minutes name people by it.
 * Whoever moves, seconds, votes or takes the chair has come before.
 */
public sealed interface MeetingHeard {

  record BodyEstablished(UUID body, String kind) implements MeetingHeard {}

  record SeatFilled(UUID body, UUID holding, UUID person, LocalDate from, @Nullable LocalDate to)
      implements MeetingHeard {}

  record TermRenewed(UUID holding, @Nullable LocalDate to) implements MeetingHeard {}

  record SeatVacated(UUID holding, LocalDate lastDay) implements MeetingHeard {}

  /** With a {@code roll} members meet; else those who hold seats. */
  record MeetingCalled(UUID meeting, UUID body, @Nullable List<OnRoll> roll)
      implements MeetingHeard {

    public MeetingCalled {
      roll = roll == null ? null : List.copyOf(roll);
    }
  }

  record OnRoll(String member) {}

  record MeetingOpened(UUID meeting, Instant at, UUID chair) implements MeetingHeard {}

  record MeetingResumed(UUID meeting, Instant at, UUID chair) implements MeetingHeard {}

  record Arrived(UUID meeting, UUID person) implements MeetingHeard {}

  /** Whoever is concerned need not have come. */
  record InterestNoted(UUID meeting, UUID person) implements MeetingHeard {}

  record ItemHeard(UUID meeting, Party whom) implements MeetingHeard {}

  /** Of a person, the code is their id. */
  record Party(String kind, String code) {

    Optional<UUID> person() {
      try {
        return kind.equals("person") ? Optional.of(UUID.fromString(code)) : Optional.empty();
      } catch (IllegalArgumentException notOurs) {
        return Optional.empty();
      }
    }
  }

  record ActionAgreed(UUID meeting, UUID owner) implements MeetingHeard {}

  record MinutesApproved(UUID meeting) implements MeetingHeard {}
}
