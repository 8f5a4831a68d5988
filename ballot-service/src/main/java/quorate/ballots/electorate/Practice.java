package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Optional<String> mergedInto,
    Set<Exclusion> marks,
    List<Fact> lists) {

  private static final Comparator<Fact> BY_DAY = Comparator.comparing(Fact::from);

  /** From its facts in the order heard: of two for the same day, the one stated later holds. */
  static Practice on(LocalDate day, String code, List<Fact> facts) {
    var known = facts.stream().filter(fact -> !fact.from().isAfter(day)).sorted(BY_DAY).toList();
    boolean member = last(known, Subject.MEMBER).isPresent();
    return new Practice(
        code,
        last(known, Subject.NAME).map(Fact::value).orElse(code),
        last(known, Subject.OPEN).isPresent(),
        last(known, Subject.AREA).map(Fact::value),
        network(known),
        member,
        last(known, Subject.CLASS).map(Fact::value).filter(it -> member),
        last(known, Subject.SHARES).map(Fact::value).filter(it -> member),
        latest(known, Subject.OPEN)
            .filter(fact -> !fact.holds())
            .map(Fact::value)
            .filter(into -> !into.isEmpty()),
        marks(known),
        facts.stream().filter(Practice::isOfAList).toList());
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

  private static Set<Exclusion> marks(List<Fact> known) {
    Set<Exclusion> marks = EnumSet.noneOf(Exclusion.class);
    for (Exclusion each : Exclusion.values()) {
      if (last(known, each.subject()).isPresent()) {
        marks.add(each);
      }
    }
    return marks;
  }

  private static Optional<Fact> last(List<Fact> known, Subject subject) {
    return latest(known, subject).filter(Fact::holds);
  }

  private static Optional<Fact> latest(List<Fact> known, Subject subject) {
    return known.stream()
        .filter(fact -> fact.subject() == subject)
        .reduce((earlier, later) -> later);
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
