package quorate.chassis.door;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. {@code next} is the cursor of the following page, null on the last; it is
 * answered as {@code Link: rel="next"}.
 */
public record Page<T>(List<T> items, @JsonIgnore @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /** The same page of something made from each item. */
  public <U> Page<U> map(Function<? super T, ? extends U> shown) {
    return new Page<>(items.stream().<U>map(shown).toList(), next);
  }
}
