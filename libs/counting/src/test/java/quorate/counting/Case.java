package quorate.counting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A case for one winner: a method, options, the roll and the quorum (heads and weight), and papers
 * with {@code A > B}, {@code A}, or {@code -} for an abstention.
 */
record Case(Count count, List<Paper> papers) {

  static Case read(Path folder) throws IOException {
    var file = CaseFile.read(folder);
    var method = Method.valueOf(file.word("method").toUpperCase(Locale.ROOT));
    var count =
        new Count(
            new Contest(method, file.words("options")),
            participation(file.words("electors")),
            participation(file.words("quorum")));
    var papers = new ArrayList<Paper>();
    for (var line : file.papers()) {
      for (int copy = 0; copy < line.copies(); copy++) {
        var elector = "elector-%05d".formatted(papers.size() + 1);
        papers.add(new Paper(elector, Weight.of(line.weight()), choice(line.marks(), method)));
      }
    }
    return new Case(count, papers);
  }

  private static Participation participation(List<String> words) {
    return new Participation(Integer.parseInt(words.get(0)), Weight.of(words.get(1)));
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
