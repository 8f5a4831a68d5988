package quorate.counting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quorate.counting.tie.Lot;

/**
 * A contest with the words of its counting rule ({@code seats 2}; a constraint as {@code
 * constraint-1 East 1 2 A B}, with {@code -} for no bound), and papers: {@code A > B = C}, marks as
 * {@code A B}, scores as {@code A=3 B=0}, {@code yes}, {@code abstain} or {@code spoil}.
 */
record ContestCase(Count count, List<Paper> papers) {

  private static final Set<String> LISTS = Set.of("ties");
  private static final Set<String> OTHERS = Set.of("options", "withdrawn", "seed");

  static ContestCase read(Path folder) throws IOException {
    var file = CaseFile.read(folder);
    var contest =
        new Contest(
            CountingRule.of(data(file)),
            file.words("options"),
            file.find("withdrawn").orElse(List.of()));
    var papers = new ArrayList<Paper>();
    for (var line : file.papers()) {
      for (int copy = 0; copy < line.copies(); copy++) {
        var elector = "elector-%05d".formatted(papers.size() + 1);
        var choice = choice(line.marks(), contest.rule().marking());
        papers.add(new Paper(elector, Weight.of(line.weight()), choice));
      }
    }
    var nobody = new Participation(0, Weight.ZERO);
    var lot = file.find("seed").map(words -> new Lot(String.join(" ", words)));
    return new ContestCase(new Count(contest, nobody, nobody, lot), papers);
  }

  private static Map<String, Object> data(CaseFile file) {
    var data = new LinkedHashMap<String, Object>();
    var constraints = new ArrayList<Map<String, Object>>();
    file.head()
        .forEach(
            (key, words) -> {
              if (key.startsWith("constraint-")) {
                constraints.add(constraint(words));
              } else if (key.equals("default")) {
                data.put(key, Map.of("option", words.get(0), "majority", words.get(1)));
              } else if (!OTHERS.contains(key)) {
                data.put(key, LISTS.contains(key) ? words : words.getFirst());
              }
            });
    data.put("constraints", constraints);
    return data;
  }

  private static Map<String, Object> constraint(List<String> words) {
    var data = new LinkedHashMap<String, Object>();
    data.put("name", words.getFirst());
    bound(words.get(1)).ifPresent(least -> data.put("least", least));
    bound(words.get(2)).ifPresent(most -> data.put("most", most));
    data.put("options", words.subList(3, words.size()));
    return data;
  }

  private static Optional<String> bound(String word) {
    return word.equals("-") ? Optional.empty() : Optional.of(word);
  }

  private static Choice choice(String text, Marking marking) {
    if (text.equals("abstain")) {
      return new Choice.Abstain();
    }
    if (text.equals("spoil")) {
      return new Choice.Spoil();
    }
    return switch (marking) {
      case CHOOSE -> new Choice.Choose(text);
      case MARK -> new Choice.Mark(List.of(text.split(" ", -1)));
      case RANK, LEVEL ->
          new Choice.Level(
              Stream.of(text.split(" *> *", -1))
                  .map(each -> List.of(each.split(" *= *", -1)))
                  .toList());
      case SCORE -> scores(text);
      case ANSWER -> new Choice.Answer(text.equals("yes"));
    };
  }

  private static Choice scores(String text) {
    var scores = new HashMap<String, Integer>();
    for (var each : text.split(" ", -1)) {
      scores.put(each.replaceAll("=.*", ""), Integer.valueOf(each.replaceAll(".*=", "")));
    }
    return new Choice.Score(scores);
  }
}
