package quorate.stories.election;

import java.util.List;
import java.util.regex.Pattern;

/** Whom a certificate's page says to be elected. */
final class Certified {
  private static final Pattern ELECTED =
      Pattern.compile("Elected, in order</th>\\s*<td>([^<]*)</td>");
  private static final Pattern LETTER = Pattern.compile("Candidate ([A-Z])\\b");

  private Certified() {}

  /** Their letters, in order. */
  static List<String> elected(String page) {
    return ELECTED
        .matcher(page)
        .results()
        .flatMap(line -> LETTER.matcher(line.group(1)).results())
        .map(found -> found.group(1))
        .toList();
  }
}
