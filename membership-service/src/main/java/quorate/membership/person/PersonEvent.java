package quorate.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What has become true of one person. */
public sealed interface PersonEvent {

  UUID person();

  record PersonRecorded(UUID person, SealedValue name, @Nullable SealedValue email)
      implements PersonEvent {}

  record PersonRenamed(UUID person, SealedValue name, LocalDate from) implements PersonEvent {}

  /** No e-mail address: there is none any more. */
  record ContactDetailsChanged(UUID person, @Nullable SealedValue email, LocalDate from)
      implements PersonEvent {}

  /** Where a member of a company is served; it stands in the register of members (s113). */
  record ServiceAddressStated(UUID person, SealedValue address, LocalDate from)
      implements PersonEvent {}

  /** {@code role} is a {@link RoleClass} by its word; without a practice it is held in none. */
  record RoleStated(UUID person, String role, @Nullable String practice, LocalDate from)
      implements PersonEvent {}

  /** {@code scope} is a {@link NoticeScope} by its word; left out, everything. */
  record ElectronicNoticeAgreed(
      UUID person, SealedValue address, LocalDate on, @Nullable String scope)
      implements PersonEvent {

    /** For everything. */
    public ElectronicNoticeAgreed(UUID person, SealedValue address, LocalDate on) {
      this(person, address, on, null);
    }
  }

  record ElectronicNoticeWithdrawn(UUID person, LocalDate on) implements PersonEvent {}

  /**
   * {@code capacity} is a {@link Capacity} by its word, {@code grantedBy} a stream and never a
   * name; without matters it is for all.
   */
  record MandateGranted(
      UUID mandate,
      UUID person,
      String practice,
      String purpose,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String capacity,
      @Nullable String grantedBy,
      @Nullable List<String> matters)
      implements PersonEvent {

    /** As a representative, in all matters. */
    public MandateGranted(
        UUID mandate,
        UUID person,
        String practice,
        String purpose,
        LocalDate from,
        @Nullable LocalDate to) {
      this(mandate, person, practice, purpose, from, to, null, null, null);
    }
  }

  /** In the same append as the holder is named: it is what an erasure at that time runs into. */
  record EnteredAsHolder(UUID person, String practice, LocalDate from) implements PersonEvent {}

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
