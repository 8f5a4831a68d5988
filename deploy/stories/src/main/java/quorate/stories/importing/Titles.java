package quorate.stories.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The titles of a list in CSV, from its first line; of a workbook only the service reads them. */
final class Titles {

  private Titles() {}

  static List<String> of(byte[] bytes) {
    String first =
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .orElse("")
            .replace("\uFEFF", "");
    var titles = new ArrayList<String>();
    var title = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < first.length(); i++) {
      char c = first.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        titles.add(title.toString().strip());
        title.setLength(0);
      } else {
        title.append(c);
      }
    }
    titles.add(title.toString().strip());
    return titles;
  }
}
