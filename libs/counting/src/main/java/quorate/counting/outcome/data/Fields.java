package quorate.counting.outcome.data;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Words;

/** The fields of one object of the data, read with the path that leads to it. */
record Fields(String path, Map<?, ?> data) {

  // so that a rule set and an outcome stay short enough to be told whole
  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 60;
  private static final int MOST = 6;
  private static final String DECIMAL = "\\d{1,18}(\\.\\d{1,30})?";
  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?";
  private static final String FRACTION = "\\d{1,12}/[1-9]\\d{0,11}";

  /** Refuses a field that is not among these, so that a misspelt one is never passed over. */
  Fields only(String... names) {
    var known = List.of(names);
    for (Object name : data.keySet()) {
      if (!known.contains(name)) {
        throw new RuleFault(
            at(String.valueOf(name)), "unknown", "Leave it out, or name one of: " + words(known));
      }
    }
    return this;
  }

  boolean has(String name) {
    return data.get(name) != null;
  }

  Optional<Fields> optional(String name) {
    return has(name) ? Optional.of(in(name)) : Optional.empty();
  }

  Fields in(String name) {
    return object(at(name), data.get(name));
  }

  static Fields object(String path, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Fields(path, map);
    }
    throw new RuleFault(
        path,
        told(value),
        path.endsWith("clause")
            ? "Give an object with instrument, place and text, each a text."
            : "Give an object with its fields.");
  }

  List<Fields> list(String name) {
    if (!(data.get(name) instanceof List<?> list) || list.isEmpty() || list.size() > MOST) {
      throw fault(name, "Give a list of 1 to %d objects.".formatted(MOST));
    }
    var all = new ArrayList<Fields>();
    for (Object each : list) {
      all.add(object(at(name) + "[%d]".formatted(all.size()), each));
    }
    return all;
  }

  List<String> words(String name) {
    if (!has(name)) {
      return List.of();
    }
    if (data.get(name) instanceof List<?> list
        && list.stream().allMatch(each -> each instanceof String)) {
      return list.stream().map(String::valueOf).toList();
    }
    throw fault(name, "Give a list of words.");
  }

  String name() {
    return text("name", LONGEST_NAME);
  }

  String text(String name) {
    return text(name, LONGEST);
  }

  private String text(String name, int longest) {
    if (data.get(name) instanceof String text && !text.isBlank() && text.length() <= longest) {
      return text;
    }
    throw fault(name, "Give a text of up to %d characters.".formatted(longest));
  }

  boolean flag(String name) {
    Object value = data.get(name);
    if (value == null || value instanceof Boolean) {
      return Boolean.TRUE.equals(value);
    }
    throw fault(name, "Give true or false.");
  }

  /** A decimal or a fraction, in digits: {@code 0.75} or {@code 2/3}. */
  Exact number(String name) {
    String text = data.get(name) instanceof String given ? given : "";
    if (text.matches(DECIMAL)) {
      return Exact.of(text);
    }
    if (text.matches(FRACTION)) {
      int slash = text.indexOf('/');
      return Exact.of(text.substring(0, slash)).over(Exact.of(text.substring(slash + 1)));
    }
    throw fault(name, "Give a decimal or a fraction as text, such as \"0.75\" or \"2/3\".");
  }

  Exact numberOr(String name, Exact other) {
    return has(name) ? number(name) : other;
  }

  int whole(String name) {
    if (data.get(name) instanceof String text && text.matches("\\d{1,9}")) {
      return Integer.parseInt(text);
    }
    throw fault(name, "Give a whole number in digits as text, such as \"2\".");
  }

  /** An hour of the day, to the minute or second: {@code 17:00}. */
  LocalTime timeOfDay(String name) {
    if (data.get(name) instanceof String text && text.matches(TIME)) {
      return LocalTime.parse(text);
    }
    throw fault(name, "Give an hour of the day as text, such as \"17:00\".");
  }

  int wholeOr(String name, int other) {
    return has(name) ? whole(name) : other;
  }

  /** One of these values by its word, as {@code at-least}. */
  <E extends Enum<E>> E word(String name, E[] values) {
    return word(name, data.get(name), values);
  }

  <E extends Enum<E>> E word(String name, @Nullable Object given, E[] values) {
    return Arrays.stream(values)
        .filter(each -> Words.key(each).equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                new RuleFault(
                    at(name),
                    told(given),
                    "Name one of: " + words(Arrays.stream(values).map(Words::key).toList())));
  }

  /** What this makes; where its values do not go together, a fault of this object. */
  <T> T made(Supplier<T> made) {
    try {
      return made.get();
    } catch (RuleFault fault) {
      throw fault;
    } catch (IllegalArgumentException e) {
      throw new RuleFault(path.isEmpty() ? "." : path, "these values", e.getMessage() + ".");
    }
  }

  RuleFault fault(String name, String mend) {
    return new RuleFault(at(name), told(data.get(name)), mend);
  }

  String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String told(@Nullable Object value) {
    String text = value == null ? "nothing" : String.valueOf(value);
    return text.length() > 100 ? text.substring(0, 100) + "…" : text;
  }

  private static String words(List<String> all) {
    return all.stream().collect(Collectors.joining(", ", "", "."));
  }
}
