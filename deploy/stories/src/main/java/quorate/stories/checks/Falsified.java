package quorate.stories.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A fact as it would be if it were otherwise, by as little as possible. */
final class Falsified {

  private Falsified() {}

  static Object of(Object fact) {
    return switch (fact) {
      case Boolean b -> !b;
      case Integer i -> i + 1;
      case Long l -> l + 1;
      case Collection<?> several -> withoutOne(several);
      case Map<?, ?> map -> withOneChanged(map);
      default -> "not " + fact;
    };
  }

  private static Object withoutOne(Collection<?> several) {
    var rest = new ArrayList<Object>(several);
    if (rest.isEmpty()) {
      rest.add("one more");
    } else {
      rest.removeLast();
    }
    return rest;
  }

  private static Object withOneChanged(Map<?, ?> map) {
    var changed = new TreeMap<String, Object>();
    map.forEach((key, value) -> changed.put(key.toString(), value));
    if (changed.isEmpty()) {
      changed.put("one more", "entry");
    } else {
      changed.put(changed.firstKey(), of(changed.firstEntry().getValue()));
    }
    return changed;
  }
}
