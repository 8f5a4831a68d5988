package quorate.counting.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a file's format by its first lines. */
final class Recognised {

  private static final int HEAD = 200;
  private static final Pattern BLT = Pattern.compile("\\d+[\\s,]+\\d+[\\s,]*(#.*)?");
  private static final Pattern PAPER = Pattern.compile("[-\\d\\s,.=]*\\b0[\\s,]*");
  private static final Pattern DEBIAN =
      Pattern.compile("(V:\\s*)?(?=\\S*[1-9-])[1-9A-Z-]+(\\s+.*)?");
  private static final Pattern RANKS = Pattern.compile("[1-9-]+");
  private static final Pattern ABIF =
      Pattern.compile("(\\d+(\\.\\d+)?\\s*[:*].*)|(=\\s*\\S+\\s*:\\s*\\[.*)|(\\{.*)");
  private static final Pattern PREFLIB =
      Pattern.compile(
          "#\\s*(FILE NAME|TITLE|DATA TYPE|NUMBER ALTERNATIVES|ALTERNATIVE NAME \\d+)\\s*:.*");

  private Recognised() {}

  static Format of(Source source) throws IOException {
    try (var lines = source.open()) {
      var head = new ArrayList<String>();
      while (head.size() < HEAD && lines.next()) {
        refuseBinary(lines);
        head.add(lines.text().strip());
      }
      return of(head, lines);
    }
  }

  private static void refuseBinary(Lines lines) {
    if (lines.startsWith('P', 'K', 3, 4)) {
      throw lines.expected("text, not a workbook or ZIP archive");
    }
    for (int i = lines.from(); i < lines.to(); i++) {
      if (lines.bytes()[i] == 0) {
        throw lines.expected("text in UTF-8");
      }
    }
  }

  private static Format of(List<String> head, Lines lines) {
    if (head.stream().anyMatch(line -> PREFLIB.matcher(line).matches())) {
      return Format.PREFLIB;
    }
    if (head.stream().anyMatch(line -> line.startsWith("#/"))) {
      return Format.CONDORCET;
    }
    if (head.stream()
        .anyMatch(
            line -> line.contains("\"cvrFileSources\"") || line.contains("\"tabulatorVersion\""))) {
      return Format.RCTAB;
    }
    var content = head.stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    if (content.isEmpty()) {
      throw new Unreadable(lines.file(), 1, "expected ballots; there are none in this file");
    }
    return ofContent(content.getFirst(), content.size() > 1 ? content.get(1) : "", lines);
  }

  private static Format ofContent(String first, String second, Lines lines) {
    if (BLT.matcher(first).matches()
        && (first.indexOf(',') < 0 || PAPER.matcher(second).matches())) {
      return Format.BLT;
    }
    if (first.matches("\\d+") && second.matches("1\\s*,.*")) {
      return Format.PREFLIB;
    }
    if (ABIF.matcher(first).matches()) {
      return Format.ABIF;
    }
    if (DEBIAN.matcher(first).matches() && isDebian(first, second)) {
      return Format.DEBIAN;
    }
    if (first.contains(">") || first.contains("/EMPTY_RANKING/") || first.contains("||")) {
      return Format.CONDORCET;
    }
    if (first.matches(".*[,;\t].*")) {
      return Format.CSV;
    }
    throw new Unreadable(
        lines.file(),
        1,
        "expected a file of ballots: BLT, PrefLib, ABIF, CSV, an RCTab configuration, Debian's votes or the Condorcet Election Format");
  }

  private static boolean isDebian(String first, String second) {
    boolean named = first.startsWith("V:");
    return named
        || (RANKS.matcher(first).matches()
            && (second.isEmpty() || second.length() == first.length()));
  }
}
