package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;
import quorate.counting.tie.Ties;

/** Minneapolis park board 2013: 80,101 cast vote records as RCTab reports them, round by round. */
class MinneapolisTest {

  private static final String NAME = "minneapolis_2013_minneapolis_park";
  private static final Pattern ROUND = Pattern.compile("\"tally\" : \\{([^}]*)}");
  private static final Pattern VOTES = Pattern.compile("\"([^\"]+)\" : \"([\\d.]+)\"");
  private static final List<String> CANDIDATES =
      List.of(
          "ANNIE YOUNG",
          "CASPER HILL",
          "HASHIM YONIS",
          "ISHMAEL ISRAEL",
          "JASON STONE",
          "JOHN ERWIN",
          "MARY LYNN MCPHERSON",
          "MEG FORNEY",
          "STEVE BARLAND",
          "TOM NORDYKE",
          "Undeclared Write-ins");

  @Test
  void every_round_is_the_reported_one() throws IOException {
    var rule = new WeightedInclusiveGregory("minneapolis", Quota.WHOLE, 4, false, Ties.stand());
    var sheet = Stv.count(rule, read(), 3);
    var reported = reported();
    reported.remove(3); // a round for a surplus of nothing
    reported.removeLast(); // and one after the last seat is filled
    assertEquals(reported, sheet.stages().stream().map(stage -> standing(sheet, stage)).toList());
    assertEquals(Exact.of(14_866), sheet.quota());
    assertEquals(List.of("JOHN ERWIN", "ANNIE YOUNG", "MEG FORNEY"), sheet.elected());
    assertEquals(Exact.of(80_101 - 20_571), sheet.valid().plus(sheet.blank()).minus(undervotes()));
    assertTrue(sheet.conserved());
  }

  // papers on which no rank is marked at all
  private static Exact undervotes() throws IOException {
    return Exact.of(
        lines().stream().filter(line -> line.endsWith("undervote,undervote,undervote")).count());
  }

  private static Map<String, Exact> standing(StvSheet sheet, StvStage stage) {
    var votes = new TreeMap<String, Exact>();
    for (int i = 0; i < CANDIDATES.size(); i++) {
      if (!stage.tally().votes().get(i).isZero()) {
        votes.put(sheet.candidates().get(i), stage.tally().votes().get(i));
      }
    }
    return votes;
  }

  private static List<Map<String, Exact>> reported() {
    var rounds = new ArrayList<Map<String, Exact>>();
    for (var round : ROUND.matcher(Elections.text(NAME + ".expected.json")).results().toList()) {
      var votes = new TreeMap<String, Exact>();
      VOTES
          .matcher(round.group(1))
          .results()
          .forEach(each -> votes.put(each.group(1), Exact.of(each.group(2))));
      rounds.add(votes);
    }
    return rounds;
  }

  private static List<String> lines() throws IOException {
    try (var file = Files.newInputStream(Elections.file(NAME + ".cvr.csv.gz"));
        var in = new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8);
        var lines = new BufferedReader(in)) {
      return lines.lines().skip(1).map(String::strip).toList();
    }
  }

  /** Marks that are no candidate, and repeated ones, are passed over, as the configuration says. */
  private static Profile read() throws IOException {
    var builder = new ProfileBuilder(CANDIDATES);
    for (var line : lines()) {
      var ranks = List.of(line.split(","));
      var seen = new HashSet<Integer>();
      for (var mark : ranks.subList(ranks.size() - 3, ranks.size())) {
        int candidate = CANDIDATES.indexOf(mark.equals("UWI") ? CANDIDATES.getLast() : mark);
        if (candidate >= 0 && seen.add(candidate)) {
          builder.next(candidate);
        }
      }
      builder.paper(1);
    }
    return builder.build();
  }
}
