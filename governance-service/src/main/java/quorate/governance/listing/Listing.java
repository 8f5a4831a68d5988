package quorate.governance.listing;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;

/** Pages of what was folded, in the order of a key that no two share. */
public final class Listing {

  private Listing() {}

  /** The page that is asked for. */
  public static <T> Page<T> page(Paging asked, Stream<T> all, Function<T, String> key) {
    String after = asked.after();
    var found =
        all.sorted(Comparator.comparing(key))
            .filter(each -> key.apply(each).compareTo(after) > 0)
            .limit(asked.limit() + 1L)
            .toList();
    return asked.page(found, key);
  }

  /** Whether a text has every word of a question in it; all have where nothing is asked. */
  public static boolean has(String text, @Nullable String q) {
    String looked = text.toLowerCase(Locale.ROOT);
    return q == null
        || Stream.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(looked::contains);
  }

  /** Whether a value is the one that is asked for, if one is. */
  public static boolean is(@Nullable Object value, @Nullable String asked) {
    return asked == null || asked.equals(String.valueOf(value));
  }
}
