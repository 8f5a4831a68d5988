package quorate.auditor.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Motions that name a permission, and whether one says yes or no to it. */
final class Deciding {

  /** {@code silent}: it was amended in substance, or another under its item came before it. */
  record Named(String permission, boolean silent) {}

  private final Map<String, Fields> moved = new HashMap<>();
  private final Map<String, Set<String>> amended = new HashMap<>();
  private final Map<String, List<String>> settled = new HashMap<>();

  Optional<Named> of(String motion) throws Malformed {
    Fields data = moved.get(motion);
    if (data == null || !data.has("decides")) {
      return Optional.empty();
    }
    boolean first = settled.getOrDefault(place(data), List.of(motion)).getFirst().equals(motion);
    return Optional.of(new Named(data.text("decides"), isAmended(motion) || !first));
  }

  boolean isAmendment(String motion) {
    Fields data = moved.get(motion);
    return data != null && data.has("amends");
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "motion-moved" -> moved.put(data.text("motion"), data);
      case "motion-decided" -> decided(data);
      case "poll-demanded" -> {
        if (data.json().path("good").asBoolean()) {
          again(data.text("motion"));
        }
      }
      default -> {}
    }
  }

  private void decided(Fields data) throws Malformed {
    String motion = data.text("motion");
    Fields what = moved.get(motion);
    String verdict = data.text("verdict");
    if (what == null) {
      return;
    }
    boolean substance = what.json().path("ofsubstance").asBoolean(true);
    if (what.has("amends") && substance && verdict.equals("passed")) {
      amended.computeIfAbsent(what.text("amends"), any -> new HashSet<>()).add(motion);
    }
    boolean said = verdict.equals("passed") || verdict.equals("lost");
    if (what.has("decides") && said && !isAmended(motion)) {
      settled.computeIfAbsent(place(what), any -> new ArrayList<>()).add(motion);
    }
  }

  // immediately after the hands: the poll decides instead
  private void again(String motion) throws Malformed {
    Fields what = moved.get(motion);
    if (what != null && what.has("amends")) {
      amended.getOrDefault(what.text("amends"), new HashSet<>()).remove(motion);
    }
    if (what != null && what.has("decides")) {
      settled.getOrDefault(place(what), new ArrayList<>()).remove(motion);
    }
  }

  private boolean isAmended(String motion) {
    return !amended.getOrDefault(motion, Set.of()).isEmpty();
  }

  private static String place(Fields data) throws Malformed {
    return data.text("item") + " " + data.text("decides");
  }
}
