package quorate.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What has become true of one person. */
public sealed interface PersonEvent {

  UUID person();

  record PersonRecorded(UUID person, SealedValue name, @Nullable SealedValue email)
      implements PersonEvent {}

  record ElectronicNoticeAgreed(UUID person, SealedValue address, LocalDate on)
      implements PersonEvent {}

  record ElectronicNoticeWithdrawn(UUID person, LocalDate on) implements PersonEvent {}

  record MandateGranted(
      UUID mandate,
      UUID person,
      String practice,
      String purpose,
      LocalDate from,
      @Nullable LocalDate to)
      implements PersonEvent {}

  record MandateRevoked(UUID mandate, UUID person, String practice, LocalDate lastDay)
      implements PersonEvent {}

  record ContactErased(UUID person, String reason, String askedBy, LocalDate on)
      implements PersonEvent {}

  /** The name was to be erased too, and a law keeps it until that day at the earliest. */
  record NameRetained(UUID person, String law, LocalDate earliest) implements PersonEvent {}

  record PersonErased(UUID person, String reason, String askedBy, LocalDate on)
      implements PersonEvent {}

  record InvitationIssued(UUID invitation, UUID person, String codeHash, Instant expires)
      implements PersonEvent {}

  record LogInBound(UUID invitation, UUID person, String login, SealedValue subject)
      implements PersonEvent {}
}
