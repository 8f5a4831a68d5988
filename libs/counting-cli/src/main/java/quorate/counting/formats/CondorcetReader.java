package quorate.counting.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The Condorcet Election Format (CondorcetPHP): {@code #/} parameters, then {@code tags || A > B =
 * C ^weight * count}.
 */
final class CondorcetReader {

  private static final Pattern PARAMETER = Pattern.compile("#/\\s*([^:]+?)\\s*:\\s*(.*)");
  private static final Pattern VOTE =
      Pattern.compile(
          "(?:[^|]*\\|\\|)?([^*^]*)(?:\\^\\s*(\\d{1,18}))?\\s*(?:\\*\\s*(\\d{1,18}))?\\s*");
  private static final String EMPTY = "/EMPTY_RANKING/";

  private final Lines lines;
  private final Names names = new Names();
  private final Box box;
  private boolean declared;
  private boolean implicit = true;
  private boolean weights;
  private OptionalInt seats = OptionalInt.empty();

  private CondorcetReader(Lines lines) {
    this.lines = lines;
    this.box = Box.open(lines);
  }

  /** The first line is the present one. */
  static Ballots read(Lines lines) throws IOException {
    var reader = new CondorcetReader(lines);
    do {
      reader.line(lines.text().strip());
    } while (lines.next());
    return reader.ballots();
  }

  private Ballots ballots() {
    var read = box.profile();
    var profile = declared ? Renamed.of(read, names.names()) : Renamed.sorted(read, names.names());
    var rules = new FileRules(OptionalInt.empty(), false, implicit);
    var ballots = Ballots.of(profile).rules(rules);
    return seats.isPresent() ? ballots.seats(seats.getAsInt()) : ballots;
  }

  private void line(String line) {
    var parameter = PARAMETER.matcher(line);
    if (parameter.matches()) {
      parameter(parameter.group(1).toLowerCase(Locale.ROOT), parameter.group(2).strip());
      return;
    }
    int comment = line.indexOf('#');
    var vote = (comment < 0 ? line : line.substring(0, comment)).strip();
    if (!vote.isEmpty()) {
      vote(vote);
    }
  }

  private void parameter(String key, String value) {
    switch (key) {
      case "candidates" -> candidates(value);
      case "number of seats" -> seats = OptionalInt.of(number(value));
      case "implicit ranking" -> implicit = yes(value);
      case "weight allowed" -> weights = yes(value);
      default -> {} // says nothing of the papers
    }
  }

  private void candidates(String value) {
    var list =
        List.of(value.split(";", -1)).stream()
            .map(Names::clean)
            .filter(each -> !each.isEmpty())
            .toList();
    if (list.isEmpty()
        || new HashSet<>(list).size() < list.size()
        || list.size() > Box.MOST_CANDIDATES) {
      throw lines.expected("candidates with ';' between them, each once");
    }
    declared = true;
    list.forEach(names::add);
  }

  private int number(String value) {
    if (!value.matches("[1-9]\\d{0,5}")) {
      throw lines.expected("a number of seats, not '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  private boolean yes(String value) {
    if (!value.matches("(?i)true|false")) {
      throw lines.expected("true or false, not '" + value + "'");
    }
    return value.equalsIgnoreCase("true");
  }

  private void vote(String text) {
    var vote = VOTE.matcher(text);
    if (!vote.matches()) {
      throw lines.expected(
          "candidates with '>' or '=' between them, then ^weight and *count if wanted");
    }
    var ranking = vote.group(1).strip();
    if (!ranking.equals(EMPTY)) {
      ranking(ranking);
    }
    var weight = BigDecimal.ONE;
    if (vote.group(2) != null) {
      weight = weight(vote.group(2));
    }
    box.paper(vote.group(3) == null ? weight : weight.multiply(new BigDecimal(vote.group(3))));
  }

  private BigDecimal weight(String text) {
    if (!weights) {
      throw lines.expected("'#/Weight Allowed: true' before a weight");
    }
    return new BigDecimal(text);
  }

  private void ranking(String text) {
    for (var rank : text.split(">", -1)) {
      var level = new ArrayList<Integer>();
      for (var name : rank.split("=", -1)) {
        level.add(candidate(name));
      }
      box.next(level.getFirst());
      level.subList(1, level.size()).forEach(box::level);
    }
  }

  private int candidate(String name) {
    int known = declared ? names.of(name) : name.isBlank() ? Names.NONE : names.add(name);
    if (known == Names.NONE || known >= Box.MOST_CANDIDATES) {
      throw lines.expected("a candidate, not '" + name.strip() + "'");
    }
    return known;
  }
}
