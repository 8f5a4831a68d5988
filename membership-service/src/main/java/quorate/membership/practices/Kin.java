package quorate.membership.practices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.practice.Lineage;

/**
 * Another practice, and the first day on which patients of one were with the other; of a successor
 * also by what: merger, split or succession.
 */
public record Kin(String practice, LocalDate on, @Nullable String by) {

  private static final Comparator<Kin> BY_DAY =
      Comparator.comparing(Kin::on).thenComparing(Kin::practice);

  static Kin of(Lineage.Link link) {
    return new Kin(link.practice(), link.on(), null);
  }

  static Kin of(Lineage.Successor next) {
    return new Kin(next.practice(), next.on(), next.by().name().toLowerCase(Locale.ROOT));
  }

  /** As one text, in the order of their days. */
  static String text(Stream<Kin> all) {
    return all.sorted(BY_DAY)
        .map(it -> it.practice + " " + it.on + (it.by == null ? "" : " " + it.by))
        .collect(Collectors.joining("\n"));
  }

  /** From such a text. */
  static List<Kin> read(String text) {
    return text.lines().map(line -> line.split(" ", -1)).map(Kin::of).toList();
  }

  private static Kin of(String[] words) {
    return new Kin(words[0], LocalDate.parse(words[1]), words.length > 2 ? words[2] : null);
  }
}
