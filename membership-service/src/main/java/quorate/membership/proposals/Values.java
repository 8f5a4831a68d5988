package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a change by name, written and read again. */
public record Values(Map<String, String> map) {

  public static Values none() {
    return new Values(Map.of());
  }

  public Values and(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    var more = new HashMap<>(map);
    more.put(name, value.toString());
    return new Values(more);
  }

  public String text(String name) {
    String value = map.get(name);
    if (value == null) {
      throw new IllegalStateException("a proposed change lacks its " + name);
    }
    return value;
  }

  public @Nullable String textIfAny(String name) {
    return map.get(name);
  }

  public LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }

  public @Nullable LocalDate dayIfAny(String name) {
    String value = map.get(name);
    return value == null ? null : LocalDate.parse(value);
  }
}
