package quorate.membership.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import quorate.membership.facts.Basis;
import quorate.membership.member.Member;
import quorate.membership.network.Network;
import quorate.membership.practice.Practice.Registered;

/** A time in which the register says the same of one practice; {@code until} is the day after. */
public record Period(LocalDate since, LocalDate until, RegisterLine line) {

  static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
  static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** All that the register says of a practice, as periods without overlap. */
  public static List<Period> of(Register register, String practice) {
    if (!(register.practices().get(practice) instanceof Registered known)) {
      return List.of();
    }
    List<LocalDate> days = new ArrayList<>(days(register, known));
    var periods = new ArrayList<Period>();
    for (int i = 0; i < days.size() - 1; i++) {
      Optional<RegisterLine> line = register.line(practice, days.get(i));
      if (line.isPresent()) {
        append(periods, new Period(days.get(i), days.get(i + 1), line.get()));
      }
    }
    return periods;
  }

  private static void append(List<Period> periods, Period next) {
    if (!periods.isEmpty()
        && periods.getLast().until.equals(next.since)
        && periods.getLast().line.equals(next.line)) {
      Period last = periods.removeLast();
      periods.add(new Period(last.since, next.until, next.line));
    } else {
      periods.add(next);
    }
  }

  private static SortedSet<LocalDate> days(Register register, Registered p) {
    var days = new TreeSet<LocalDate>(List.of(BEGINNING, END));
    days.addAll(p.particulars().names().values().keySet());
    days.addAll(p.particulars().postcodes().values().keySet());
    days.addAll(p.whereabouts().placements().values().keySet());
    days.addAll(p.whereabouts().networks().times().values().keySet());
    days.addAll(p.figures().contracts().values().keySet());
    for (Basis basis : Basis.values()) {
      days.addAll(p.figures().listSizes(basis).values().keySet());
    }
    Optional.ofNullable(p.particulars().openedOn()).ifPresent(days::add);
    Optional.ofNullable(p.particulars().closedOn()).ifPresent(day -> days.add(day.plusDays(1)));
    p.whereabouts().networks().all().forEach(code -> days.addAll(days(register, code)));
    days.addAll(days(register.members().getOrDefault(p.code(), Member.never())));
    return days.subSet(BEGINNING, END.plusDays(1));
  }

  private static SortedSet<LocalDate> days(Register register, String network) {
    return register.networks().get(network) instanceof Network.Registered known
        ? new TreeSet<>(known.names().values().keySet())
        : new TreeSet<>();
  }

  private static SortedSet<LocalDate> days(Member member) {
    var days = new TreeSet<LocalDate>();
    for (Member.Period past : member.past()) {
      days.add(past.from());
      days.add(past.lastDay().plusDays(1));
    }
    if (member instanceof Member.Current current) {
      days.add(current.from());
    }
    return days;
  }
}
