package quorate.membership.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A practice map by hand: nothing here is shared with what reads files or compares them, so that
 * two ways to the same differences can be held side by side.
 */
public final class RawMap {

  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  public RawMap(String text) {
    String[] lines = text.split("\r?\n", -1);
    List<String> header = cells(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        List<String> cells = cells(lines[i]);
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 0; c < cells.size(); c++) {
          row.put(header.get(c), cells.get(c).strip().replaceAll(" +", " "));
        }
        rows.put(row.get("PRACTICE_CODE"), row);
      }
    }
  }

  public Set<String> codes() {
    return rows.keySet();
  }

  public String network(String practice) {
    return value(practice, "PCN_CODE");
  }

  /** The first of these columns that the map has; empty where it has none. */
  public String value(String practice, String... columns) {
    for (String column : columns) {
      String value = rows.getOrDefault(practice, Map.of()).get(column);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  /** What came true between two maps, as words: {@code renamed practice/G81001}, and so on. */
  public static Set<String> differences(RawMap before, RawMap after) {
    Set<String> found = new TreeSet<>();
    for (String code : after.codes()) {
      String stream = " practice/" + code;
      boolean known = before.codes().contains(code);
      if (!known) {
        found.add("new-practice" + stream);
      }
      if (known && changed(before, after, code, "PRACTICE_NAME")) {
        found.add("renamed" + stream);
      }
      if (known && changed(before, after, code, "PRACTICE_POSTCODE")) {
        found.add("moved" + stream);
      }
      if (!known
          || changed(before, after, code, "SUB_ICB_LOCATION_CODE", "CCG_CODE")
          || changed(before, after, code, "ICB_CODE", "STP_CODE")) {
        found.add("placed" + stream);
      }
      String left = known ? before.network(code) : "U";
      if (!left.equals(after.network(code))) {
        if (!left.equals("U")) {
          found.add("network-left" + stream + " " + left);
        }
        if (!after.network(code).equals("U")) {
          found.add("network-joined" + stream + " " + after.network(code));
        }
      }
    }
    for (String code : before.codes()) {
      if (!after.codes().contains(code)) {
        found.add("missing practice/" + code);
      }
    }
    Map<String, String> known = before.networks();
    after
        .networks()
        .forEach(
            (code, name) -> {
              if (!known.containsKey(code)) {
                found.add("new-network network/" + code);
              } else if (!name.equals(known.get(code))) {
                found.add("network-renamed network/" + code);
              }
            });
    return found;
  }

  private Map<String, String> networks() {
    Map<String, String> names = new LinkedHashMap<>();
    rows.keySet().stream()
        .filter(code -> !network(code).equals("U"))
        .forEach(code -> names.put(network(code), value(code, "PCN_NAME")));
    return names;
  }

  private static boolean changed(RawMap before, RawMap after, String code, String... columns) {
    return !before.value(code, columns).equals(after.value(code, columns));
  }

  /** Fields with commas in quotation marks, as these files have them. */
  public static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
