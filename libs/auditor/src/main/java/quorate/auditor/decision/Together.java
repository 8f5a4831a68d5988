package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_WITHIN_AGREEMENT;
import static quorate.auditor.finding.Check.DECISION_WITHIN_MANDATE;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** A decision for others, and what its append is still to hold: its uses, and what it draws. */
final class Together {

  /** What is recorded behind a decision in its append; anything else comes after that. */
  static final Set<String> BEHIND =
      Set.of(
          "mandate-freed",
          "agreement-freed",
          "mandate-used",
          "agreement-drawn",
          "decision-superseded",
          "decision-cited",
          "opt-in-taken");

  final Taken taken;
  private final Findings at;
  private final Set<String> unused;
  private boolean undrawn;

  Together(Entry entry, Consumer<Finding> findings) {
    this.taken = new Taken(entry.data());
    this.at = new Findings(findings, entry);
    this.unused = new HashSet<>(taken.mandates());
    this.undrawn = entry.data().has("charge");
  }

  /** It is over; an end of the log is none, as that may have been cut there. */
  void over() {
    at.must(DECISION_WITHIN_MANDATE, unused.isEmpty(), "a use of each mandate", "it is not used");
    at.must(DECISION_WITHIN_AGREEMENT, !undrawn, "drawn as it says", "it is not drawn");
  }

  /** A use, which tells the mandate's part of the sum; {@code power} is as it was before. */
  void used(Fields data, Power power, Findings found) throws Malformed {
    String mandate = data.text("mandate");
    found.must(DECISION_WITHIN_MANDATE, unused.remove(mandate), "one use", "it is another");
    String part = Taken.plain(taken.use(mandate));
    found.same(DECISION_WITHIN_MANDATE, part, Taken.plain(data.sum("sum")), "its part of the sum");
    asDecided(data, found);
    for (Fields step : taken.data().list("chain")) {
      if (step.text("mandate").equals(mandate) && step.has("used")) {
        String before = Taken.plain(step.sum("used"));
        at.same(DECISION_WITHIN_MANDATE, power.used(), before, "what was used before");
      }
    }
  }

  private void asDecided(Fields data, Findings found) throws Malformed {
    String subject = taken.data().in("subject").text("code");
    found.same(DECISION_WITHIN_MANDATE, subject, data.text("subject"), "its subject");
    found.same(DECISION_WITHIN_MANDATE, taken.data().date("on"), data.date("on"), "its day");
  }

  /** What is drawn on the agreement that it names. */
  void drawn(Fields data, Findings found) throws Malformed {
    found.must(DECISION_WITHIN_AGREEMENT, undrawn, "drawn once, as it says", "it is not");
    undrawn = false;
    String subject = taken.data().in("subject").text("code");
    found.same(DECISION_WITHIN_AGREEMENT, subject, data.text("subject"), "its subject");
    found.same(DECISION_WITHIN_AGREEMENT, taken.data().date("on"), data.date("on"), "its day");
    Charge charge = Charge.read(taken.data().in("charge"));
    found.same(DECISION_WITHIN_AGREEMENT, charge, Charge.read(data), "what it draws");
    String whole = Taken.plain(Optional.of(charge.whole()));
    at.same(DECISION_WITHIN_AGREEMENT, taken.sum(), whole, "what it draws in all");
  }
}
