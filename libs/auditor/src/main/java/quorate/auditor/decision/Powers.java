package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_WITHIN_MANDATE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Decisions under mandates against the mandates as they stood before them. */
public final class Powers {
  private final Consumer<Finding> findings;
  private final Map<String, Power> powers = new HashMap<>();

  public Powers(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    Fields data = entry.data();
    switch (entry.type()) {
      case "governance.mandate-granted.v1" -> powers.put(data.text("mandate"), new Power(data));
      case "governance.mandate-varied.v1" -> of(entry, data.text("mandate")).vary(data);
      case "governance.mandate-revoked.v1" -> of(entry, data.text("mandate")).revoke(data);
      case "governance.mandate-used.v1" -> used(entry, data);
      case "governance.decision-taken.v1" -> decided(entry, data);
      default -> {}
    }
  }

  private void used(Entry entry, Fields data) throws Malformed {
    String mandate = data.text("mandate");
    var sum = new BigDecimal(data.optional("sum").orElse("0"));
    holds(entry, mandate, of(entry, mandate).use(sum, data.date("on")));
  }

  // Whoever opted in decided for itself.
  private void decided(Entry entry, Fields data) throws Malformed {
    if (!data.has("optin")) {
      for (Fields principal : data.list("principals")) {
        decided(entry, data, principal);
      }
    }
  }

  private void decided(Entry entry, Fields data, Fields principal) throws Malformed {
    String subject = data.in("subject").text("code");
    String at = Power.party(principal.in("party"));
    var chain = principal.texts("mandates").iterator();
    while (chain.hasNext()) {
      String mandate = chain.next();
      Power power = of(entry, mandate);
      holds(entry, mandate, power.against(subject, data.date("on"), chain.hasNext()));
      holds(entry, mandate, power.giver().equals(at) ? "" : "not given by " + at);
      at = power.holder();
    }
    String decider = Power.party(data.in("decider"));
    holds(entry, at, at.equals(decider) ? "" : "not who decided, " + decider);
  }

  // One that nobody gave is told once, as what it is.
  private Power of(Entry entry, String mandate) {
    return powers.computeIfAbsent(
        mandate,
        unknown -> {
          holds(entry, unknown, "given by nobody");
          return Power.ofNobody();
        });
  }

  private void holds(Entry entry, String what, String against) {
    if (!against.isEmpty()) {
      String sentence = entry.type() + " of " + entry.stream() + ": " + what + " is " + against;
      findings.accept(
          entry.place().lacks(DECISION_WITHIN_MANDATE, "within its mandates", against, sentence));
    }
  }
}
