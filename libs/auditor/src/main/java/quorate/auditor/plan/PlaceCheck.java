package quorate.auditor.plan;

import static quorate.auditor.finding.Check.OWNER_DECIDED;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** For each day an executive works by one plan, and one motion carries one decision. */
final class PlaceCheck {

  private final Map<String, String> cited = new HashMap<>();

  /** What is decided by a decision; what was adopted before that was written cites none. */
  void cited(Fields data, Map<String, Plan> plans, Findings findings) throws Malformed {
    String what = data.json().toString();
    String first = cited.putIfAbsent(data.text("decision"), what);
    findings.must(OWNER_DECIDED, first == null, "a decision of one thing", "it decides another");
    var adopted = data.has("account") ? Optional.<String>empty() : data.optional("plan");
    var plan = adopted.flatMap(id -> Optional.ofNullable(plans.get(id)));
    plan.ifPresent(each -> alone(each, plans.values(), findings));
  }

  private static void alone(Plan plan, Collection<Plan> all, Findings findings) {
    boolean alone = all.stream().noneMatch(each -> each.standsBeside(plan));
    findings.must(OWNER_DECIDED, alone, "one plan for each day", "another is adopted beside it");
  }

  /** The other names it, and is adopted by the same decision. */
  static void replaced(
      String id, Plan plan, Fields data, Map<String, Plan> plans, Findings findings)
      throws Malformed {
    Plan by = plans.get(data.text("by"));
    findings.must(OWNER_DECIDED, !plan.isReplaced(), "one that stands", "it was replaced before");
    boolean named =
        by != null
            && by.replaces.equals(Optional.of(id))
            && by.decision.equals(data.optional("decision"));
    findings.must(OWNER_DECIDED, named, "a plan that is adopted in its place", "there is none");
  }
}
