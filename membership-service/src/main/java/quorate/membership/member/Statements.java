package quorate.membership.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days from which a holder or a holding was stated, in the order in which it was recorded. */
record Statements(List<LocalDate> holders, List<LocalDate> holdings) {

  static final Statements NONE = new Statements(List.of(), List.of());

  Statements {
    holders = List.copyOf(holders);
    holdings = List.copyOf(holdings);
  }

  Statements withHolder(LocalDate from) {
    return new Statements(with(holders, from), holdings);
  }

  Statements withHolding(LocalDate from) {
    return new Statements(holders, with(holdings, from));
  }

  /** Nothing where the holder of that day is not the newest. */
  Optional<Statements> withoutHolder(LocalDate from) {
    return without(holders, from).map(left -> new Statements(left, holdings));
  }

  /** Nothing where the holding of that day is not the newest. */
  Optional<Statements> withoutHolding(LocalDate from) {
    return without(holdings, from).map(left -> new Statements(holders, left));
  }

  /** The latest day from which somebody is stated to hold, whenever recorded. */
  Optional<LocalDate> newestHolder() {
    return holders.stream().max(Comparator.naturalOrder());
  }

  /** The latest day from which a class and what is held are stated. */
  Optional<LocalDate> newestHolding() {
    return holdings.stream().max(Comparator.naturalOrder());
  }

  private static List<LocalDate> with(List<LocalDate> days, LocalDate from) {
    var changed = new ArrayList<>(days);
    changed.remove(from);
    changed.add(from);
    return changed;
  }

  private static Optional<List<LocalDate>> without(List<LocalDate> days, LocalDate from) {
    return !days.isEmpty() && days.getLast().equals(from)
        ? Optional.of(days.subList(0, days.size() - 1))
        : Optional.empty();
  }
}
