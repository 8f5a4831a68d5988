package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Fact.Subject;

/** What held of one practice on one day. */
record Practice(
    String code,
    String name,
    boolean open,
    Optional<String> area,
    Optional<String> network,
    boolean member,
    Optional<String> memberClass,
    Optional<String> shares,
    Optional<Fact> merger,
    Set<Exclusion> marks,
    List<Fact> lists,
    Map<String, LocalDate> collaborations,
    NearestPlace place) {

  private static final Comparator<Fact> BY_DAY = Comparator.comparing(Fact::from);

  /** From its facts in the order heard: of two for the same day, the one stated later holds. */
  static Practice on(LocalDate day, String code, List<Fact> heard, Organisations organisations) {
    List<Fact> facts = standing(heard);
    List<Fact> known = known(day, facts);
    Optional<List<Fact>> membership = Memberships.of(heard).on(day);
    List<Fact> ofMember = known(day, membership.orElse(List.of()));
    Optional<String> area = last(known, Subject.AREA).map(Fact::value);
    Optional<String> network = network(known);
    return new Practice(
        code,
        name(known, facts).orElse(code),
        last(known, Subject.OPEN).isPresent(),
        area,
        network,
        membership.isPresent(),
        last(ofMember, Subject.CLASS).map(Fact::value),
        last(ofMember, Subject.SHARES).map(Fact::value),
        merger(known),
        marks(ofMember),
        facts.stream().filter(Practice::isOfAList).toList(),
        organisations.collaborationsOf(code),
        NearestPlace.of(code, network, area, organisations));
  }

  // What was taken back, or closed anew on another day, is as if it had not been said.
  private static List<Fact> standing(List<Fact> heard) {
    List<Fact> standing = new ArrayList<>();
    for (Fact fact : heard) {
      standing.removeIf(fact::undoes);
      if (!fact.retracts()) {
        standing.add(fact);
      }
    }
    return standing;
  }

  private static List<Fact> known(LocalDate day, List<Fact> facts) {
    return facts.stream().filter(fact -> !fact.from().isAfter(day)).sorted(BY_DAY).toList();
  }

  // Before the first day of which a name is known, it is that one.
  private static Optional<String> name(List<Fact> known, List<Fact> facts) {
    return last(known, Subject.NAME)
        .or(() -> facts.stream().filter(fact -> fact.subject() == Subject.NAME).min(BY_DAY))
        .map(Fact::value);
  }

  private static Optional<Fact> merger(List<Fact> known) {
    return known.stream()
        .filter(fact -> fact.subject() == Subject.OPEN && !fact.holds())
        .filter(fact -> !fact.value().isEmpty())
        .findFirst();
  }

  /** Since when it takes part in a collaboration that is there; empty when it does not. */
  Optional<LocalDate> participantSince(@Nullable String collaboration) {
    return Optional.ofNullable(collaboration).map(collaborations::get);
  }

  /** The patients on this list by the file of that day; what was stated last holds. */
  Optional<String> patients(PatientList list, LocalDate fileDate) {
    return lists.stream()
        .filter(fact -> fact.subject() == subject(list) && fact.from().equals(fileDate))
        .reduce((earlier, later) -> later)
        .map(Fact::value);
  }

  private static Subject subject(PatientList list) {
    return switch (list) {
      case REGISTERED -> Subject.REGISTERED;
      case WEIGHTED -> Subject.WEIGHTED;
    };
  }

  private static boolean isOfAList(Fact fact) {
    return fact.subject() == Subject.REGISTERED || fact.subject() == Subject.WEIGHTED;
  }

  private static Set<Exclusion> marks(List<Fact> ofMember) {
    Set<Exclusion> marks = EnumSet.noneOf(Exclusion.class);
    for (Exclusion each : Exclusion.values()) {
      if (last(ofMember, each.subject()).isPresent()) {
        marks.add(each);
      }
    }
    return marks;
  }

  private static Optional<Fact> last(List<Fact> known, Subject subject) {
    return known.stream()
        .filter(fact -> fact.subject() == subject)
        .reduce((earlier, later) -> later)
        .filter(Fact::holds);
  }

  // A practice can leave one network and join another, or the same, overnight, and a file may tell
  // it in either order; so leaving ends only the network that it names, before any joining that
  // day.
  private static Optional<String> network(List<Fact> known) {
    Optional<String> network = Optional.empty();
    for (Fact fact : known.stream().sorted(BY_DAY.thenComparing(Fact::holds)).toList()) {
      if (fact.subject() == Subject.NETWORK) {
        network =
            fact.holds()
                ? Optional.of(fact.value())
                : network.filter(current -> !current.equals(fact.value()));
      }
    }
    return network;
  }
}
