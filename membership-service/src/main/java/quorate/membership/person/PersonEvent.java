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

  record InvitationIssued(UUID invitation, UUID person, String codeHash, Instant expires)
      implements PersonEvent {}

  record LogInBound(UUID invitation, UUID person, String login, SealedValue subject)
      implements PersonEvent {}
}
