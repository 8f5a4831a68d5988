package quorate.membership.organisation;

import java.time.LocalDate;

/** What has become true of one organisation. Kinds and relations stand by their words. */
public sealed interface OrganisationEvent {

  String organisation();

  record OrganisationRegistered(String organisation, String kind, String name, LocalDate from)
      implements OrganisationEvent {}

  record OrganisationRenamed(String organisation, String name, LocalDate from)
      implements OrganisationEvent {}

  record OrganisationClosed(String organisation, LocalDate lastDay) implements OrganisationEvent {}

  /** {@code kind} and {@code code} are the other end's. */
  record OrganisationLinked(
      String organisation, String relation, String kind, String code, LocalDate from)
      implements OrganisationEvent {}

  record OrganisationUnlinked(
      String organisation, String relation, String kind, String code, LocalDate lastDay)
      implements OrganisationEvent {}
}
