package quorate.governance.practices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.governance.coverage.Coverage;
import quorate.governance.coverage.Coverage.Part;

/** A practice with its patients, where they are stated, and the place that it counts to. */
record Line(String practice, @Nullable BigDecimal patients, String place) {

  /** All of them, by place. */
  static Coverage sum(List<Line> lines) {
    Map<String, List<Line>> places =
        lines.stream()
            .collect(Collectors.groupingBy(Line::place, TreeMap::new, Collectors.toList()));
    return new Coverage(
        lines.size(),
        patients(lines),
        unstated(lines),
        places.entrySet().stream().map(each -> part(each.getKey(), each.getValue())).toList());
  }

  private static Part part(String place, List<Line> lines) {
    return new Part(
        place, lines.stream().map(Line::practice).toList(), patients(lines), unstated(lines));
  }

  private static BigDecimal patients(List<Line> lines) {
    return lines.stream()
        .map(Line::patients)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int unstated(List<Line> lines) {
    return (int) lines.stream().filter(each -> each.patients() == null).count();
  }
}
