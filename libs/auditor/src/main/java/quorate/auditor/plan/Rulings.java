package quorate.auditor.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** What bodies decided, as the register has it so far. */
final class Rulings {

  private final Map<String, Ruling> rulings = new HashMap<>();
  private final Set<String> amendments = new HashSet<>();
  private final Map<String, String> deciding = new HashMap<>();

  Optional<Ruling> of(String decision) {
    return Optional.ofNullable(rulings.get(decision));
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "motion-moved" -> moved(data);
      case "meeting-decision-recorded" ->
          rulings.put(
              data.text("decision"),
              new Ruling(
                  data.text("body"),
                  data.date("on"),
                  data.text("outcome"),
                  amendments.contains(data.text("motion")),
                  new Ruling.Put(data.text("meeting"), data.text("item")),
                  Optional.ofNullable(deciding.get(data.text("motion")))));
      case "decision-taken" -> taken(data);
      case "decision-annulled", "decision-superseded", "decision-lapsed" ->
          of(data.text("decision")).ifPresent(each -> each.stands = false);
      case "decision-used" -> used(data);
      default -> {}
    }
  }

  private void moved(Fields data) throws Malformed {
    if (data.has("amends")) {
      amendments.add(data.text("motion"));
    }
    if (data.has("decides")) {
      deciding.put(data.text("motion"), data.text("decides"));
    }
  }

  // what practices opted in to they decided themselves, whoever asked them
  private void taken(Fields data) throws Malformed {
    var decider = data.in("decider");
    if (decider.text("kind").equals("body") && !data.has("optin")) {
      rulings.put(
          data.text("decision"),
          new Ruling(
              decider.text("code"),
              data.date("on"),
              data.sum("sum"),
              data.in("subject").text("code"),
              data.has("urgentaction")));
    }
  }

  private void used(Fields data) throws Malformed {
    var ruling = of(data.text("decision"));
    if (ruling.isPresent()) {
      ruling.get().use(data.text("plan"), data.sum("sum").orElse(BigDecimal.ZERO));
    }
  }
}
