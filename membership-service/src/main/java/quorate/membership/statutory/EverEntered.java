package quorate.membership.statutory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.person.Standing;

/**
 * Each place in the register of members that somebody was ever shown to have, as of any time. What
 * is known now counts; where that knows nothing of a place, it was held until it was taken out, as
 * whoever saw it there may have relied on it.
 */
final class EverEntered {

  private EverEntered() {}

  /** In one practice's membership, whose entries are in their own order. */
  static List<Standing> of(UUID person, String practice, List<Entered> entered) {
    var standings = new ArrayList<Standing>();
    if (entered.stream().noneMatch(one -> names(one, person))) {
      return standings;
    }
    for (int known = entered.size(); known > 0; known--) {
      @Nullable LocalDate out =
          known == entered.size() ? null : CivilDay.of(entered.get(known).at());
      List<Standing> then =
          held(person, practice, entered.subList(0, known))
              .filter(one -> standings.stream().noneMatch(newer -> overlap(one, newer)))
              .map(one -> new Standing(one.from(), earlier(one.lastDay(), out)))
              .toList();
      standings.addAll(then);
    }
    return standings;
  }

  private static Stream<Standing> held(UUID person, String practice, List<Entered> known) {
    return StatutoryRegister.lines(practice, known, LocalDate.MAX).stream()
        .filter(line -> StatutorySheet.persons(line).contains(person))
        .map(line -> new Standing(line.registered(), line.ceased()));
  }

  private static boolean names(Entered one, UUID person) {
    return one.event() instanceof HolderNamed named
        && named.persons() != null
        && named.persons().contains(person);
  }

  private static boolean overlap(Standing one, Standing other) {
    return (other.lastDay() == null || !one.from().isAfter(other.lastDay()))
        && (one.lastDay() == null || !other.from().isAfter(one.lastDay()));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
