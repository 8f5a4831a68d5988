package quorate.membership.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import quorate.chassis.log.Aggregate;
import quorate.membership.dated.Timeline;
import quorate.membership.published.PublishedEvent.MembershipPublished;

/** What outsiders have been told of one practice, day by day. */
public record Published(Timeline<Standing> said) {

  /** The streams of what was published, by ODS code. */
  public static final Aggregate<Published, PublishedEvent> PUBLISHED =
      new Aggregate<>(
          "published", PublishedEvent.class, new Published(Timeline.empty()), Published::evolve);

  static Published evolve(Published before, PublishedEvent event) {
    return switch (event) {
      case MembershipPublished e ->
          new Published(
              before
                  .said()
                  .endingWith(e.from(), new Standing(e.member(), e.network(), e.subIcbLocation())));
    };
  }

  /**
   * What is to be said for outsiders to know as much as the register of every day from that one on:
   * all that holds from the first day on of which they know otherwise.
   */
  List<MembershipPublished> lacking(String practice, Timeline<Standing> register, LocalDate from) {
    return firstOtherwise(register, from)
        .map(first -> saying(practice, register, first))
        .orElse(List.of());
  }

  private Optional<LocalDate> firstOtherwise(Timeline<Standing> register, LocalDate from) {
    return Stream.of(said.values().keySet(), register.values().keySet())
        .flatMap(days -> days.stream())
        .filter(day -> day.isAfter(from))
        .collect(() -> new TreeSet<>(List.of(from)), TreeSet::add, TreeSet::addAll)
        .stream()
        .filter(day -> !on(said, day).equals(on(register, day)))
        .findFirst();
  }

  private static List<MembershipPublished> saying(
      String practice, Timeline<Standing> register, LocalDate first) {
    var days = new ArrayList<>(List.of(first));
    days.addAll(register.values().tailMap(first, false).keySet());
    var events = new ArrayList<MembershipPublished>();
    Standing before = null;
    for (LocalDate day : days) {
      Standing then = on(register, day);
      if (!then.equals(before)) {
        events.add(
            new MembershipPublished(
                practice, then.member(), day, then.network(), then.subIcbLocation()));
      }
      before = then;
    }
    return events;
  }

  private static Standing on(Timeline<Standing> times, LocalDate day) {
    return times.on(day).orElse(Standing.OUTSIDE);
  }
}
