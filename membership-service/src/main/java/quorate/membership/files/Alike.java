package quorate.membership.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Keeps a text once that stands in many fields, as codes, days and blanks do. */
final class Alike {

  private static final int LONGEST = 20;
  private static final int MOST = 20_000;

  private final Map<String, String> kept = new HashMap<>();

  List<String> of(CSVRecord record) {
    return record.stream().map(this::of).toList();
  }

  private String of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String known = kept.get(text);
    if (known == null && kept.size() < MOST) {
      kept.put(text, text);
    }
    return known == null ? text : known;
  }
}
