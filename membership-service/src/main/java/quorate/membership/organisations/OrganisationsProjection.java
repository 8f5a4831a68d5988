package quorate.membership.organisations;

import static quorate.membership.known.KnownColumn.date;
import static quorate.membership.known.KnownColumn.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.membership.known.Drawn;
import quorate.membership.known.KnownProjection;
import quorate.membership.known.KnownTable;
import quorate.membership.known.Streams;
import quorate.membership.organisation.Organisation;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.searching.Search;

/** Each organisation while it is there, by the name of the day. */
public final class OrganisationsProjection {

  private static final KnownTable TABLE =
      new KnownTable(
          "organisation",
          "organisation",
          List.of(
              text("kind"),
              text("name"),
              date("openedon"),
              date("lastday"),
              text("successor"),
              text("search")));

  private OrganisationsProjection() {}

  public static Projection of(Streams streams) {
    return new KnownProjection<>(
        "organisations", TABLE, streams, Organisation.ORGANISATIONS, OrganisationsProjection::draw);
  }

  static List<Drawn> draw(Organisation organisation) {
    return organisation instanceof Registered known
        ? Drawn.over(days(known), day -> on(known, day))
        : List.of();
  }

  private static SortedSet<LocalDate> days(Registered organisation) {
    var days = new TreeSet<>(organisation.names().values().keySet());
    days.add(organisation.from());
    Optional.ofNullable(organisation.lastDay()).ifPresent(last -> days.add(last.plusDays(1)));
    return days;
  }

  private static Optional<List<@Nullable Object>> on(Registered organisation, LocalDate day) {
    if (!organisation.isThereOn(day)) {
      return Optional.empty();
    }
    String name = organisation.names().onOrFirst(day).orElse(organisation.code());
    return Optional.of(
        Arrays.<@Nullable Object>asList(
            organisation.kind().word(),
            name,
            organisation.from(),
            organisation.lastDay(),
            organisation.successor(),
            Search.text(organisation.code(), name)));
  }
}
