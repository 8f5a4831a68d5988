package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_WITHIN_AGREEMENT;
import static quorate.auditor.finding.Check.DECISION_WITHIN_MANDATE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** Decisions under mandates, and of an agreement's money, against these as they stood before. */
public final class Powers {

  private static final String PREFIX = "governance.";
  private static final String SUFFIX = ".v1";
  private final Consumer<Finding> findings;
  private final Map<String, Power> powers = new HashMap<>();
  private final Funds funds = new Funds();
  private final Map<String, Taken> decisions = new HashMap<>();
  private final Map<String, BigDecimal> drawn = new HashMap<>();
  private Optional<Together> together = Optional.empty();

  public Powers(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    String type = entry.type();
    if (type.startsWith(PREFIX) && type.endsWith(SUFFIX)) {
      apply(entry, type.substring(PREFIX.length(), type.length() - SUFFIX.length()));
    }
  }

  private void apply(Entry entry, String type) throws Malformed {
    if (!Together.BEHIND.contains(type)) {
      together.ifPresent(Together::over);
      together = Optional.empty();
    }
    Fields data = entry.data();
    var found = new Findings(findings, entry);
    switch (type) {
      case "mandate-granted" -> powers.put(data.text("mandate"), new Power(data));
      case "mandate-varied" -> of(data.text("mandate"), found).vary(data);
      case "mandate-revoked" -> of(data.text("mandate"), found).revoke(data);
      case "mandate-used" -> used(data, found);
      case "mandate-freed" -> freed(data, found);
      case "agreement-made" -> funds.made(data);
      case "agreement-varied" -> funds.varied(data, found);
      case "agreement-ended" -> funds.ended(data, found);
      case "agreement-drawn" ->
          funds.drawn(data, by(DECISION_WITHIN_AGREEMENT, data, "decision", found), found);
      case "agreement-freed" -> {
        var earlier = earlier(DECISION_WITHIN_AGREEMENT, data, found);
        funds.freed(data, earlier, drawnBy(data.text("decision")), found);
      }
      case "decision-taken" -> decided(entry, found);
      case "decision-used" ->
          drawn.merge(
              data.text("decision"), data.sum("sum").orElse(BigDecimal.ZERO), BigDecimal::add);
      default -> {}
    }
  }

  private void decided(Entry entry, Findings found) throws Malformed {
    var taken = new Taken(entry.data());
    new Chain(mandate -> of(mandate, found), found).check(taken);
    decisions.put(taken.decision(), taken);
    together = Optional.of(new Together(entry, findings));
  }

  private void used(Fields data, Findings found) throws Malformed {
    Power power = of(data.text("mandate"), found);
    var by = by(DECISION_WITHIN_MANDATE, data, "decision", found);
    if (by.isPresent()) {
      by.get().used(data, power, found);
    }
    String against = power.use(data.sum("sum"), data.date("on"));
    found.must(DECISION_WITHIN_MANDATE, against.isEmpty(), "within its limit", "it is " + against);
  }

  // what was drawn by it stays used
  private void freed(Fields data, Findings found) throws Malformed {
    String mandate = data.text("mandate");
    var sum = data.sum("sum");
    var earlier = earlier(DECISION_WITHIN_MANDATE, data, found);
    if (earlier.isPresent()) {
      BigDecimal spent = drawnBy(earlier.get().decision());
      var left = earlier.get().use(mandate).map(use -> use.subtract(spent));
      found.same(
          DECISION_WITHIN_MANDATE, Taken.plain(left), Taken.plain(sum), "what was not drawn");
    }
    of(mandate, found).free(sum.orElse(BigDecimal.ZERO));
  }

  private BigDecimal drawnBy(String decision) {
    return drawn.getOrDefault(decision, BigDecimal.ZERO);
  }

  /** The decision that is superseded by the one in whose append this stands. */
  private Optional<Taken> earlier(Check check, Fields data, Findings found) throws Malformed {
    String earlier = data.text("decision");
    var by = by(check, data, "by", found);
    if (by.isPresent()) {
      String named = by.get().taken.data().optional("supersedes").orElse("none");
      found.same(check, named, earlier, "whose place is taken");
    }
    return by.isPresent() ? Optional.ofNullable(decisions.get(earlier)) : Optional.empty();
  }

  /** The decision in whose append this stands, which is the one that it names. */
  private Optional<Together> by(Check check, Fields data, String name, Findings found)
      throws Malformed {
    String decision = data.text(name);
    boolean is = together.isPresent() && together.get().taken.decision().equals(decision);
    found.must(check, is, "recorded with its decision", "it is not");
    return is ? together : Optional.empty();
  }

  // One that nobody gave is told once, as what it is.
  private Power of(String mandate, Findings found) {
    return powers.computeIfAbsent(
        mandate,
        unknown -> {
          found.must(DECISION_WITHIN_MANDATE, false, "a mandate", unknown + " is given by nobody");
          return Power.ofNobody();
        });
  }
}
