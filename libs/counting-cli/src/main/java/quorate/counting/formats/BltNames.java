package quorate.counting.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names and the title after the papers of a BLT file: in quotes or not, one a line or several,
 * with commas or without.
 */
final class BltNames {

  /** What was found. */
  record Found(List<String> names, String title) {}

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\"\"|\\\\.)*)\"");
  private static final Pattern BETWEEN = Pattern.compile("[^\"\\s,]");
  private static final Pattern COMMENT = Pattern.compile("\\s#.*$");

  private final Cursor cursor;
  private final int candidates;

  BltNames(Cursor cursor, int candidates) {
    this.cursor = cursor;
    this.candidates = candidates;
  }

  Found read(long end) throws IOException {
    var lines = new ArrayList<String>();
    while (cursor.moreLines()) {
      lines.add(cursor.rest().strip());
      cursor.end();
    }
    boolean oneEach = lines.size() >= candidates;
    var names = new ArrayList<String>();
    for (String line : lines) {
      names.addAll(oneEach ? List.of(whole(line)) : several(line));
    }
    if (names.size() < candidates) {
      throw cursor.expected(
          "the name of candidate " + (names.size() + 1) + " of " + candidates,
          lines.isEmpty() ? end : cursor.number());
    }
    var found = names.subList(0, candidates).stream().map(Names::clean).toList();
    if (new HashSet<>(found).size() < candidates || found.contains("")) {
      throw cursor.expected("a name of its own for each candidate");
    }
    if (names.size() > candidates + 1) {
      throw cursor.expected(
          "nothing after the title, not '" + names.get(candidates + 1).strip() + "'");
    }
    var title = names.size() > candidates ? names.get(candidates) : "";
    return new Found(found, title);
  }

  /** A line with one name, which quotes may surround. */
  private static String whole(String line) {
    var parts = several(line);
    return parts.size() > 1 ? String.join(", ", parts) : parts.getFirst();
  }

  private static List<String> several(String line) {
    boolean quoted =
        line.startsWith("\"") && !BETWEEN.matcher(QUOTED.matcher(line).replaceAll("")).find();
    if (!quoted) {
      return List.of(plain(line));
    }
    return QUOTED.matcher(line).results().map(each -> unescaped(each.group(1))).toList();
  }

  private static String plain(String line) {
    var text = COMMENT.matcher(line).replaceAll("").strip();
    while (text.endsWith(",")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    boolean around = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return around ? text.substring(1, text.length() - 1) : text;
  }

  private static String unescaped(String text) {
    return text.replace("\"\"", "\"").replace("\\\"", "\"");
  }
}
