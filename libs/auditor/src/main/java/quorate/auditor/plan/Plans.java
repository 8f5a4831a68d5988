package quorate.auditor.plan;

import static quorate.auditor.finding.Check.DRAWN_WITHIN_PLAN;
import static quorate.auditor.finding.Check.PERMISSION_AS_GRANTED;
import static quorate.auditor.finding.Check.URGENT_WITHIN_TERMS;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.Seats;
import quorate.auditor.register.View;

/** Plans, permissions and urgent actions of governance's log, each held against what was before. */
public final class Plans {

  private static final String PREFIX = "governance.";
  private static final String SUFFIX = ".v1";
  private final Seats seats;
  private final Consumer<Finding> findings;
  private final Rulings rulings = new Rulings();
  private final Map<String, Plan> plans = new HashMap<>();
  private final Map<String, Permission> permissions = new HashMap<>();
  private final Map<String, Urgent> urgents = new HashMap<>();
  private final PlaceCheck places = new PlaceCheck();
  private final Pairs pairs;

  public Plans(Seats seats, Consumer<Finding> findings) {
    this.seats = seats;
    this.findings = findings;
    this.pairs = new Pairs(permissions, findings);
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    String type = entry.type();
    if (type.startsWith(PREFIX) && type.endsWith(SUFFIX)) {
      apply(entry, type.substring(PREFIX.length(), type.length() - SUFFIX.length()));
    }
  }

  /** At the end of the log. */
  public void end(long size) {
    pairs.end(size);
  }

  private void apply(Entry entry, String type) throws Malformed {
    Fields data = entry.data();
    switch (type) {
      case "plan-drafted" -> plans.put(data.text("plan"), new Plan(data));
      case "plan-revised",
          "plan-put",
          "plan-adopted",
          "plan-drawn",
          "reserved-matter-taken",
          "plan-replaced" ->
          plan(entry, type, data);
      case "decision-cited" -> places.cited(data, plans, new Findings(findings, entry));
      case "permission-requested" -> permissions.put(data.text("permission"), new Permission(data));
      case "permission-put",
          "permission-granted",
          "permission-refused",
          "permission-condition-met",
          "permission-used" ->
          permission(entry, type, data);
      case "urgent-action-taken" -> taken(entry, data);
      case "urgent-action-reported", "urgent-action-ratified", "urgent-action-lapsed" ->
          urgent(entry, type, data);
      default -> {}
    }
    pairs.apply(type, entry);
    rulings.apply(type, data);
  }

  private void plan(Entry entry, String type, Fields data) throws Malformed {
    var plan = plans.get(data.text("plan"));
    if (plan == null) {
      new Findings(findings, entry).must(DRAWN_WITHIN_PLAN, false, "a plan", "it is of no plan");
      return;
    }
    var found = new Findings(findings, entry);
    new PlanCheck(plan, rulings, found).check(type, data);
    switch (type) {
      case "plan-revised" -> plan.revise(data);
      case "plan-put" -> plan.put = put(data);
      case "plan-adopted" -> plan.adopt(data);
      case "plan-drawn" -> plan.draw(data);
      case "plan-replaced" -> {
        PlaceCheck.replaced(data.text("plan"), plan, data, plans, found);
        plan.replaced = data.date("on");
      }
      default -> {}
    }
  }

  private void permission(Entry entry, String type, Fields data) throws Malformed {
    var found = new Findings(findings, entry);
    var permission = permissions.get(data.text("permission"));
    if (permission == null) {
      found.must(PERMISSION_AS_GRANTED, false, "a permission", "nobody asked for it");
      return;
    }
    new PermissionCheck(permission, rulings, found).check(type, data);
    switch (type) {
      case "permission-put" -> permission.put = put(data);
      case "permission-granted" -> permission.grant(data);
      case "permission-refused" -> permission.decided = true;
      case "permission-condition-met" -> permission.meet(data.text("condition"));
      case "permission-used" -> permission.use(data);
      default -> {}
    }
  }

  private void taken(Entry entry, Fields data) throws Malformed {
    var view = new View(data.date("on"), entry.position() - 1);
    var open = Urgent.open(urgents.values(), data.text("body"), data.date("on"));
    new UrgentCheck(rulings, new Findings(findings, entry))
        .taken(data, seats.body(data.text("body"), view), open);
    urgents.put(data.text("urgentaction"), new Urgent(data));
  }

  private void urgent(Entry entry, String type, Fields data) throws Malformed {
    var found = new Findings(findings, entry);
    var urgent = urgents.get(data.text("urgentaction"));
    if (urgent == null) {
      found.must(URGENT_WITHIN_TERMS, false, "an urgent action", "nobody took it");
      return;
    }
    new UrgentCheck(rulings, found).later(type, data, urgent);
    switch (type) {
      case "urgent-action-reported" -> urgent.put = put(data);
      case "urgent-action-ratified" -> urgent.ratified = true;
      case "urgent-action-lapsed" -> urgent.lapsed = true;
      default -> {}
    }
  }

  private static Optional<Ruling.Put> put(Fields data) throws Malformed {
    return Optional.of(new Ruling.Put(data.text("meeting"), data.text("item")));
  }
}
