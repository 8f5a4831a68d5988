package quorate.auditor.plan;

import static quorate.auditor.finding.Check.DRAWN_WITHIN_PLAN;
import static quorate.auditor.finding.Check.PERMISSION_AS_GRANTED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.plan.Permission.Wanted;

/**
 * What is drawn or done stands on its plan, on its decision and on the permission that it uses, of
 * the same sum, all in one append.
 */
final class Pairs {

  // an append is recorded as one, but a log is read as far as it was written
  private static final int LONGEST_APPEND = 8;

  /** Something drawn or done; {@code permitted} is how much of it takes a permission. */
  private record Drawing(
      Entry entry,
      Optional<String> permission,
      Optional<String> decision,
      String sum,
      String permitted,
      Wanted wanted) {}

  /** It, as it stands on a permission or decision. */
  private record Use(Entry entry, String of, String sum) {}

  private final Map<String, Drawing> drawings = new HashMap<>();
  private final Map<String, Use> permitted = new HashMap<>();
  private final Map<String, Use> decided = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private final Map<String, Permission> permissions;
  private final Consumer<Finding> findings;

  Pairs(Map<String, Permission> permissions, Consumer<Finding> findings) {
    this.permissions = permissions;
    this.findings = findings;
  }

  void apply(String type, Entry entry) throws Malformed {
    Fields data = entry.data();
    switch (type) {
      case "plan-drawn" -> add(data.text("drawing"), entry, "beyond");
      case "reserved-matter-taken" -> add(data.text("act"), entry, "sum");
      case "permission-used" -> permitted.put(data.text("use"), use(entry, "permission"));
      case "decision-used" -> decided.put(data.text("use"), use(entry, "decision"));
      default -> {}
    }
  }

  private void add(String id, Entry entry, String permitted) throws Malformed {
    Fields data = entry.data();
    var wanted =
        new Wanted(
            data.text("plan"),
            data.optional("line").orElse(""),
            data.optional("matter").orElse(""));
    // an urgent action enters the register with its drawing, and is drawn by nothing else
    var decision = data.has("urgentaction") ? Optional.<String>empty() : data.optional("decision");
    order.add(id);
    drawings.put(
        id,
        new Drawing(
            entry,
            data.optional("permission"),
            decision,
            sum(data, "sum"),
            sum(data, permitted),
            wanted));
  }

  private static Use use(Entry entry, String of) throws Malformed {
    return new Use(entry, entry.data().text(of), sum(entry.data(), "sum"));
  }

  private static String sum(Fields data, String name) throws Malformed {
    return data.sum(name).map(it -> it.stripTrailingZeros().toPlainString()).orElse("none");
  }

  /** At the end of the log: each has what belongs to it. */
  void end(long size) {
    for (String id : order) {
      Drawing each = drawings.get(id);
      if (each != null && each.entry().position() + LONGEST_APPEND < size) {
        permitted(id, each);
        decided(id, each);
      }
    }
    permitted.forEach(this::known);
  }

  private void known(String id, Use use) {
    Drawing drawing = drawings.get(id);
    boolean names = drawing != null && drawing.permission().equals(Optional.of(use.of()));
    new Findings(findings, use.entry())
        .must(PERMISSION_AS_GRANTED, names, "a drawing or act by it", "it is used for none");
  }

  private void permitted(String id, Drawing drawing) {
    if (drawing.permission().isEmpty()) {
      return;
    }
    String permission = drawing.permission().get();
    var found = new Findings(findings, drawing.entry());
    boolean used = isUse(permitted.get(id), permission, drawing.permitted());
    found.must(PERMISSION_AS_GRANTED, used, "the same on its permission", "it is not");
    Permission asked = permissions.get(permission);
    if (asked != null) {
      found.same(PERMISSION_AS_GRANTED, asked.wanted, drawing.wanted(), "what it is for");
    }
  }

  // drawings from before that stood on the decision too are on their plan alone
  private void decided(String id, Drawing drawing) {
    Use use = decided.get(id);
    if (use != null && drawing.decision().isPresent()) {
      boolean used = isUse(use, drawing.decision().get(), drawing.sum());
      new Findings(findings, drawing.entry())
          .must(DRAWN_WITHIN_PLAN, used, "the same on its decision", "it is not");
    }
  }

  private static boolean isUse(@Nullable Use use, String of, String sum) {
    return use != null && use.of().equals(of) && use.sum().equals(sum);
  }
}
