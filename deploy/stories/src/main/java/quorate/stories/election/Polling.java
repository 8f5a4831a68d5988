package quorate.stories.election;

import static quorate.stories.election.ElectionCheck.ROLL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quorate.stories.city.City;
import quorate.stories.city.Representative;
import quorate.stories.services.Ballots;

/** Notice is given, the roll is frozen, and the members rank the candidates. */
record Polling(Scene scene, Paper paper, List<String> members) {
  private static final Duration UNTIL_OPEN = Duration.ofSeconds(2);

  void play() {
    Instant opens = Instant.now().plus(UNTIL_OPEN);
    var electors = scene.inputs().electors();
    int quorum = scene.inputs().quorumHeads();
    Instant closes = opens.plus(electors.window());
    var terms = new Ballots.Terms(City.recordDate(), opens, closes, quorum);
    scene.say(scene.ballots().giveNotice(paper.ballot(), terms, ruleSet(quorum)).asked());
    scene.ballots().await(paper.ballot(), "open");
    var roll =
        scene.ballots().roll(paper.ballot()).stream()
            .map(line -> line.path("practice").asText())
            .sorted()
            .toList();
    scene.checks().equal(ROLL, members, roll);
    electors.representatives().forEach(each -> each.first().ifPresent(vote -> cast(each, vote)));
    electors.voting().forEach(each -> cast(each, each.vote().orElseThrow()));
    scene.say(electors.voting().size() + " practices have voted");
  }

  private void cast(Representative each, JsonNode vote) {
    scene.ballots().vote(paper.ballot(), each.user(), each.practice(), byLetter(vote)).succeeded();
  }

  /** The vote with the letters that the candidates came to have. */
  private JsonNode byLetter(JsonNode vote) {
    if (!vote.has("rank")) {
      return vote;
    }
    var marked = JsonNodeFactory.instance.objectNode();
    var rank = marked.putArray("rank");
    new Expected(scene.inputs(), paper).letters(vote.path("rank")).forEach(rank::add);
    return marked;
  }

  private static JsonNode ruleSet(int quorum) {
    ObjectNode rules = JsonNodeFactory.instance.objectNode();
    rules.put("preset", "election-by-the-count");
    clause(rules, "article 24", "The directors are elected by the single transferable vote.");
    ObjectNode heads = rules.putObject("quorum").put("heads", Integer.toString(quorum));
    clause(heads, "article 25", "An election needs the votes of so many members.");
    return rules;
  }

  private static void clause(ObjectNode of, String place, String text) {
    of.putObject("clause").put("instrument", "articles").put("place", place).put("text", text);
  }
}
