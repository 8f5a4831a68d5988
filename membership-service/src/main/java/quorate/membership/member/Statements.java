package quorate.membership.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;

/**
 * The days from which a holder, a holding or participation was stated, in the order in which it was
 * recorded; and who it was, and in which classes, by day.
 */
record Statements(
    List<LocalDate> holders,
    List<LocalDate> holdings,
    List<LocalDate> participations,
    NavigableMap<LocalDate, HolderNamed> named,
    Map<LocalDate, Set<String>> classes) {

  static final Statements NONE =
      new Statements(List.of(), List.of(), List.of(), new TreeMap<>(), Map.of());

  Statements {
    holders = List.copyOf(holders);
    holdings = List.copyOf(holdings);
    participations = List.copyOf(participations);
    named = Collections.unmodifiableNavigableMap(new TreeMap<>(named));
    classes = Map.copyOf(classes);
  }

  Statements withHolder(HolderNamed holder) {
    var changed = new TreeMap<>(named);
    changed.put(holder.from(), holder);
    return new Statements(with(holders, holder.from()), holdings, participations, changed, classes);
  }

  Statements withHolding(HoldingStated held) {
    var changed = new HashMap<>(classes);
    changed.put(held.from(), ClassesHeld.classes(held));
    return new Statements(holders, with(holdings, held.from()), participations, named, changed);
  }

  /** The classes that are stated to be held from a day on, if that is said of the very day. */
  Set<String> classesOf(LocalDate day) {
    return classes.getOrDefault(day, Set.of());
  }

  Statements withParticipation(LocalDate from) {
    return new Statements(holders, holdings, with(participations, from), named, classes);
  }

  /** Nothing where the participation of that day is not the newest. */
  Optional<Statements> withoutParticipation(LocalDate from) {
    return without(participations, from)
        .map(left -> new Statements(holders, holdings, left, named, classes));
  }

  /** Who is stated to hold on a day. */
  Optional<HolderNamed> holderOn(LocalDate day) {
    return Optional.ofNullable(named.floorEntry(day)).map(entry -> entry.getValue());
  }

  /** Who is stated to hold on a day or later. */
  Collection<HolderNamed> holdersSince(LocalDate day) {
    LocalDate since = named.floorKey(day);
    return named.tailMap(since == null ? day : since, true).values();
  }

  /** Nothing where the holder of that day is not the newest. */
  Optional<Statements> withoutHolder(LocalDate from) {
    var changed = new TreeMap<>(named);
    changed.remove(from);
    return without(holders, from)
        .map(left -> new Statements(left, holdings, participations, changed, classes));
  }

  /** Nothing where the holding of that day is not the newest. */
  Optional<Statements> withoutHolding(LocalDate from) {
    var changed = new HashMap<>(classes);
    changed.remove(from);
    return without(holdings, from)
        .map(left -> new Statements(holders, left, participations, named, changed));
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
