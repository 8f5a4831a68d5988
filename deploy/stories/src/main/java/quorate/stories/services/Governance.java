package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** Matters and the decision register, as a secretary meets them. */
public record Governance(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1";

  /** Puts a question on the table; answers the matter's id. */
  public String raise(String title, String question, String kind) {
    var body = Body.of("title", title, "question", question, "kind", kind);
    return gateway.post(secretary, API + "/matters", body).succeeded().newId();
  }

  /** Puts a matter to an advisory ballot of every practice of an area. */
  public Answer putToBallot(
      String matter, String kind, JsonNode paper, String area, int quorumHeads) {
    ObjectNode body =
        Body.of("vehicle", "advisory", "kind", kind, "weightbasis", "one-per-practice");
    body.set("paper", paper);
    body.set("electorate", Body.of("kind", "practices-of-area", "subicblocation", area));
    body.set(
        "rules", Body.of("passmark", "plurality", "quorumheads", Integer.toString(quorumHeads)));
    return gateway.post(secretary, path(matter) + "/ballot", body);
  }

  /** A matter as it stands. */
  public JsonNode matter(String id) {
    return gateway.get(secretary, path(id)).succeeded().json();
  }

  /** The decision on a matter, once it stands in the register. */
  public Optional<JsonNode> decisionOn(String matter) {
    List<JsonNode> decisions = Items.all(gateway, secretary, API + "/decisions");
    return decisions.stream().filter(d -> d.path("matter").asText().equals(matter)).findFirst();
  }

  /** Asks for the winner to be carried out as a matter of this kind. */
  public Answer implement(String matter, String kind) {
    return gateway.post(secretary, path(matter) + "/implementation", Body.of("kind", kind));
  }

  /** Proposes a general meeting. */
  public Answer proposeMeeting(String matter, String kind, String reason) {
    var body = Body.of("kind", kind, "reason", reason);
    return gateway.post(secretary, path(matter) + "/general-meeting-proposal", body);
  }

  private static String path(String id) {
    return API + "/matters/" + id;
  }
}
