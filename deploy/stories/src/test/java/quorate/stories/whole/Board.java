package quorate.stories.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** Nominations for a convener's board, which has one seat with this key. */
record Board(Gateway gateway, String seat) {

  private static final String PATH = "/ballots/api/v1/nominations";

  /** Called by this officer, open for a day. */
  String called(String officer) {
    var body = new JsonMapper().createObjectNode();
    body.put("title", "Who joins the board").put("seconders", "0").put("shown", "while-open");
    body.put("opens", Instant.now().toString());
    body.put("closes", Instant.now().plus(Duration.ofDays(1)).toString());
    body.putArray("seats")
        .addObject()
        .put("seat", seat)
        .put("title", "Director")
        .put("places", "1");
    body.putObject("electorate").put("kind", "members");
    body.putObject("poll").put("method", "plurality").put("weightbasis", "one-per-practice");
    return gateway.post(officer, PATH, body).newId();
  }

  Answer nominate(String nominations, String representative, String practice, String person) {
    JsonNode body =
        new JsonMapper().createObjectNode().put("candidate", person).put("practice", practice);
    return gateway.post(representative, PATH + "/" + nominations + "/candidates", body);
  }
}
