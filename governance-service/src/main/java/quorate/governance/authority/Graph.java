package quorate.governance.authority;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.party.Party;

/** Mandates as ways from who gives to who decides. */
public final class Graph {

  /** So many times at most is a power handed on. */
  public static final int LONGEST = 5;

  private static final int MOST = 1_000;

  private final List<Given> mandates;

  public Graph(List<Given> mandates) {
    this.mandates = mandates.stream().sorted(comparing(each -> each.grant().mandate())).toList();
  }

  /** By what authority? The shortest chain that holds, else the reason that came nearest. */
  public Authority by(Question asked) {
    if (asked.decider().equals(asked.principal())) {
      return new Authority.Own();
    }
    List<List<Given>> ways = new ArrayList<>();
    walk(asked.principal(), asked.decider(), List.of(), new HashSet<>(), ways);
    ways.sort(comparingInt(List::size));
    List<Objection> objections = new ArrayList<>();
    for (List<Given> way : ways) {
      var objection = new Way(way).objection(asked);
      if (objection.isEmpty()) {
        return new Authority.By(new Way(way).steps(asked));
      }
      objections.add(objection.get());
    }
    return new Authority.None(
        objections.stream().max(comparing(Objection::reason)).orElseGet(() -> nobody(asked)),
        objections);
  }

  /** Whether so much is more than this mandate lets be decided that day. */
  public static Optional<Objection> over(Given mandate, BigDecimal sum, LocalDate day) {
    return Limits.over(mandate, sum, day);
  }

  private void walk(
      Party at, Party decider, List<Given> so, Set<Party> seen, List<List<Given>> ways) {
    if (!seen.add(at) || so.size() == LONGEST || ways.size() >= MOST) {
      return;
    }
    for (Given each : from(at, so)) {
      var further = Stream.concat(so.stream(), Stream.of(each)).toList();
      if (each.grant().holder().equals(decider)) {
        ways.add(further);
      } else {
        walk(each.grant().holder(), decider, further, new HashSet<>(seen), ways);
      }
    }
  }

  // What hands on one mandate is of no use with another.
  private List<Given> from(Party at, List<Given> so) {
    return mandates.stream()
        .filter(each -> each.grant().giver().equals(at))
        .filter(
            each ->
                each.grant().under() == null
                    || (!so.isEmpty()
                        && so.getLast().grant().mandate().equals(each.grant().under())))
        .toList();
  }

  private static Objection nobody(Question asked) {
    return new Objection(
        AuthorityRefusal.NO_MANDATE,
        null,
        "decider",
        asked.decider().toString(),
        "No mandate leads from %s to %s.".formatted(asked.principal(), asked.decider()));
  }
}
