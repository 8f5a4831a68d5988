package quorate.auditor.resolution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** A resolution as governance's log has it so far. */
final class Resolution {

  final Fields proposed;
  final String kind;
  final Map<String, LocalDate> met = new HashMap<>();
  final Set<String> filings = new HashSet<>();
  String text;
  boolean seconded;
  boolean withdrawn;
  boolean annulled;
  Optional<Fields> replaced = Optional.empty();
  Optional<Fields> put = Optional.empty();
  Optional<Fields> settled = Optional.empty();
  Optional<LocalDate> inForce = Optional.empty();

  Resolution(Fields proposed) throws Malformed {
    this.proposed = proposed;
    this.kind = proposed.text("kind");
    this.text = proposed.text("text");
  }

  boolean isOpen() {
    return put.isEmpty() && !withdrawn;
  }

  boolean isCarried() {
    return settled.filter(each -> each.json().path("carried").asBoolean()).isPresent();
  }

  /** The later of two days, once all conditions are met: none while one of them is open. */
  Optional<LocalDate> commences(LocalDate ready, Set<String> fulfilled) throws Malformed {
    var commencement = proposed.in("commencement");
    for (Fields each : commencement.list("conditions")) {
      if (!fulfilled.contains(each.text("condition"))) {
        return Optional.empty();
      }
    }
    var from = commencement.optionalDate("from");
    return Optional.of(from.filter(day -> !day.isBefore(ready)).orElse(ready));
  }

  /** The one that it replaces, if any. */
  Optional<Fields> replaces() {
    var replaces = proposed.in("replaces");
    return replaces.json().isObject() ? Optional.of(replaces) : Optional.empty();
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "resolution-seconded" -> seconded = true;
      case "resolution-amended" -> text = data.text("text");
      case "resolution-withdrawn" -> withdrawn = true;
      case "resolution-put" -> put = Optional.of(data);
      case "resolution-settled" -> {
        settled = Optional.of(data);
        inForce = data.optionalDate("inforce");
      }
      case "resolution-condition-met" -> {
        met.put(data.text("condition"), data.date("on"));
        inForce = data.optionalDate("inforce").or(() -> inForce);
      }
      case "resolution-replaced" -> replaced = Optional.of(data);
      case "resolution-annulled" -> annulled = true;
      case "filing-due" -> filings.add(data.text("filing"));
      default -> {}
    }
  }
}
