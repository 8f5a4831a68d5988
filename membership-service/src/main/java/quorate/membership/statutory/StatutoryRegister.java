package quorate.membership.statutory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.members.MemberStory;
import quorate.membership.members.Membership;

/** Who is and was a member in law as on a day, of what had been entered by then. */
final class StatutoryRegister {

  /** How long a former member stays in the register (s121 Companies Act 2006). */
  private static final int YEARS_AFTER = 10;

  private StatutoryRegister() {}

  /** In the order of registration. */
  static List<StatutoryLine> on(LocalDate day, Map<String, List<Entered>> byPractice) {
    return byPractice.entrySet().stream()
        .flatMap(one -> lines(one.getKey(), one.getValue(), day).stream())
        .filter(line -> stays(line, day))
        .sorted(
            Comparator.comparing(StatutoryLine::registered).thenComparing(StatutoryLine::practice))
        .toList();
  }

  private static boolean stays(StatutoryLine line, LocalDate day) {
    return line.ceased() == null || !line.ceased().isBefore(day.minusYears(YEARS_AFTER));
  }

  /** One practice's, however long ago they ceased. */
  static List<StatutoryLine> lines(String practice, List<Entered> entered, LocalDate on) {
    MemberStory story = MemberStory.EMPTY;
    for (Entered one : entered) {
      story = story.with(one.event());
    }
    var lines = new ArrayList<StatutoryLine>();
    for (LocalDate day : new TreeSet<>(story.days()).headSet(on, true)) {
      turn(lines, practice, story, day);
    }
    return lines.stream().map(line -> line.changed(changes(line, entered, on))).toList();
  }

  /**
   * What the register says from this day on, if it says something else than before. While nobody is
   * stated nobody is registered, so there is nobody who could have ceased to be.
   */
  private static void turn(
      List<StatutoryLine> lines, String practice, MemberStory story, LocalDate day) {
    Optional<Membership> member =
        story.standings().on(day).filter(standing -> standing.state().isMember());
    Optional<HolderNamed> holder = member.flatMap(it -> story.stated(story.holders(), day));
    StatutoryLine open =
        lines.isEmpty() || lines.getLast().ceased() != null ? null : lines.getLast();
    boolean goesOn = member.filter(it -> !day.equals(it.from())).isPresent();
    if (open != null && goesOn && isSame(open, holder)) {
      lines.removeLast();
      lines.addAll(open.leaving(holder, day.minusDays(1)));
      lines.add(open.next(holder, story.stated(story.holdings(), day), day));
      return;
    }
    if (open != null) {
      lines.removeLast();
      open.holder().ifPresent(_ -> lines.add(open.until(day.minusDays(1))));
    }
    if (member.isPresent()) {
      var inLaw = holder.map(it -> InLaw.from(day, it));
      var holding = story.stated(story.holdings(), day);
      lines.add(new StatutoryLine(practice, inLaw, holding, day, null, List.of()));
    }
  }

  private static boolean isSame(StatutoryLine open, Optional<HolderNamed> holder) {
    return open.member().isPresent()
        ? holder.filter(open.member().get()::goesOnAs).isPresent()
        : holder.isEmpty();
  }

  private static List<Entered.Change> changes(
      StatutoryLine line, List<Entered> entered, LocalDate on) {
    List<Entered.Change> changes =
        entered.stream()
            .filter(Entered::isOfRegister)
            .map(Entered::change)
            .filter(change -> !change.on().isAfter(on) && line.includes(change))
            .toList();
    boolean left = changes.stream().anyMatch(change -> change.ceases() && line.endsBy(change));
    return changes.stream()
        .filter(change -> !left || change.ceases() || !line.endsBy(change))
        .toList();
  }
}
