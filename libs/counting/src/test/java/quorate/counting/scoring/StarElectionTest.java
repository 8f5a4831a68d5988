package quorate.counting.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.counting.sheet.Figure;
import quorate.counting.sheet.Samples;
import quorate.counting.sheet.SheetStage;
import quorate.counting.tie.Ties;

/** A presidential primary of 2020 by STAR with 718 voters, against its published result. */
class StarElectionTest {

  @Test
  void both_rounds_are_the_published_ones() {
    var sheet = Scoring.count(new Star(), box(), 1, Ties.stand());
    var scoring = sheet.stages().getFirst();
    assertEquals("2865", figure(scoring, "Vermin Supreme"));
    assertEquals("708", figure(scoring, "Dan Behrman"));
    assertEquals("703", figure(scoring, "Jacob Hornberger"));
    assertEquals(List.of("Vermin Supreme", "Dan Behrman"), scoring.advancing());
    var runoff = sheet.stages().getLast();
    assertEquals("541", figure(runoff, "Vermin Supreme"));
    assertEquals("77", figure(runoff, "Dan Behrman"));
    assertEquals("100", runoff.exhausted().toString());
    assertEquals("718", sheet.cast().toString());
    assertEquals(List.of("Vermin Supreme"), sheet.elected());
    assertTrue(sheet.conserved());
  }

  private static String figure(SheetStage stage, String name) {
    return stage.figures().stream()
        .filter(each -> each.candidate().equals(name))
        .map(Figure::value)
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private static ScoreBox box() {
    var lines = Samples.lines("star_2020_718.csv");
    var builder = new ScoreBoxBuilder(List.of(lines.getFirst().split(",")));
    for (var line : lines.subList(1, lines.size())) {
      builder.paper(Stream.of(line.split(",")).mapToInt(Integer::parseInt).toArray(), 1);
    }
    return builder.build();
  }
}
