package quorate.membership.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of one organisation. */
public sealed interface OrganisationCommand {

  String organisation();

  record RegisterOrganisation(
      String organisation, OrganisationKind kind, String name, LocalDate from)
      implements OrganisationCommand {}

  record RenameOrganisation(String organisation, String name, LocalDate from)
      implements OrganisationCommand {}

  record CloseOrganisation(String organisation, LocalDate lastDay) implements OrganisationCommand {}

  /** Both days are included; no last day: until further notice. */
  record LinkOrganisation(
      String organisation, Links.Link link, LocalDate from, @Nullable LocalDate lastDay)
      implements OrganisationCommand {}

  record UnlinkOrganisation(String organisation, Links.Link link, LocalDate lastDay)
      implements OrganisationCommand {}
}
