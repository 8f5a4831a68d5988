package quorate.counting.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * PrefLib's orders (preflib.org, formats of 2022 and before): {@code soc} strict and complete,
 * {@code soi} strict, {@code toc} complete, {@code toi} neither.
 */
final class PreflibReader {

  private static final Pattern HEADER = Pattern.compile("#\\s*([A-Z ]+?)\\s*(\\d*)\\s*:\\s*(.*)");

  private final Lines lines;
  private final Cursor cursor;
  private final TreeMap<Integer, String> names = new TreeMap<>();
  private String type = "";
  private String title = "";
  private int candidates;
  private BigDecimal voters = BigDecimal.valueOf(-1);

  private PreflibReader(Lines lines) {
    this.lines = lines;
    this.cursor = new Cursor(lines);
  }

  /** The first line is the present one. */
  static Ballots read(Lines lines) throws IOException {
    return new PreflibReader(lines).read();
  }

  private Ballots read() throws IOException {
    boolean modern = lines.startsWith('#');
    boolean more = modern ? header() : oldHeader();
    var box = Box.of(lines, candidates());
    var sum = BigDecimal.ZERO;
    for (; more; more = cursor.line()) {
      sum = sum.add(paper(box, modern));
    }
    if (voters.signum() >= 0 && voters.compareTo(sum) != 0) {
      throw lines.expected("papers of " + voters + " voters, as the header says, not of " + sum);
    }
    return Ballots.of(box.profile()).titled(title);
  }

  /** Whether there are papers after it. */
  private boolean header() throws IOException {
    do {
      var found = HEADER.matcher(lines.text().strip());
      if (found.matches()) {
        header(found.group(1), found.group(2), found.group(3).strip());
      } else if (!lines.isBlank() && !lines.startsWith('#')) {
        cursor.begin();
        return true;
      }
    } while (lines.next());
    return false;
  }

  private void header(String key, String number, String value) {
    switch (key) {
      case "TITLE" -> title = value;
      case "DATA TYPE" -> type = value.toLowerCase(Locale.ROOT);
      case "NUMBER ALTERNATIVES" -> candidates = (int) whole(value, Box.MOST_CANDIDATES);
      case "NUMBER VOTERS" -> voters = BigDecimal.valueOf(whole(value, Long.MAX_VALUE));
      case "ALTERNATIVE NAME" ->
          names.put((int) whole(number, Box.MOST_CANDIDATES), Names.clean(value));
      default -> {} // says nothing of the papers
    }
  }

  private long whole(String text, long most) {
    if (!text.matches("\\d{1,18}") || Long.parseLong(text) > most) {
      throw lines.expected("a number, not '" + text + "'");
    }
    return Long.parseLong(text);
  }

  private boolean oldHeader() throws IOException {
    cursor.begin();
    candidates = (int) whole(cursor.rest().strip(), Box.MOST_CANDIDATES);
    for (int i = 1; i <= candidates; i++) {
      cursor.line();
      if (cursor.whole("the number and name of alternative " + i) != i) {
        throw cursor.expected("the number and name of alternative " + i);
      }
      cursor.more();
      names.put(i, Names.clean(cursor.rest()));
    }
    cursor.line();
    voters = BigDecimal.valueOf(cursor.whole("the number of voters"));
    return cursor.line();
  }

  private List<String> candidates() {
    boolean named =
        names.size() == candidates && names.values().stream().distinct().count() == candidates;
    if (candidates == 0 || !named || names.lastKey() != candidates) {
      throw lines.expected("a number of alternatives and a name of its own for each");
    }
    return List.copyOf(names.values());
  }

  private BigDecimal paper(Box box, boolean modern) {
    String what = "a number of voters" + (modern ? ", ':' and an order" : ", ',' and an order");
    var weight = cursor.decimal(cursor.whole(what), what);
    if (!cursor.take(modern ? ':' : ',')) {
      throw cursor.expected(what);
    }
    int ranked = 0;
    while (cursor.more()) {
      ranked += cursor.take('{') ? level(box) : alone(box);
    }
    if (type.endsWith("c") && ranked < candidates) {
      throw cursor.expected("an order of all " + candidates + " alternatives, as " + type + " has");
    }
    box.paper(weight);
    return weight;
  }

  private int alone(Box box) {
    box.next(alternative());
    return 1;
  }

  private int level(Box box) {
    if (type.startsWith("s")) {
      throw cursor.expected("an order without ties, as " + type + " has");
    }
    int count = 0;
    cursor.more();
    if (cursor.peek() == '}') {
      throw cursor.expected("an alternative between '{' and '}'");
    }
    while (!cursor.take('}')) {
      if (!cursor.more()) {
        throw cursor.expected("'}'");
      }
      int each = alternative();
      if (count++ == 0) {
        box.next(each);
      } else {
        box.level(each);
      }
      cursor.more();
    }
    return count;
  }

  private int alternative() {
    long number = cursor.whole("an alternative's number");
    if (number < 1 || number > candidates) {
      throw cursor.expected("an alternative from 1 to " + candidates + ", not " + number);
    }
    return (int) number - 1;
  }
}
