package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The dated links of practices to networks by hand, as {@link RawMap} reads a map. */
public final class RawLinks {

  private final Map<String, List<List<String>>> rows = new TreeMap<>();

  public RawLinks(String text) {
    for (String line : text.split("\r?\n", -1)) {
      List<String> cells = RawMap.cells(line);
      rows.computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>()).add(cells);
    }
  }

  /** The network that a row gives for a day, the last day included. */
  public Optional<String> network(String practice, LocalDate day) {
    String on = day.toString().replace("-", "");
    return rows.getOrDefault(practice, List.of()).stream()
        .filter(row -> row.get(8).compareTo(on) <= 0)
        .filter(row -> row.get(9).isEmpty() || row.get(9).compareTo(on) >= 0)
        .map(row -> row.get(4))
        .findFirst();
  }

  /** How many rows it has. */
  public int rows(String practice) {
    return rows.getOrDefault(practice, List.of()).size();
  }
}
