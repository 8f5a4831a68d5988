package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quorate.ballots.electorate.Fact.Subject;

/** What held of one practice on one day. */
record Practice(
    String code,
    String name,
    boolean open,
    Optional<String> area,
    Optional<String> network,
    boolean member) {

  private static final Comparator<Fact> BY_DAY = Comparator.comparing(Fact::from);

  /** From its facts in the order heard: of two for the same day, the one stated later holds. */
  static Practice on(LocalDate day, String code, List<Fact> facts) {
    var known = facts.stream().filter(fact -> !fact.from().isAfter(day)).sorted(BY_DAY).toList();
    return new Practice(
        code,
        last(known, Subject.NAME).map(Fact::value).orElse(code),
        last(known, Subject.OPEN).isPresent(),
        last(known, Subject.AREA).map(Fact::value),
        network(known),
        last(known, Subject.MEMBER).isPresent());
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
