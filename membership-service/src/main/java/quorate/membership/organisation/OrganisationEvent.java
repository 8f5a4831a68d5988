package quorate.membership.organisation;

import java.time.LocalDate;
import quorate.membership.facts.Source;

/** What has become true of one organisation. Kinds and relations stand by their words. */
public sealed interface OrganisationEvent {

  String organisation();

  record OrganisationRegistered(
      String organisation, String kind, String name, LocalDate from, Source source)
      implements OrganisationEvent {}

  record OrganisationRenamed(String organisation, String name, LocalDate from, Source source)
      implements OrganisationEvent {}

  record OrganisationClosed(String organisation, LocalDate lastDay, Source source)
      implements OrganisationEvent {}

  /** {@code kind} and {@code code} are the other end's. */
  record OrganisationLinked(
      String organisation, String relation, String kind, String code, LocalDate from, Source source)
      implements OrganisationEvent {}

  record OrganisationUnlinked(
      String organisation,
      String relation,
      String kind,
      String code,
      LocalDate lastDay,
      Source source)
      implements OrganisationEvent {}

  /** From {@code from} on, {@code successor} is what this was until the day before. */
  record OrganisationSucceeded(String organisation, String successor, LocalDate from, Source source)
      implements OrganisationEvent {}

  /** The link that was said to begin on that day never was so. */
  record OrganisationLinkRetracted(
      String organisation,
      String relation,
      String kind,
      String code,
      LocalDate from,
      String reason,
      Source source)
      implements OrganisationEvent {}

  /** {@code fact} is an {@link OrganisationFact} by its word; of a closure, the last day. */
  record OrganisationFactRetracted(
      String organisation, String fact, LocalDate from, String reason, Source source)
      implements OrganisationEvent {}
}
