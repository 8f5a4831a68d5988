package quorate.auditor.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.number.Exact;

/** The roll of the call, and those drawn anew since; a body with seats has none. */
record Rolls(Optional<Map<String, String>> called, List<Drawn> drawn) {

  private static final String ROLL = "roll";

  /** A roll drawn anew: figures by member. */
  record Drawn(String occasion, Instant at, Map<String, String> lines) {

    static Drawn read(Fields data) throws Malformed {
      return new Drawn(data.text("occasion"), data.instant("at"), Rolls.lines(data.list("lines")));
    }

    boolean isOfNotice() {
      return occasion.equals("notice");
    }
  }

  Rolls {
    drawn = List.copyOf(drawn);
  }

  static Rolls of(Fields called) throws Malformed {
    return new Rolls(
        called.has(ROLL) ? Optional.of(lines(called.list(ROLL))) : Optional.empty(), List.of());
  }

  private static Map<String, String> lines(List<Fields> lines) throws Malformed {
    Map<String, String> roll = new LinkedHashMap<>();
    for (Fields each : lines) {
      roll.put(each.text("member"), figure(each.text("figure")));
    }
    return roll;
  }

  private static String figure(String text) throws Malformed {
    try {
      Exact.of(text);
      return text;
    } catch (IllegalArgumentException e) {
      throw new Malformed("figure is not a number: " + text);
    }
  }

  /** Those who are entitled to vote now. */
  Optional<Map<String, String>> now() {
    return last(each -> true);
  }

  /** Those who were entitled to notice when it was given. */
  Optional<Map<String, String>> told() {
    return last(Drawn::isOfNotice);
  }

  /** The same, with those alone who were entitled to vote at an instant of the meeting. */
  Rolls at(Instant instant) {
    return new Rolls(
        called, drawn.stream().filter(it -> it.isOfNotice() || !it.at().isAfter(instant)).toList());
  }

  Rolls with(Drawn one) {
    var more = new ArrayList<>(drawn);
    more.add(one);
    return new Rolls(called, more);
  }

  private Optional<Map<String, String>> last(Predicate<Drawn> which) {
    return drawn.reversed().stream().filter(which).findFirst().map(Drawn::lines).or(this::called);
  }
}
