package quorate.stories.options;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Method;
import quorate.counting.Outcome;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.stories.city.Representative;

/** What the votes of the inputs must come to. */
record Expected(CountSheet sheet) {

  static Expected of(Inputs inputs, int electors) {
    var options =
        StreamSupport.stream(Inputs.paper().path("options").spliterator(), false)
            .map(each -> each.path("option").asText())
            .toList();
    var papers = new ArrayList<Paper>();
    for (Representative each : inputs.representatives()) {
      each.vote()
          .ifPresent(vote -> papers.add(new Paper(each.practice(), Weight.ONE, choice(vote))));
    }
    var entitled = new Participation(electors, Weight.of(electors));
    var needed = new Participation(inputs.quorumHeads(), Weight.ZERO);
    return new Expected(new Count(new Contest(Method.IRV, options), entitled, needed).of(papers));
  }

  /** The votes of each option, and the abstentions. */
  Map<String, String> votes() {
    var votes = new TreeMap<String, String>();
    sheet.votes().forEach(each -> votes.put(each.option(), each.votes().toString()));
    votes.put("abstentions", Integer.toString(sheet.abstentions().heads()));
    return votes;
  }

  /** Each pair of options as a count sheet states it. */
  Map<String, String> pairs() {
    var pairs = new TreeMap<String, String>();
    sheet
        .headToHead()
        .ifPresent(
            matrix ->
                matrix
                    .pairs()
                    .forEach(
                        pair ->
                            pairs.put(
                                pair.option() + " against " + pair.against(),
                                pair.prefer() + " to " + pair.opposed())));
    return pairs;
  }

  String winner() {
    return sheet.winner().map(won -> won + beatsEach()).orElse("nobody");
  }

  /** What the decision register must say, in its words. */
  String outcome() {
    if (!sheet.quorum().met()) {
      return "inquorate";
    }
    if (sheet.outcome() instanceof Outcome.Nothing) {
      return "no-votes";
    }
    return sheet.winner().map(won -> "advised " + won).orElse("tied");
  }

  /** Whether there is something to follow. */
  boolean isAdvised() {
    return outcome().startsWith("advised");
  }

  private String beatsEach() {
    return sheet.winnerBeatsEach().orElse(false) ? ", beating each other" : "";
  }

  private static Choice choice(JsonNode paper) {
    if (paper.path("abstain").asBoolean()) {
      return new Choice.Abstain();
    }
    var ranked = StreamSupport.stream(paper.path("rank").spliterator(), false);
    return new Choice.Rank(ranked.map(JsonNode::asText).toList());
  }
}
