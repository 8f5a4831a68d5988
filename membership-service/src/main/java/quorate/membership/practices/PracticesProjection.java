package quorate.membership.practices;

import static quorate.membership.known.KnownColumn.bool;
import static quorate.membership.known.KnownColumn.date;
import static quorate.membership.known.KnownColumn.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.membership.known.Drawn;
import quorate.membership.known.KnownProjection;
import quorate.membership.known.KnownTable;
import quorate.membership.known.Streams;
import quorate.membership.practice.Particulars;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeHistory;
import quorate.membership.searching.Search;

/** Each practice by its particulars of the day, and its lineage, which is of no day. */
public final class PracticesProjection {

  private static final KnownTable TABLE =
      new KnownTable(
          "practice",
          "practice",
          List.of(
              text("name"),
              text("postcode"),
              text("address"),
              bool("dispensing"),
              bool("open"),
              date("openedon"),
              date("closedon"),
              text("predecessors"),
              text("successors"),
              text("search")));

  private PracticesProjection() {}

  public static Projection of(Streams streams) {
    return new KnownProjection<>(
        "practices",
        TABLE,
        // of list sizes there are hundreds a practice
        streams.besides("membership.list-size-stated.v1", "membership.mandate-entered.v1"),
        PracticeHistory.PRACTICES,
        PracticesProjection::draw);
  }

  static List<Drawn> draw(Practice practice) {
    return practice instanceof Registered known
        ? Drawn.over(days(known), day -> Optional.of(on(known, day)))
        : List.of();
  }

  private static SortedSet<LocalDate> days(Registered p) {
    Particulars of = p.particulars();
    var days = new TreeSet<>(of.names().values().keySet());
    days.addAll(of.postcodes().values().keySet());
    days.addAll(of.addresses().values().keySet());
    days.addAll(p.figures().dispensing().values().keySet());
    Optional.ofNullable(of.openedOn()).ifPresent(days::add);
    Optional.ofNullable(of.closedOn()).ifPresent(last -> days.add(last.plusDays(1)));
    return days;
  }

  private static List<@Nullable Object> on(Registered p, LocalDate day) {
    Particulars of = p.particulars();
    String name = of.names().onOrFirst(day).orElse(p.code());
    return Arrays.<@Nullable Object>asList(
        name,
        of.postcodes().onOrFirst(day).orElse(""),
        of.addresses().onOrFirst(day).map(lines -> String.join("\n", lines)).orElse(null),
        p.figures().dispensing().onOrFirst(day).orElse(null),
        of.openOn(day),
        of.openedOn(),
        of.closedOn(),
        Kin.text(p.lineage().predecessors().stream().map(Kin::of)),
        Kin.text(p.lineage().successors().stream().map(Kin::of)),
        Search.text(name));
  }
}
