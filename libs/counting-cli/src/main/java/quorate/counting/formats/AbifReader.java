package quorate.counting.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * ABIF (electorama): {@code 27:A>B=C} with scores after a slash where wanted, {@code =A:[Name]}
 * declares what a token stands for, JSON lines and {@code #} comments.
 */
final class AbifReader {

  private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:\\s*\"([^\"]*)\"");
  private static final Pattern DECLARED =
      Pattern.compile("=\\s*(\\[[^\\]]+]|[^:\\s]+)\\s*:\\s*\\[([^\\]]*)]");
  private static final Pattern BALLOT =
      Pattern.compile("(\\d{1,18}(?:\\.\\d{1,18})?)\\s*[:*]\\s*(.*)");
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:\\[([^\\]]+)]|\"([^\"]+)\"|([^\\s>=,/\\[\\]\"]+))\\s*(?:/\\s*(-?\\d{1,9}))?\\s*([>=,]?)");

  /** A candidate as a paper marks them; {@code level}: of the same rank as the one before. */
  private record Mark(int candidate, Optional<Integer> score, boolean level) {}

  private final Lines lines;
  private final Reading reading;
  private final Names names = new Names();
  private final Box box;
  private final Map<Map<Integer, Integer>, BigDecimal> scored = new LinkedHashMap<>();
  private String title = "";

  private AbifReader(Lines lines, Reading reading) {
    this.lines = lines;
    this.reading = reading;
    this.box = Box.open(lines);
  }

  /** The first line is the present one. */
  static Ballots read(Lines lines, Reading reading) throws IOException {
    var reader = new AbifReader(lines, reading);
    do {
      reader.line(lines.text().replaceFirst("#.*$", "").strip());
    } while (lines.next());
    return reader.ballots();
  }

  private Ballots ballots() {
    if (reading == Reading.SCORES) {
      return new Ballots(scores(), title, OptionalInt.empty(), Optional.empty(), List.of());
    }
    return Ballots.of(Renamed.sorted(box.profile(), names.names())).titled(title);
  }

  private void line(String line) {
    var declared = DECLARED.matcher(line);
    if (line.startsWith("{")) {
      var found = TITLE.matcher(line);
      title = found.find() ? found.group(1) : title;
    } else if (declared.matches()) {
      int number = names.add(declared.group(2));
      names.alias(declared.group(1).replaceAll("[\\[\\]]", ""), number);
    } else if (!line.isEmpty()) {
      var ballot = BALLOT.matcher(line);
      if (!ballot.matches()) {
        throw lines.expected("a count, ':' and candidates with '>', '=' or ',' between them");
      }
      paper(new BigDecimal(ballot.group(1)), marks(ballot.group(2)));
    }
  }

  private List<Mark> marks(String text) {
    var marks = new ArrayList<Mark>();
    var mark = MARK.matcher(text);
    int at = 0;
    String before = "";
    boolean commas = text.indexOf(',') >= 0;
    while (at < text.length()) {
      if (!mark.find(at) || mark.start() != at || (at > 0 && before.isEmpty())) {
        throw lines.expected("a candidate at '" + text.substring(at) + "'");
      }
      marks.add(mark(mark, before));
      before = String.valueOf(mark.group(5));
      at = mark.end();
    }
    if (!before.isEmpty()) {
      throw lines.expected("a candidate after '" + before + "'");
    }
    return commas ? byScore(marks) : marks;
  }

  private Mark mark(Matcher found, String before) {
    String name =
        Optional.ofNullable(found.group(1))
            .or(() -> Optional.ofNullable(found.group(2)))
            .orElseGet(() -> found.group(3));
    int candidate = names.add(name);
    if (candidate >= Box.MOST_CANDIDATES) {
      throw lines.expected("at most " + Box.MOST_CANDIDATES + " candidates");
    }
    return new Mark(
        candidate, Optional.ofNullable(found.group(4)).map(Integer::valueOf), before.equals("="));
  }

  /** Commas say nothing of the order: the scores do. */
  private List<Mark> byScore(List<Mark> marks) {
    var groups = new TreeMap<Integer, List<Mark>>(Comparator.reverseOrder());
    for (var mark : marks) {
      int score =
          mark.score()
              .orElseThrow(
                  () ->
                      lines.expected(
                          "a score after each candidate where commas stand between them"));
      groups.computeIfAbsent(score, each -> new ArrayList<>()).add(mark);
    }
    var sorted = new ArrayList<Mark>();
    for (var level : groups.values()) {
      for (int i = 0; i < level.size(); i++) {
        sorted.add(new Mark(level.get(i).candidate(), level.get(i).score(), i > 0));
      }
    }
    return sorted;
  }

  private void paper(BigDecimal weight, List<Mark> marks) {
    if (reading == Reading.SCORES) {
      score(weight, marks);
      return;
    }
    for (var mark : marks) {
      if (mark.level()) {
        box.level(mark.candidate());
      } else {
        box.next(mark.candidate());
      }
    }
    box.paper(weight);
  }

  private void score(BigDecimal weight, List<Mark> marks) {
    var scores = new HashMap<Integer, Integer>();
    for (var mark : marks) {
      int score =
          mark.score().orElseThrow(() -> lines.expected("a score such as /5 after each candidate"));
      if (scores.put(mark.candidate(), score) != null) {
        throw lines.expected("each candidate once on a paper");
      }
    }
    scored.merge(scores, weight, BigDecimal::add);
  }

  private Papers.Scored scores() {
    Map<List<Integer>, BigDecimal> papers = new LinkedHashMap<>();
    int size = names.names().size();
    scored.forEach(
        (scores, weight) ->
            papers.merge(
                IntStream.range(0, size)
                    .mapToObj(each -> scores.getOrDefault(each, Papers.Scored.NO_MARK))
                    .toList(),
                weight,
                BigDecimal::add));
    return new Papers.Scored(names.names(), List.of(), papers);
  }
}
