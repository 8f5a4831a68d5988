package quorate.ballots.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.counting.CountingRule;
import quorate.counting.RuleNotUnderstood;
import quorate.counting.constraint.Constraint;
import quorate.counting.constraint.Constraints;

/**
 * The counting rule of a call's poll. Its seats are the places of each seat, and its constraints
 * name role classes and constituencies, whose candidates nobody knows yet.
 */
record PollRule(CountingRule widest, List<SeatClass> classes) {

  private static final String CONSTRAINTS = "constraints";

  PollRule {
    classes = List.copyOf(classes);
  }

  /** That of this call if it names one; {@link RuleNotUnderstood} where it is none. */
  static Optional<PollRule> of(Call call) {
    return Optional.ofNullable(call.poll().counting()).map(data -> read(data, call.seats()));
  }

  private static PollRule read(Map<String, Object> counting, List<Seat> seats) {
    int widest = seats.stream().mapToInt(Seat::toFill).max().orElse(1);
    var data = new LinkedHashMap<>(counting);
    unsaid(data, "seats", "Each seat's places are its seats.");
    unsaid(data, "default", "Candidates have no letters yet, so none can be named.");
    data.put("seats", Integer.toString(widest));
    var named = new ArrayList<Map.Entry<String, String>>();
    if (data.get(CONSTRAINTS) instanceof List<?> all) {
      data.put(CONSTRAINTS, byLetters(all, named));
    }
    var rule = CountingRule.of(data);
    var classes = new ArrayList<SeatClass>();
    for (int i = 0; i < named.size(); i++) {
      classes.add(SeatClass.of(named.get(i), rule.constraints().all().get(i)));
    }
    sensible(classes, seats);
    return new PollRule(rule, classes);
  }

  private static void unsaid(Map<String, Object> data, String field, String why) {
    if (data.get(field) != null) {
      throw new RuleNotUnderstood(field, data.get(field) + "", why);
    }
  }

  // each class by a name of its own in place of letters, so that the library reads the rest
  private static List<Object> byLetters(List<?> all, List<Map.Entry<String, String>> named) {
    var read = new ArrayList<Object>();
    for (Object each : all) {
      String path = CONSTRAINTS + "[" + read.size() + "]";
      if (!(each instanceof Map<?, ?> constraint)) {
        throw new RuleNotUnderstood(path, each + "", "Each of these has fields of its own.");
      }
      var name = SeatClass.named(constraint, path);
      if (named.contains(name)) {
        throw new RuleNotUnderstood(
            path + "." + name.getKey(), name.getValue(), "Each class is named once.");
      }
      named.add(name);
      var with = new LinkedHashMap<Object, Object>(constraint);
      with.remove(name.getKey());
      with.put("options", List.of("class " + read.size()));
      read.add(with);
    }
    return read;
  }

  private static void sensible(List<SeatClass> classes, List<Seat> seats) {
    for (int i = 0; i < classes.size(); i++) {
      var one = classes.get(i);
      String path = CONSTRAINTS + "[" + i + "].";
      if (seats.stream().noneMatch(one::isOf)) {
        throw new RuleNotUnderstood(
            path + (one.ofRole() ? "roleclass" : "constituency"),
            one.key(),
            "No seat of several places has candidates who stand so.");
      }
      if (one.bounds().most() == 0) {
        throw new RuleNotUnderstood(path + "most", 0, "Let them not stand, then.");
      }
    }
    for (Seat seat : seats) {
      int reserved = Math.max(reserved(classes, seat, true), reserved(classes, seat, false));
      if (reserved > seat.toFill()) {
        throw new RuleNotUnderstood(
            CONSTRAINTS, reserved, "More is reserved than " + seat.seat() + " has places.");
      }
    }
  }

  private static int reserved(List<SeatClass> classes, Seat seat, boolean role) {
    return classes.stream()
        .filter(each -> each.isOf(seat) && each.ofRole() == role)
        .mapToInt(each -> each.bounds().least())
        .sum();
  }

  /** The same for so many seats under these constraints. */
  CountingRule filling(int seats, List<Constraint> constraints) {
    return new CountingRule(
        widest.method(),
        seats,
        widest.settings(),
        widest.ties(),
        new Constraints(constraints),
        widest.spoiling());
  }

  /** In the rule's own words, as the call has it. */
  static @Nullable Map<String, Object> plain(Call call) {
    return of(call).map(PollRule::data).orElse(null);
  }

  private Map<String, Object> data() {
    var data = new LinkedHashMap<>(widest.data());
    data.remove("seats");
    if (data.get(CONSTRAINTS) instanceof List<?> all) {
      data.put(CONSTRAINTS, named(all));
    }
    return data;
  }

  @SuppressWarnings("unchecked") // the library writes maps by text
  private List<Map<String, Object>> named(List<?> all) {
    var named = new ArrayList<Map<String, Object>>();
    for (SeatClass each : classes) {
      named.add(each.data((Map<String, Object>) all.get(named.size())));
    }
    return named;
  }
}
