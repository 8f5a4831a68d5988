package quorate.auditor.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** What bodies decided, as the register has it so far. */
final class Rulings {

  private final Map<String, Ruling> rulings = new HashMap<>();
  private final Deciding deciding = new Deciding();
  private final Sittings sittings = new Sittings();

  Optional<Ruling> of(String decision) {
    return Optional.ofNullable(rulings.get(decision));
  }

  void apply(String type, Fields data) throws Malformed {
    deciding.apply(type, data);
    sittings.apply(type, data);
    switch (type) {
      case "meeting-decision-recorded" ->
          rulings.put(
              data.text("decision"),
              new Ruling(
                  data.text("body"),
                  data.date("on"),
                  sittings.of(data.text("meeting")),
                  data.text("outcome"),
                  deciding.isAmendment(data.text("motion")),
                  new Ruling.Put(data.text("meeting"), data.text("item")),
                  deciding.of(data.text("motion"))));
      case "decision-taken" -> taken(data);
      case "decision-annulled", "decision-superseded", "decision-lapsed" ->
          of(data.text("decision")).ifPresent(each -> each.stands = false);
      case "decision-used" -> used(data);
      default -> {}
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
