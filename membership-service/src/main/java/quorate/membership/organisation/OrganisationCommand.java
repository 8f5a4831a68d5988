package quorate.membership.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.Source;

/** What may be asked of one organisation. */
public sealed interface OrganisationCommand {

  String organisation();

  Source source();

  record RegisterOrganisation(
      String organisation, OrganisationKind kind, String name, LocalDate from, Source source)
      implements OrganisationCommand {}

  record RenameOrganisation(String organisation, String name, LocalDate from, Source source)
      implements OrganisationCommand {}

  record CloseOrganisation(String organisation, LocalDate lastDay, Source source)
      implements OrganisationCommand {}

  /** Both days are included; no last day: until further notice. */
  record LinkOrganisation(
      String organisation,
      Links.Link link,
      LocalDate from,
      @Nullable LocalDate lastDay,
      Source source)
      implements OrganisationCommand {}

  record UnlinkOrganisation(String organisation, Links.Link link, LocalDate lastDay, Source source)
      implements OrganisationCommand {}

  /** It closes the day before, and the other goes on for it. */
  record SucceedOrganisation(String organisation, String successor, LocalDate from, Source source)
      implements OrganisationCommand {}

  record RetractOrganisationLink(
      String organisation, Links.Link link, LocalDate from, String reason, Source source)
      implements OrganisationCommand {}

  record RetractOrganisationFact(
      String organisation, OrganisationFact fact, LocalDate from, String reason, Source source)
      implements OrganisationCommand {}
}
