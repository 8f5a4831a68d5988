package quorate.notifications.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What this service listens to in membership's log; names and addresses stay sealed. */
public sealed interface MembershipHeard {

  /** The person that the entry is about. */
  UUID person();

  /** A person is known. */
  record PersonRecorded(UUID person, SealedValue name) implements MembershipHeard {}

  /** The person has another name from this day on, until one from a later day. */
  record PersonRenamed(UUID person, SealedValue name, LocalDate from) implements MembershipHeard {}

  /** The person may be told by e-mail at this address; of everything where no scope is named. */
  record ElectronicNoticeAgreed(
      UUID person, SealedValue address, LocalDate on, @Nullable String scope)
      implements MembershipHeard {

    /** Whether it is for what this service tells: ballots. */
    boolean coversBallots() {
      return scope == null || scope.equals("all") || scope.equals("ballots");
    }
  }

  /** From this day on the person is told by letter, unless they agreed for a later day. */
  record ElectronicNoticeWithdrawn(UUID person, LocalDate on) implements MembershipHeard {}

  /** The person's address is gone for good; they are told by letter. */
  record ContactErased(UUID person) implements MembershipHeard {}

  /** Nobody knows any more who it was. */
  record PersonErased(UUID person, LocalDate on) implements MembershipHeard {}

  /** The person acts for a practice. */
  record MandateGranted(
      UUID mandate,
      UUID person,
      String practice,
      String purpose,
      LocalDate from,
      @Nullable LocalDate to)
      implements MembershipHeard {}

  /** The person acts for the practice up to this day. */
  record MandateRevoked(UUID mandate, UUID person, String practice, LocalDate lastDay)
      implements MembershipHeard {}
}
