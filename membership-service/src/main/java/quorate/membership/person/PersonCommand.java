package quorate.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What may be asked of one person's record. */
public sealed interface PersonCommand {

  UUID person();

  record RecordPerson(UUID person, SealedValue name, @Nullable SealedValue email)
      implements PersonCommand {}

  /** The latest name counts. */
  record RenamePerson(UUID person, SealedValue name, LocalDate from) implements PersonCommand {}

  record ChangeContactDetails(UUID person, @Nullable SealedValue email, LocalDate from)
      implements PersonCommand {}

  record StateServiceAddress(UUID person, SealedValue address, LocalDate from)
      implements PersonCommand {}

  /** {@code role} in a practice or, where none is named, outside all. */
  record StateRole(UUID person, String role, @Nullable String practice, LocalDate from)
      implements PersonCommand {}

  /** The person agreed to be told by e-mail, at this address and no other; not after today. */
  record AgreeToElectronicNotice(
      UUID person, SealedValue address, LocalDate on, @Nullable String scope, LocalDate today)
      implements PersonCommand {}

  record WithdrawElectronicNotice(UUID person, LocalDate on) implements PersonCommand {}

  record GrantMandate(
      UUID person,
      UUID mandate,
      String practice,
      Authority authority,
      LocalDate from,
      @Nullable LocalDate to)
      implements PersonCommand {}

  record RevokeMandate(UUID person, UUID mandate, LocalDate lastDay) implements PersonCommand {}

  /** Reason and asker are words of a list: free text about who is to be forgotten would stay. */
  record ErasePerson(
      UUID person,
      String reason,
      String askedBy,
      LocalDate on,
      List<Standing> standings,
      List<Minuted> minuted)
      implements PersonCommand {

    public ErasePerson {
      standings = List.copyOf(standings);
      minuted = List.copyOf(minuted);
    }
  }

  record IssueInvitation(UUID person, UUID invitation, String codeHash, Instant at, Instant expires)
      implements PersonCommand {}

  /**
   * The log-in is the keyed hash under which the person acts; the issuer's own name for it stays
   * sealed.
   */
  record BindLogIn(
      UUID person, UUID invitation, String codeHash, String login, SealedValue subject, Instant at)
      implements PersonCommand {}
}
