package quorate.membership.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One heading of a preview: how many changes stand under it, how many of them are accepted or
 * rejected, the reasons with how many each has, and how many remarks there are.
 */
public record GroupShown(
    String group,
    long changes,
    long accepted,
    long rejected,
    long remarks,
    List<ReasonShown> reasons) {

  /** Why, and of how many changes. */
  public record ReasonShown(String reason, long changes) {}

  /** By group, in the order in which the preview names them first. */
  static List<GroupShown> of(List<GroupRow> changes, List<GroupRow> remarks) {
    Map<String, List<GroupRow>> byGroup = new LinkedHashMap<>();
    changes.forEach(row -> byGroup.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(row));
    remarks.forEach(row -> byGroup.computeIfAbsent(row.group(), _ -> new ArrayList<>()));
    return byGroup.entrySet().stream()
        .map(group -> one(group.getKey(), group.getValue(), remarks))
        .toList();
  }

  private static GroupShown one(String group, List<GroupRow> rows, List<GroupRow> remarks) {
    Map<String, Long> reasons = new LinkedHashMap<>();
    rows.forEach(row -> reasons.merge(String.valueOf(row.reason()), row.changes(), Long::sum));
    return new GroupShown(
        group,
        rows.stream().mapToLong(GroupRow::changes).sum(),
        decided(rows, "accepted"),
        decided(rows, "rejected"),
        remarks.stream().filter(r -> r.group().equals(group)).mapToLong(GroupRow::changes).sum(),
        reasons.entrySet().stream().map(e -> new ReasonShown(e.getKey(), e.getValue())).toList());
  }

  private static long decided(List<GroupRow> rows, String how) {
    return rows.stream()
        .filter(row -> how.equals(row.decided()))
        .mapToLong(GroupRow::changes)
        .sum();
  }
}
