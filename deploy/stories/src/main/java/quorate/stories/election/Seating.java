package quorate.stories.election;

import static quorate.stories.election.ElectionCheck.SEATED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import quorate.stories.city.City;
import quorate.stories.services.Bodies;
import quorate.stories.stack.Patience;

/** The company's board has a seat for each of those whom the ballot elects. */
record Seating(Scene scene, Paper paper, Bodies bodies) {
  private static final String RULE = "directors";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  static Seating of(Scene scene, Paper paper) {
    return new Seating(scene, paper, new Bodies(scene.city().gateway(), City.SECRETARY));
  }

  /** Answers the board, whose seats are vacant. */
  String opened() {
    var json = JsonNodeFactory.instance;
    var rule = json.objectNode().put("rule", RULE).put("source", "elected");
    rule.put("title", "Director").put("office", "member").put("voice", "votes");
    var terms = Bodies.terms(json.arrayNode().add(rule), json.missingNode());
    String board = bodies.establish("board", "Board of the company", terms);
    int places = Inputs.call().at("/seats/0/places").asInt();
    for (int i = 0; i < places; i++) {
      bodies.openElected(board, RULE, paper.ballot());
    }
    return board;
  }

  /** Nobody appoints them: the declaration does. */
  void taken(String board, JsonNode result) {
    var elected =
        StreamSupport.stream(result.path("elected").spliterator(), false)
            .map(each -> paper.letters().getOrDefault(each.asText(), "nobody"))
            .sorted()
            .toList();
    scene.checks().equal(SEATED, elected, PATIENCE.last(() -> holders(board), elected::equals));
  }

  private List<String> holders(String board) {
    return bodies.seats(board, RULE).stream()
        .map(each -> each.at("/holder/person").asText())
        .sorted()
        .toList();
  }
}
