package quorate.counting.condorcet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;
import quorate.counting.sheet.Samples;
import quorate.counting.tie.Ties;

/** Votes of the Debian project as its secretary published them; the last option is the default. */
class DebianVotesTest {

  @ParameterizedTest
  @ValueSource(strings = {"debian_2012_vote_001", "debian_2014_vote_002"})
  void beat_matrix_hurdles_and_winner_are_the_official_ones(String vote) {
    var json = String.join("", Samples.lines(vote + ".expected.json"));
    var names = strings(part(json, "options"));
    var fallback =
        new DefaultOption(
            names.getLast(),
            Ratio.SIMPLE,
            Map.of(),
            Exact.of(strings(part(json, "quorum")).getFirst()));
    var sheet =
        Condorcet.count(CondorcetRule.debian(fallback), profile(vote, names), 1, Ties.stand());
    assertEquals(numbers(part(json, "matrix_official")), figures(sheet.matrix().rows()));
    assertEquals(majorities(json), sheet.hurdles().stream().map(this::majority).toList());
    assertEquals(strings(part(json, "dropped")), sheet.dropped());
    int winner = Integer.parseInt(strings(part(json, "winners")).getFirst());
    assertEquals(List.of(names.get(winner - 1)), sheet.sheet().elected());
    assertEquals(Optional.of(true), sheet.winnerBeatsEach());
    assertTrue(sheet.conserved());
  }

  private List<String> majority(Hurdle hurdle) {
    return List.of(
        hurdle.preferred().toString(), hurdle.opposed().toString(), hurdle.majorityMet() + "");
  }

  /** Votes on either side of each option and the default, and whether the ratio of 1 is reached. */
  private static List<List<String>> majorities(String json) {
    var rows = new ArrayList<List<String>>();
    var words = strings(part(json, "majority"));
    for (int i = 0; i < words.size(); i += 6) {
      boolean met = words.get(i + 4).equals(">=");
      rows.add(List.of(words.get(i + 2), words.get(i + 3), met + ""));
    }
    return rows;
  }

  private static Profile profile(String vote, List<String> names) {
    var builder = new ProfileBuilder(names);
    for (var line : Samples.lines(vote + ".votes.txt")) {
      for (char rank = '1'; rank <= '9'; rank++) {
        boolean first = true;
        for (int option = 0; option < line.length(); option++) {
          if (line.charAt(option) == rank && first) {
            builder.next(option);
            first = false;
          } else if (line.charAt(option) == rank) {
            builder.level(option);
          }
        }
      }
      builder.paper(1);
    }
    return builder.build();
  }

  private static String part(String json, String key) {
    var matcher =
        Pattern.compile("\"" + key + "\": (\\[(?:[^\\[\\]]|\\[[^\\]]*])*])").matcher(json);
    assertTrue(matcher.find(), key);
    return matcher.group(1);
  }

  private static List<String> strings(String json) {
    return found("\"([^\"]*)\"", json).toList();
  }

  private static List<String> numbers(String json) {
    return found("(\\d+)", json).toList();
  }

  private static Stream<String> found(String pattern, String json) {
    return Pattern.compile(pattern).matcher(json).results().map(each -> each.group(1));
  }

  private static List<String> figures(List<List<Exact>> rows) {
    return rows.stream().flatMap(List::stream).map(Exact::toString).toList();
  }
}
