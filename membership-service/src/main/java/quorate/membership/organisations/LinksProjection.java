package quorate.membership.organisations;

import static quorate.membership.known.KnownColumn.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.chassis.project.Projection;
import quorate.membership.dated.Timeline;
import quorate.membership.known.Drawn;
import quorate.membership.known.KnownProjection;
import quorate.membership.known.KnownTable;
import quorate.membership.known.Streams;
import quorate.membership.organisation.Links.Link;
import quorate.membership.organisation.Organisation;
import quorate.membership.organisation.Organisation.Registered;

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
        ? known.links().times().entrySet().stream().flatMap(link -> drawn(link).stream()).toList()
        : List.of();
  }

  private static List<Drawn> drawn(Map.Entry<Link, Timeline<Boolean>> dated) {
    Link link = dated.getKey();
    List<Object> values =
        List.of(link.relation().word(), link.party().kind().word(), link.party().code());
    return Drawn.over(
        dated.getValue().values().keySet(),
        day -> holds(dated.getValue(), day) ? Optional.of(values) : Optional.empty());
  }

  private static boolean holds(Timeline<Boolean> times, LocalDate day) {
    return times.on(day).orElse(false);
  }
}
