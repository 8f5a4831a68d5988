package quorate.membership.organisations;

import static quorate.membership.known.KnownColumn.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.chassis.project.Projection;
import quorate.membership.known.Drawn;
import quorate.membership.known.KnownProjection;
import quorate.membership.known.KnownTable;
import quorate.membership.known.Streams;
import quorate.membership.organisation.Links.Link;
import quorate.membership.organisation.Organisation;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.organisation.Spans;

/**
 * Each link of an organisation between its days. An entry changes one link only, so a row is one of
 * its organisation, its first day and the instant from which it was believed.
 */
public final class LinksProjection {

  private static final KnownTable TABLE =
      new KnownTable(
          "organisation_link",
          "organisation",
          List.of(text("relation"), text("party"), text("code")));

  private LinksProjection() {}

  public static Projection of(Streams streams) {
    return new KnownProjection<>(
        "organisationlinks", TABLE, streams, Organisation.ORGANISATIONS, LinksProjection::draw);
  }

  static List<Drawn> draw(Organisation organisation) {
    return organisation instanceof Registered known
        ? known.links().times().entrySet().stream()
            .flatMap(it -> drawn(it.getKey(), it.getValue()))
            .toList()
        : List.of();
  }

  private static Stream<Drawn> drawn(Link link, Spans spans) {
    List<Object> values =
        List.of(link.relation().word(), link.party().kind().word(), link.party().code());
    return spans.lastDays().entrySet().stream()
        .map(span -> new Drawn(span.getKey(), after(span.getValue()), values));
  }

  private static LocalDate after(Optional<LocalDate> lastDay) {
    return lastDay.filter(Drawn.END::isAfter).map(day -> day.plusDays(1)).orElse(Drawn.END);
  }
}
