package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.BodyCommand.Wanted;
import quorate.governance.registered.Organisations;
import quorate.governance.registered.Organisations.Link;
import quorate.governance.registered.Organisations.Organisation;

/** The seats that rules make of what the register knows. */
public final class WantedSeats {

  private WantedSeats() {}

  /** What the rules of these terms that follow the register ask for. */
  public static List<Wanted> of(Organisations known, Terms terms) {
    List<Wanted> wanted = new ArrayList<>();
    for (SeatRule rule : terms.composition()) {
      String kind = kind(rule.source());
      known.all().stream()
          .filter(each -> each.kind().equals(kind))
          .forEach(each -> wanted(known, rule, each).ifPresent(wanted::add));
    }
    return wanted;
  }

  private static String kind(SeatSource source) {
    return switch (source) {
      case EVERY_NETWORK -> Party.NETWORK;
      case ONE_PER_LOCALITY -> Party.PLACE;
      case FEDERATION_WHERE_THERE_IS_ONE -> Party.FEDERATION;
      case LMC_CHAIR -> Party.LMC;
      case APPOINTED, ELECTED, CO_OPTED, MEMBERS -> "none";
    };
  }

  private static Optional<Wanted> wanted(Organisations known, SeatRule rule, Organisation one) {
    var of = new Party(one.kind(), one.code());
    String area = rule.within();
    if (area == null || area.equals(one.area()) || area.equals(one.code())) {
      return Optional.of(new Wanted(rule.rule(), of, one.since(), one.lastDay()));
    }
    return known.links().stream()
        .filter(link -> joins(link, one, area))
        .max((a, b) -> a.since().compareTo(b.since()))
        .map(
            link ->
                new Wanted(
                    rule.rule(),
                    of,
                    later(one.since(), link.since()),
                    earlier(one.lastDay(), link.lastDay())));
  }

  // An area covers it, it covers the area, or it lies in it.
  private static boolean joins(Link link, Organisation one, String area) {
    boolean covered = link.organisation().equals(area) && is(link, one) && isCovering(link);
    boolean joined = link.organisation().equals(one.code()) && link.code().equals(area);
    return covered || (joined && !one.kind().equals(Party.NETWORK));
  }

  private static boolean isCovering(Link link) {
    return link.relation().equals("covers");
  }

  private static boolean is(Link link, Organisation one) {
    String kind = one.kind().equals(Party.NETWORK) ? Party.NETWORK : "organisation";
    return link.code().equals(one.code()) && link.kind().equals(kind);
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isAfter(other) ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
