package quorate.counting.condorcet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.counting.positional.Borda;
import quorate.counting.positional.Positional;
import quorate.counting.positional.Truncation;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;
import quorate.counting.sheet.Samples;
import quorate.counting.sheet.Sheet;
import quorate.counting.tie.Ties;

/** Scottish wards of 2017 ranked as Condorcet PHP ranks them. */
class WardRankingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "east_ayrshire_2017_ward3",
        "edinburgh_2017_ward4",
        "fife_2017_ward18",
        "north_lanarkshire_2017_ward19",
        "sc_borders_2017_ward3"
      })
  void schulze_and_borda_rank_as_published(String ward) {
    var papers = profile(ward);
    assertEquals(published(ward, "Schulze Winning"), schulze(papers, Strength.WINNING_VOTES));
    assertEquals(published(ward, "Schulze Margin"), schulze(papers, Strength.MARGINS));
    var borda = Positional.count(new Borda(Truncation.MEAN), papers, 1, Ties.stand());
    assertTrue(borda.conserved());
    assertEquals(published(ward, "Borda Count"), text(borda));
  }

  private static String schulze(Profile papers, Strength strength) {
    var rule = CondorcetRule.of(new Schulze(strength));
    return text(Condorcet.count(rule, papers, 1, Ties.stand()).sheet());
  }

  private static String text(Sheet sheet) {
    return String.join(
        " > ", sheet.ranking().stream().map(group -> String.join(" = ", group)).toList());
  }

  private static String published(String ward, String method) {
    var json = String.join(" ", Samples.lines(ward + ".expected.json"));
    var matcher = Pattern.compile("\"" + method + "\": \"([^\"]*)\"").matcher(json);
    assertTrue(matcher.find());
    return matcher.group(1);
  }

  private static Profile profile(String ward) {
    var lines = Samples.lines(ward + ".blt").stream().map(String::strip).toList();
    int many = Integer.parseInt(List.of(lines.getFirst().split(" +")).getFirst());
    var names = new ArrayList<String>();
    for (int i = 1; i <= many; i++) {
      names.add("C%02d".formatted(i));
    }
    var builder = new ProfileBuilder(names);
    for (var line : lines.subList(1, lines.indexOf("0"))) {
      var marks = List.of(line.split(" +"));
      marks.subList(1, marks.size() - 1).forEach(mark -> builder.next(Integer.parseInt(mark) - 1));
      builder.paper(Long.parseLong(marks.getFirst()));
    }
    return builder.build();
  }
}
