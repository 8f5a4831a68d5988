package quorate.membership.published;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quorate.membership.dated.Timeline;
import quorate.membership.member.Member;
import quorate.membership.member.Member.Current;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.Whereabouts;

/**
 * What outsiders may know of a practice on a day: whether it is a member and, of a member, where it
 * then lies. Of who is none nothing else is said; a suspended member is one.
 */
public record Standing(boolean member, @Nullable String network, @Nullable String subIcbLocation) {

  /** As of every practice of which nothing is said. */
  static final Standing OUTSIDE = new Standing(false, null, null);

  /** Day by day, as the register has it. */
  static Timeline<Standing> of(Member member, Practice practice) {
    var days = new TreeSet<LocalDate>();
    member.past().forEach(period -> days.add(period.from()));
    member.past().forEach(period -> days.add(period.lastDay().plusDays(1)));
    if (member instanceof Current current) {
      days.add(current.from());
    }
    Whereabouts where = practice instanceof Registered known ? known.whereabouts() : null;
    if (where != null) {
      days.addAll(where.networks().times().values().keySet());
      days.addAll(where.placements().values().keySet());
    }
    Timeline<Standing> times = Timeline.empty();
    for (LocalDate day : days) {
      times = times.with(day, on(day, member, where));
    }
    return times;
  }

  private static Standing on(LocalDate day, Member member, @Nullable Whereabouts where) {
    if (!member.isMemberOn(day)) {
      return OUTSIDE;
    }
    return where == null
        ? new Standing(true, null, null)
        : new Standing(true, where.networks().on(day).orElse(null), where.areaOn(day).orElse(null));
  }
}
