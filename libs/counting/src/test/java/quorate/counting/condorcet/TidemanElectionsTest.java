package quorate.counting.condorcet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.counting.number.Exact;
import quorate.counting.positional.Borda;
import quorate.counting.positional.Positional;
import quorate.counting.positional.Truncation;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Ranked;
import quorate.counting.sheet.Samples;
import quorate.counting.sheet.Sheet;
import quorate.counting.tie.Ties;

/**
 * Elections of the Electoral Reform Society from Tideman's collection, as Condorcet PHP has them.
 */
class TidemanElectionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"tideman_A04", "tideman_A20"})
  void every_pair_is_the_published_one(String election) {
    var profile = profile(election);
    var matrix = BeatMatrix.of(profile, Unranked.LAST);
    var text = String.join(" ", Samples.lines(election + ".pairwise.json"));
    var pairs =
        Pattern.compile("\"(win|null|lose)\": \\{([^}]*)}").matcher(text).results().toList();
    assertEquals(3 * matrix.size(), pairs.size());
    for (int i = 0; i < pairs.size(); i++) {
      var expected =
          Pattern.compile(": (\\d+)")
              .matcher(pairs.get(i).group(2))
              .results()
              .map(each -> each.group(1))
              .toList();
      assertEquals(expected, side(matrix, i / 3, pairs.get(i).group(1), profile.total()));
    }
  }

  private static List<String> side(BeatMatrix matrix, int one, String side, Exact total) {
    var votes = new ArrayList<String>();
    for (int other = 0; other < matrix.size(); other++) {
      if (other != one) {
        var win = matrix.votes(one, other);
        var lose = matrix.votes(other, one);
        var level = total.minus(win).minus(lose);
        votes.add((side.equals("win") ? win : side.equals("lose") ? lose : level).toString());
      }
    }
    return votes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tideman_A04", "tideman_A20"})
  void every_ranking_is_the_published_one(String election) {
    assertEquals(
        published(election, "Schulze Winning"),
        ranking(election, new Schulze(Strength.WINNING_VOTES)));
    assertEquals(
        published(election, "Schulze Margin"), ranking(election, new Schulze(Strength.MARGINS)));
    assertEquals(
        published(election, "Ranked Pairs Margin"),
        ranking(election, new RankedPairs(Strength.MARGINS, PairTies.TOGETHER)));
    var borda = Positional.count(new Borda(Truncation.MEAN), profile(election), 1, Ties.stand());
    assertTrue(borda.conserved());
    assertEquals(published(election, "Borda Count"), text(borda));
  }

  private static String ranking(String election, CondorcetMethod method) {
    var rule = CondorcetRule.of(method);
    var sheet = Condorcet.count(rule, profile(election), 1, Ties.stand());
    assertTrue(sheet.conserved());
    return text(sheet.sheet());
  }

  private static String text(Sheet sheet) {
    return String.join(
        " > ", sheet.ranking().stream().map(group -> String.join(" = ", group)).toList());
  }

  private static String published(String election, String method) {
    return Samples.lines(election + ".rankings.txt").stream()
        .filter(line -> line.startsWith(method + ": "))
        .map(line -> line.substring(method.length() + 2).replaceAll(" +\\[.*", ""))
        .findFirst()
        .orElseThrow();
  }

  private static Profile profile(String election) {
    List<String> names = List.of();
    var papers = new ArrayList<Ranked.Paper>();
    for (var line : Samples.lines(election + ".cvotes")) {
      if (line.startsWith("#/Candidates:")) {
        names = List.of(line.substring(13).strip().split(" *; *"));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        var parts = line.split(" \\* ", 2);
        papers.add(Ranked.Paper.read(parts[1], parts[0]));
      }
    }
    return new Ranked(names, papers).profile();
  }
}
