package quorate.stories.election;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.CountingRule;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.constraint.Constraints;
import quorate.counting.tie.Lot;

/** What the votes of the inputs must come to, given the letters of the paper. */
record Expected(Inputs inputs, Paper paper) {

  /** The call's rule, its constraints by the letters of those who are meant. */
  CountingRule rule() {
    ObjectNode counting = Inputs.call().path("poll").path("counting").deepCopy();
    counting.put("seats", Inputs.call().at("/seats/0/places").asText());
    for (JsonNode each : counting.path("constraints")) {
      var constraint = (ObjectNode) each;
      var letters = constraint.putArray("options");
      inputs.standing().stream()
          .filter(candidate -> candidate.isOf(constraint))
          .map(paper::letter)
          .sorted()
          .forEach(letters::add);
      constraint.remove(List.of("constituency", "roleclass"));
    }
    return CountingRule.of(Paper.map(counting));
  }

  /** The count with the lot of the ballot. */
  CountSheet sheet(Optional<Lot> lot) {
    return sheet(rule(), lot);
  }

  /** Whom the same papers elect without the constraints. */
  List<String> unconstrained(Optional<Lot> lot) {
    return sheet(rule().with(Constraints.none()), lot).elected();
  }

  private CountSheet sheet(CountingRule rule, Optional<Lot> lot) {
    int members =
        inputs.electors().representatives().size() - inputs.electors().notMembers().size();
    var papers = new ArrayList<quorate.counting.Paper>();
    for (var each : inputs.electors().voting()) {
      var choice = choice(each.vote().orElseThrow());
      papers.add(new quorate.counting.Paper(each.practice(), Weight.ONE, choice));
    }
    var contest = new Contest(rule, List.copyOf(paper.letters().keySet()));
    var entitled = new Participation(members, Weight.of(members));
    var needed = new Participation(inputs.quorumHeads(), Weight.ZERO);
    return new Count(contest, entitled, needed, lot).of(papers);
  }

  private Choice choice(JsonNode vote) {
    if (vote.path("abstain").asBoolean()) {
      return new Choice.Abstain();
    }
    return new Choice.Rank(letters(vote.path("rank")));
  }

  /** The letters of candidates who are named by their practices. */
  List<String> letters(JsonNode practices) {
    Map<String, String> letters = new HashMap<>();
    inputs.candidates().forEach(each -> letters.put(each.who().practice(), paper.letter(each)));
    return StreamSupport.stream(practices.spliterator(), false)
        .map(each -> letters.getOrDefault(each.asText(), "nobody"))
        .toList();
  }
}
