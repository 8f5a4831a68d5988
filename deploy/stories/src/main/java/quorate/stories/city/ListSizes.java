package quorate.stories.city;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Registered patients as published for January 2021, read here apart from any import. */
public final class ListSizes {
  private static final String FILE = "gp-reg-pat-prac-all";

  private ListSizes() {}

  /** By the practice's code. */
  public static Map<String, Integer> in(Path demoData) {
    return read(new DemoFiles(demoData.resolve(City.CONVENER)).named(FILE), City.AREA);
  }

  static Map<String, Integer> read(byte[] file, String area) {
    List<List<String>> rows =
        new String(file, StandardCharsets.UTF_8)
            .lines()
            .map(line -> List.of(line.replace("\"", "").split(",", -1)))
            .toList();
    var titles = rows.getFirst();
    var sizes = new TreeMap<String, Integer>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.get(titles.indexOf("CCG_CODE")).equals(area)) {
        int patients = Integer.parseInt(row.get(titles.indexOf("NUMBER_OF_PATIENTS")));
        sizes.put(row.get(titles.indexOf("CODE")), patients);
      }
    }
    return sizes;
  }
}
