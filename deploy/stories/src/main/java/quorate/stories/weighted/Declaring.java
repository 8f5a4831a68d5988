package quorate.stories.weighted;

import static quorate.stories.weighted.WeightedCheck.ARITHMETIC_SHOWN;
import static quorate.stories.weighted.WeightedCheck.BY_BOTH;
import static quorate.stories.weighted.WeightedCheck.BY_HEADS;
import static quorate.stories.weighted.WeightedCheck.BY_PATIENTS;
import static quorate.stories.weighted.WeightedCheck.TURNOUT;
import static quorate.stories.weighted.WeightedCheck.WEIGHTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quorate.stories.checks.Checks;
import quorate.stories.city.City;
import quorate.stories.city.Electors;

/** The three ballots are counted and declared, and their sums held against the published lists. */
record Declaring(City city, Electors electors, Map<String, Integer> patients, Checks checks) {

  /** Answers the declared results in the order of the ballots. */
  List<JsonNode> play(List<Ballot> ballots) {
    checks.equal(WEIGHTS, weights(), rolled(ballots.getLast()));
    var results = ballots.stream().map(this::declared).toList();
    int voting = electors.voting().size();
    checks.equal(
        TURNOUT,
        List.of(voting, voting, voting),
        results.stream().map(each -> each.path("turnout").path("heads").asInt()).toList());
    var heads = Sum.of(electors, practice -> 1);
    var weights = weights();
    var byPatients =
        Sum.of(electors, practice -> Integer.parseInt(weights.getOrDefault(practice, "0")));
    checks.equal(BY_HEADS, told(heads), told(results.get(0)));
    checks.equal(BY_PATIENTS, told(byPatients), told(results.get(1)));
    checks.equal(BY_BOTH, told(heads, byPatients), told(results.get(2)));
    checks.equal(ARITHMETIC_SHOWN, 2L, shown(ballots.getLast(), results.getLast()));
    return results;
  }

  private JsonNode declared(Ballot ballot) {
    city.ballots().await(ballot.id(), "counted");
    city.progress().accept(city.ballots().declare(ballot.id()).asked());
    return city.ballots().result(ballot.id()).succeeded().json();
  }

  private Map<String, String> weights() {
    var weights = new TreeMap<String, String>();
    for (var each : electors.representatives()) {
      int size = patients.getOrDefault(each.practice(), 0);
      weights.put(each.practice(), Integer.toString(Sum.perThousand(size)));
    }
    return weights;
  }

  private Map<String, String> rolled(Ballot ballot) {
    var weights = new TreeMap<String, String>();
    for (JsonNode line : city.ballots().roll(ballot.id())) {
      weights.put(line.path("practice").asText(), line.at("/weights/patients").asText());
    }
    return weights;
  }

  private static String told(Sum... sums) {
    boolean passes = List.of(sums).stream().allMatch(Sum::passes);
    return (passes ? "passed" : "lost") + " " + List.of(sums);
  }

  private static String told(JsonNode result) {
    var sums = marks(result).stream().map(Sum::of).toList();
    return result.at("/outcome/verdict").asText() + " " + sums;
  }

  /** The steps at which a sum is held against its mark. */
  static List<JsonNode> marks(JsonNode result) {
    var marks = new ArrayList<JsonNode>();
    for (JsonNode each : result.at("/outcome/statements")) {
      if (each.path("about").asText().equals("mark")) {
        marks.add(each);
      }
    }
    return marks;
  }

  /** How many of the sums stand on the certificate. */
  private long shown(Ballot ballot, JsonNode result) {
    String page = city.ballots().certificate(ballot.id(), "html").succeeded().text();
    return marks(result).stream()
        .filter(each -> page.contains(each.path("sentence").asText()))
        .count();
  }
}
