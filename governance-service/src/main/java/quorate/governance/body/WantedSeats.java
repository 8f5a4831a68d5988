package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.BodyCommand.Wanted;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
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
      kind(rule.source())
          .ifPresent(
              kind ->
                  known.all().stream()
                      .filter(each -> each.kind().equals(kind.toString()))
                      .forEach(each -> wanted(known, rule, kind, each).ifPresent(wanted::add)));
    }
    return wanted;
  }

  /** Whether the register, which knows others for such seats, knows nothing of the rule's area. */
  static boolean isOfNoArea(Organisations known, SeatRule rule) {
    String area = rule.within();
    return area != null
        && kind(rule.source()).filter(known::hasAny).isPresent()
        && !known.knows(area);
  }

  private static Optional<PartyKind> kind(SeatSource source) {
    return switch (source) {
      case EVERY_NETWORK -> Optional.of(PartyKind.NETWORK);
      case ONE_PER_LOCALITY -> Optional.of(PartyKind.PLACE);
      case FEDERATION_WHERE_THERE_IS_ONE -> Optional.of(PartyKind.FEDERATION);
      case LMC_CHAIR -> Optional.of(PartyKind.LMC);
      case APPOINTED, ELECTED, CO_OPTED, MEMBERS -> Optional.empty();
    };
  }

  private static Optional<Wanted> wanted(
      Organisations known, SeatRule rule, PartyKind kind, Organisation one) {
    var of = new Party(kind, one.code());
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
    return covered || (joined && !isNetwork(one));
  }

  private static boolean isCovering(Link link) {
    return link.relation().equals("covers");
  }

  private static boolean is(Link link, Organisation one) {
    String kind = (isNetwork(one) ? PartyKind.NETWORK : PartyKind.ORGANISATION).toString();
    return link.code().equals(one.code()) && link.kind().equals(kind);
  }

  private static boolean isNetwork(Organisation one) {
    return one.kind().equals(PartyKind.NETWORK.toString());
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isAfter(other) ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
