package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_WITHIN_MANDATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** A decision's mandates: each gives to who holds the next, from the principal to the decider. */
record Chain(Function<String, Power> powers, Findings found) {

  void check(Taken taken) throws Malformed {
    found.must(DECISION_WITHIN_MANDATE, taken.addsUp(), "parts that are its sum", "they differ");
    boolean optedIn = taken.data().has("optin");
    for (Fields principal : taken.data().list("principals")) {
      // whoever opted in decided for itself
      if (!optedIn || !principal.texts("mandates").isEmpty()) {
        leads(taken, principal);
      }
    }
    told(taken);
  }

  private void leads(Taken taken, Fields principal) throws Malformed {
    String subject = taken.data().in("subject").text("code");
    LocalDate day = taken.data().date("on");
    String at = Power.party(principal.in("party"));
    Optional<String> before = Optional.empty();
    var chain = principal.texts("mandates").iterator();
    while (chain.hasNext()) {
      String mandate = chain.next();
      Power power = powers.apply(mandate);
      holds(mandate, power.against(subject, day, chain.hasNext()));
      holds(mandate, power.giver().equals(at) ? "" : "not given by " + at);
      holds(mandate, power.isUnderAnother(before) ? "handed on of another" : "");
      at = power.holder();
      before = Optional.of(mandate);
    }
    String decider = Power.party(taken.data().in("decider"));
    holds(at, at.equals(decider) ? "" : "not who decided, " + decider);
  }

  // what is told of each is what was given
  private void told(Taken taken) throws Malformed {
    List<String> mandates = new ArrayList<>();
    String subject = taken.data().in("subject").text("code");
    for (Fields step : taken.data().list("chain")) {
      String mandate = step.text("mandate");
      mandates.add(mandate);
      Step given = powers.apply(mandate).step(subject, taken.data().date("on"));
      found.same(DECISION_WITHIN_MANDATE, given, Step.read(step), "what is told of " + mandate);
    }
    found.same(DECISION_WITHIN_MANDATE, taken.mandates(), mandates, "its chain");
  }

  private void holds(String what, String against) {
    found.must(
        DECISION_WITHIN_MANDATE, against.isEmpty(), "within its mandates", what + " is " + against);
  }
}
