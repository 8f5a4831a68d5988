package quorate.governance.registered;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What this service listens to in membership's log; whatever it does not need is left out. */
public sealed interface RegisterHeard {

  /** Something about a network or an organisation: seats follow it. */
  sealed interface OfOrganisation extends RegisterHeard {}

  /** Something about a person: it bears on who may sit. */
  sealed interface OfPerson extends RegisterHeard {
    UUID person();
  }

  record NetworkRegistered(String network, String subIcbLocation, @Nullable LocalDate openedOn)
      implements OfOrganisation {}

  /** {@code closedOn} is the last day on which the network existed. */
  record NetworkClosed(String network, LocalDate closedOn) implements OfOrganisation {}

  /** {@code fact} is a name or a closure; of a closure, {@code from} is the last day named. */
  record NetworkFactRetracted(String network, String fact, LocalDate from)
      implements OfOrganisation {}

  /** {@code kind} is membership's word for what it is. */
  record OrganisationRegistered(String organisation, String kind, LocalDate from)
      implements OfOrganisation {}

  record OrganisationClosed(String organisation, LocalDate lastDay) implements OfOrganisation {}

  /** {@code fact} is a name or a closure; of a closure, {@code from} is the last day named. */
  record OrganisationFactRetracted(String organisation, String fact, LocalDate from)
      implements OfOrganisation {}

  /** {@code kind} and {@code code} are the other end's: a practice, network or organisation. */
  record OrganisationLinked(
      String organisation, String relation, String kind, String code, LocalDate from)
      implements OfOrganisation {}

  record OrganisationUnlinked(
      String organisation, String relation, String kind, String code, LocalDate lastDay)
      implements OfOrganisation {}

  /** The link that was said to begin on that day never was so. */
  record OrganisationLinkRetracted(
      String organisation, String relation, String kind, String code, LocalDate from)
      implements OfOrganisation {}

  /** The name stays sealed. */
  record PersonRecorded(UUID person, SealedValue name) implements OfPerson {}

  /** The person has another name from this day on, until one from a later day. */
  record PersonRenamed(UUID person, SealedValue name, LocalDate from) implements OfPerson {}

  /** What a person is by profession since then, within a practice or outside. */
  record RoleStated(UUID person, String role, @Nullable String practice, LocalDate from)
      implements OfPerson {}

  /** {@code login} is the keyed hash that stands in an entry's actor after {@code login:}. */
  record LogInBound(UUID person, String login) implements OfPerson {}

  record PersonErased(UUID person) implements OfPerson {}
}
