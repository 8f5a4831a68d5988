package quorate.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A map of plain data, read field by field; a fault names the field by its path. */
final class PlainData {

  /** The fields that only some methods have. */
  static final List<String> SETTINGS =
      List.of(
          "decimals",
          "votes",
          "points",
          "lowest",
          "highest",
          "truncation",
          "strength",
          "pairties",
          "unranked",
          "default",
          "second");

  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();
  private final String path;

  PlainData(Map<?, ?> fields, String path) {
    fields.forEach((key, value) -> this.fields.put(String.valueOf(key), value));
    this.fields.values().removeIf(value -> value == null);
    this.path = path;
  }

  RuleNotUnderstood fault(String key, String why) {
    return new RuleNotUnderstood(at(key), fields.getOrDefault(key, "nothing"), why);
  }

  private String at(String key) {
    return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  Set<String> keys() {
    return fields.keySet();
  }

  private Optional<Object> get(String key) {
    read.add(key);
    return Optional.ofNullable(fields.get(key));
  }

  Optional<String> text(String key) {
    return get(key)
        .map(
            value -> {
              if (value instanceof String text && !text.isBlank()) {
                return text;
              }
              throw fault(key, "This is a text.");
            });
  }

  OptionalInt whole(String key, int lowest, int highest) {
    var value = get(key);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    var digits = value.get().toString();
    if (!digits.matches("-?\\d{1,9}")
        || Integer.parseInt(digits) < lowest
        || Integer.parseInt(digits) > highest) {
      throw fault(key, "This is a whole number from " + lowest + " to " + highest + ".");
    }
    return OptionalInt.of(Integer.parseInt(digits));
  }

  Optional<String> decimal(String key) {
    var text = get(key).map(Object::toString);
    if (text.isPresent() && !text.get().matches("\\d{1,15}(\\.\\d{1,9})?")) {
      throw fault(key, "This is a decimal such as 12.5.");
    }
    return text;
  }

  <E extends Enum<E>> Optional<E> oneOf(String key, E[] values) {
    return text(key).map(word -> oneOf(key, word, values));
  }

  <E extends Enum<E>> E oneOf(String key, String word, E[] values) {
    return Stream.of(values)
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                fault(
                    key,
                    "This is one of "
                        + Stream.of(values).map(Enum::toString).collect(Collectors.joining(", "))
                        + "."));
  }

  Optional<PlainData> map(String key) {
    return get(key)
        .map(
            value -> {
              if (value instanceof Map<?, ?> map) {
                return new PlainData(map, at(key));
              }
              throw fault(key, "This has fields of its own.");
            });
  }

  List<PlainData> maps(String key) {
    var all = new ArrayList<PlainData>();
    for (Object each : list(key)) {
      if (!(each instanceof Map<?, ?> map)) {
        throw fault(key, "Each of these has fields of its own.");
      }
      all.add(new PlainData(map, at(key) + "[" + all.size() + "]"));
    }
    return all;
  }

  List<String> texts(String key) {
    var all = new ArrayList<String>();
    for (Object each : list(key)) {
      if (!(each instanceof String text)) {
        throw fault(key, "This is a list of texts.");
      }
      all.add(text);
    }
    return all;
  }

  private List<?> list(String key) {
    var value = get(key).orElse(List.of());
    if (value instanceof List<?> list) {
      return list;
    }
    throw fault(key, "This is a list.");
  }

  /** Refuses what nobody asked for. */
  void nothingElse() {
    for (var key : fields.keySet()) {
      if (!read.contains(key)) {
        throw fault(key, "There is no such field.");
      }
    }
  }
}
