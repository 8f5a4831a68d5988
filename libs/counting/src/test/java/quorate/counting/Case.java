package quorate.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A case as it stands in {@code case.txt}: a method, options, the roll and the quorum (heads and
 * weight), and papers as {@code copies x weight : A > B}, {@code : A} or {@code : -} for an
 * abstention. Lines that begin with # say where the expected result comes from.
 */
record Case(Count count, List<Paper> papers) {

  static Case read(Path file) throws IOException {
    var lines =
        Files.readAllLines(file).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    var method = Method.valueOf(words(lines.get(0), "method").getFirst().toUpperCase(Locale.ROOT));
    var contest = new Contest(method, words(lines.get(1), "options"));
    var count =
        new Count(
            contest,
            participation(words(lines.get(2), "electors")),
            participation(words(lines.get(3), "quorum")));
    var papers = new ArrayList<Paper>();
    lines.subList(4, lines.size()).forEach(line -> papers(line, method, papers));
    return new Case(count, papers);
  }

  private static List<String> words(String line, String name) {
    var words = List.of(line.split(" +"));
    if (!words.getFirst().equals(name)) {
      throw new IllegalArgumentException("expected " + name + " in: " + line);
    }
    return words.subList(1, words.size());
  }

  private static Participation participation(List<String> words) {
    return new Participation(Integer.parseInt(words.get(0)), Weight.of(words.get(1)));
  }

  private static void papers(String line, Method method, List<Paper> papers) {
    var parts = List.of(line.split(" *[x:] *", 3));
    for (int copy = 0; copy < Integer.parseInt(parts.get(0)); copy++) {
      var elector = "elector-%05d".formatted(papers.size() + 1);
      papers.add(new Paper(elector, Weight.of(parts.get(1)), choice(parts.get(2), method)));
    }
  }

  private static Choice choice(String text, Method method) {
    if (text.equals("-")) {
      return new Choice.Abstain();
    }
    return method == Method.PLURALITY
        ? new Choice.Choose(text)
        : new Choice.Rank(List.of(text.split(" *> *")));
  }
}
