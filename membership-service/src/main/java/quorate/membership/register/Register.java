package quorate.membership.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import quorate.membership.facts.Basis;
import quorate.membership.files.Areas;
import quorate.membership.member.Member;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberHistory;
import quorate.membership.network.Network;
import quorate.membership.network.NetworkEvent;
import quorate.membership.practice.Figures;
import quorate.membership.practice.Placement;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeHistory;
import quorate.membership.register.RegisterLine.ListSize;

/**
 * The register, folded from events. Folding those recorded up to a time T and asking for a day D
 * answers what was known at T of D; a day's answer changes only when something about that day is
 * recorded later.
 */
public record Register(
    Map<String, Practice> practices, Map<String, Network> networks, Map<String, Member> members) {

  public static final Register EMPTY = new Register(Map.of(), Map.of(), Map.of());

  public Register {
    practices = Map.copyOf(practices);
    networks = Map.copyOf(networks);
    members = Map.copyOf(members);
  }

  public Register with(PracticeEvent e) {
    var next = with(practices, e.practice(), Practice.UNKNOWN, e, PracticeHistory::evolve);
    return new Register(next, networks, members);
  }

  public Register with(NetworkEvent e) {
    var next = with(networks, e.network(), Network.UNKNOWN, e, Network::evolve);
    return new Register(practices, next, members);
  }

  public Register with(MemberEvent e) {
    var next = with(members, e.practice(), Member.never(), e, MemberHistory::evolve);
    return new Register(practices, networks, next);
  }

  /** The practices of which there is a line on a day in one of the areas then, by code. */
  public List<RegisterLine> on(LocalDate day, Areas areas) {
    return practices.keySet().stream()
        .sorted()
        .flatMap(practice -> line(practice, day).stream())
        .filter(line -> lies(line, areas))
        .toList();
  }

  /** One practice on a day; nothing when it is not open then, but for a closed member. */
  public Optional<RegisterLine> line(String practice, LocalDate day) {
    return practices.get(practice) instanceof Registered known && stands(known, day)
        ? Optional.of(line(known, day))
        : Optional.empty();
  }

  // A membership does not end of itself: who holds a share holds it when the practice has closed.
  private boolean stands(Registered practice, LocalDate day) {
    return practice.particulars().openOn(day)
        || (practice.particulars().closedBefore(day).isPresent() && isMember(practice, day));
  }

  private boolean isMember(Registered practice, LocalDate day) {
    return members.getOrDefault(practice.code(), Member.never()).isMemberOn(day);
  }

  private static boolean lies(RegisterLine line, Areas areas) {
    return areas.codes().isEmpty() || line.subIcbLocation().filter(areas::include).isPresent();
  }

  private RegisterLine line(Registered practice, LocalDate day) {
    Optional<Placement> placement = practice.whereabouts().placements().on(day);
    Optional<String> network = practice.whereabouts().networks().on(day);
    return new RegisterLine(
        practice.code(),
        practice.particulars().names().onOrFirst(day).orElse(practice.code()),
        practice.particulars().postcodes().onOrFirst(day).orElse(""),
        placement.map(Placement::subIcbLocation),
        placement.flatMap(p -> Optional.ofNullable(p.system())),
        network,
        network.flatMap(code -> networkName(code, day)),
        isMember(practice, day),
        practice.figures().contracts().onOrFirst(day),
        practice.particulars().closedBefore(day),
        listSizes(practice.figures(), day));
  }

  private Optional<String> networkName(String code, LocalDate day) {
    return networks.get(code) instanceof Network.Registered known
        ? known.names().onOrFirst(day)
        : Optional.empty();
  }

  private static Map<Basis, ListSize> listSizes(Figures figures, LocalDate day) {
    var sizes = new EnumMap<Basis, ListSize>(Basis.class);
    for (Basis basis : Basis.values()) {
      var entry = figures.listSizes(basis).values().floorEntry(day);
      if (entry != null) {
        sizes.put(basis, new ListSize(entry.getValue(), entry.getKey()));
      }
    }
    return sizes;
  }

  private static <S, E> Map<String, S> with(
      Map<String, S> all, String key, S unknown, E event, BiFunction<S, E, S> evolve) {
    var next = new HashMap<>(all);
    next.put(key, evolve.apply(all.getOrDefault(key, unknown), event));
    return next;
  }
}
