package quorate.counting.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.counting.condorcet.Condorcet;
import quorate.counting.condorcet.CondorcetRule;
import quorate.counting.condorcet.Copeland;
import quorate.counting.condorcet.DefaultOption;
import quorate.counting.condorcet.Minimax;
import quorate.counting.condorcet.PairTies;
import quorate.counting.condorcet.RankedPairs;
import quorate.counting.condorcet.Ratio;
import quorate.counting.condorcet.Schulze;
import quorate.counting.condorcet.Strength;
import quorate.counting.number.Exact;
import quorate.counting.positional.Borda;
import quorate.counting.positional.Choosing;
import quorate.counting.positional.Excess;
import quorate.counting.positional.Positional;
import quorate.counting.positional.Truncation;
import quorate.counting.positional.TwoRound;
import quorate.counting.profile.Profile;
import quorate.counting.scoring.Approval;
import quorate.counting.scoring.Cumulative;
import quorate.counting.scoring.Score;
import quorate.counting.scoring.ScoreBox;
import quorate.counting.scoring.ScoreBoxBuilder;
import quorate.counting.scoring.Scoring;
import quorate.counting.scoring.ScoringMethod;
import quorate.counting.scoring.Star;
import quorate.counting.tie.Lot;
import quorate.counting.tie.Ties;

/**
 * A case as it stands in {@code case.txt}: {@code method}, {@code candidates} and, where they are
 * needed, {@code seats}, {@code withdrawn}, {@code lot SEED}, {@code default OPTION N:M QUORUM};
 * then papers as {@code weight : A > B = C} or {@code weight : A=5 B=0}. Lines that begin with #
 * say where the expected result comes from.
 */
final class MethodCase {

  private final Map<String, List<String>> heads = new HashMap<>();
  private final List<String> papers = new ArrayList<>();

  MethodCase(List<String> lines) {
    for (var line : lines) {
      if (line.contains(":") && !line.startsWith("default") && !line.startsWith("#")) {
        papers.add(line);
      } else if (!line.startsWith("#")) {
        var words = List.of(line.strip().split(" +"));
        heads.put(words.getFirst(), words.subList(1, words.size()));
      }
    }
  }

  private List<String> head(String name) {
    return heads.getOrDefault(name, List.of());
  }

  private String word(int i, String otherwise) {
    return head("method").size() > i ? head("method").get(i) : otherwise;
  }

  private int seats() {
    return Integer.parseInt(head("seats").stream().findFirst().orElse("1"));
  }

  private Ties ties() {
    var seed = head("lot").stream().findFirst();
    return seed.map(each -> Ties.stand().thenBy(new Lot(each))).orElse(Ties.stand());
  }

  private Profile ranked() {
    var read =
        papers.stream()
            .map(line -> line.split(":", 2))
            .map(parts -> Ranked.Paper.read(parts[0], parts[1]))
            .toList();
    return new Ranked(head("candidates"), read).profile().without(head("withdrawn"));
  }

  private ScoreBox scored() {
    var builder = new ScoreBoxBuilder(head("candidates"));
    for (var line : papers) {
      var parts = line.split(":", 2);
      var scores = new HashMap<String, Integer>();
      for (var mark : List.of(parts[1].strip().split(" +"))) {
        int sign = mark.indexOf('=');
        if (sign > 0) {
          scores.put(mark.substring(0, sign), Integer.valueOf(mark.substring(sign + 1)));
        }
      }
      builder.paper(scores, new BigDecimal(parts[0].strip()));
    }
    return builder.build().without(head("withdrawn"));
  }

  /** The sheet as lines. */
  SheetLines count() {
    return switch (word(0, "")) {
      case "schulze" -> condorcet(CondorcetRule.of(new Schulze(strength("winning-votes"))));
      case "ranked-pairs" ->
          condorcet(
              CondorcetRule.of(
                  new RankedPairs(
                      strength("winning-votes-then-fewer-against"),
                      PairTies.valueOf(word(2, "TOGETHER")))));
      case "copeland" -> condorcet(CondorcetRule.of(new Copeland()));
      case "minimax" -> condorcet(CondorcetRule.of(new Minimax(strength("winning-votes"))));
      case "debian" -> condorcet(CondorcetRule.debian(fallback()));
      case "approval" -> scored(new Approval());
      case "score" -> scored(new Score(number(1), number(2)));
      case "star" -> scored(new Star());
      case "cumulative" -> scored(new Cumulative(number(1)));
      case "borda" -> lines(Positional.count(borda(), ranked(), seats(), ties()));
      case "two-round" -> lines(TwoRound.contingent(ranked(), ties()));
      default -> lines(Positional.count(choosing(), ranked(), seats(), ties()));
    };
  }

  private int number(int i) {
    return Integer.parseInt(word(i, ""));
  }

  private Strength strength(String otherwise) {
    return List.of(Strength.values()).stream()
        .filter(each -> each.toString().equals(word(1, otherwise)))
        .findFirst()
        .orElseThrow();
  }

  private DefaultOption fallback() {
    var words = head("default");
    return new DefaultOption(
        words.get(0), Ratio.of(words.get(1)), Map.of(), Exact.of(words.get(2)));
  }

  private Borda borda() {
    return new Borda(Truncation.valueOf(word(1, "MEAN")));
  }

  private Choosing choosing() {
    var excess = Excess.valueOf(word(1, "SPOILT"));
    return switch (word(0, "")) {
      case "plurality" -> Choosing.plurality(excess);
      case "block" -> Choosing.block(seats(), excess);
      case "limited" -> Choosing.limited(number(2), excess);
      default -> throw new IllegalArgumentException("method " + head("method"));
    };
  }

  private SheetLines condorcet(CondorcetRule rule) {
    var sheet = Condorcet.count(rule, ranked(), seats(), ties());
    return new SheetLines(sheet.sheet(), Optional.of(sheet));
  }

  private SheetLines scored(ScoringMethod method) {
    return lines(Scoring.count(method, scored(), seats(), ties()));
  }

  private static SheetLines lines(Sheet sheet) {
    return new SheetLines(sheet, Optional.empty());
  }
}
