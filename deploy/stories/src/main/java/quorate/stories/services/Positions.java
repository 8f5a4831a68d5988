package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** What constituents are asked, and what a body agrees after that. */
public record Positions(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1";

  /** A party, and its ranking if it has one. */
  public record Voiced(ObjectNode party, JsonNode places) {}

  /**
   * Asks parties to rank options on a subject, by the leave of a delegation, so many days ago and
   * until a last day so many days ago; answers the id.
   */
  public String consult(
      String body,
      String subject,
      String mandate,
      List<ObjectNode> asked,
      List<String> options,
      int lastDaysAgo) {
    LocalDate today = LocalDate.parse(Bodies.today());
    var open = Body.of("body", body, "question", "How is it to be given?", "mandate", mandate);
    open.set("subject", Body.of("code", subject, "words", "Urgent care"));
    open.putArray("asked").addAll(asked);
    var all = open.putArray("options");
    options.forEach(each -> all.add(Body.of("option", each, "title", "By " + each)));
    open.put("method", "schulze").put("since", today.minusDays(9).toString());
    open.put("until", today.minusDays(lastDaysAgo).toString());
    open.set("document", Body.of("reference", "LETTER-0", "dated", today.minusDays(9).toString()));
    return gateway.post(secretary, API + "/positions", open).succeeded().newId();
  }

  /** A practice's answer, by somebody's own log-in. */
  public Answer answer(String user, String position, Voiced voiced) {
    var body = Body.of("text", "So we would give it.");
    body.set("party", voiced.party());
    body.set("places", voiced.places());
    return gateway.post(user, at(position) + "/answers", body);
  }

  /** An answer on paper of some days ago, as the secretary records it. */
  public void answered(String position, Voiced voiced) {
    var body = Body.of();
    body.set("party", voiced.party());
    body.set("places", voiced.places());
    LocalDate then = LocalDate.parse(Bodies.today()).minusDays(2);
    body.set("document", Body.of("reference", "LETTER-1", "dated", then.toString()));
    gateway.post(secretary, at(position) + "/answers", body).succeeded();
  }

  /** It is over; who said nothing is on record. */
  public Answer end(String position) {
    return gateway.post(secretary, at(position) + "/end", Body.of());
  }

  /** The body has agreed on it by a decision, some dissenting. */
  public Answer agree(String position, String text, String decision, List<ObjectNode> dissenting) {
    var body = Body.of("text", text, "decision", decision);
    var dissent = body.putArray("dissent");
    dissenting.forEach(each -> dissent.addObject().set("party", each));
    return gateway.post(secretary, at(position) + "/agreement", body);
  }

  /** One as it stands. */
  public JsonNode shown(String position) {
    return gateway.get(secretary, at(position)).succeeded().json();
  }

  /** Somebody finds how a statement of a party stands to it. */
  public Answer find(
      String user, String position, ObjectNode speaker, String finding, String role, String by) {
    var body = Body.of("place", "A board of the system", "said", Bodies.today(), "by", by);
    body.put("finding", finding).set("speaker", speaker);
    if (!role.isEmpty()) {
      body.put("role", role);
    }
    body.set("evidence", Body.of("reference", "MINUTES-4", "dated", Bodies.today()));
    return gateway.post(user, at(position) + "/statements", body);
  }

  /** The convener's rule on whether positions go out; it may be so already. */
  public void rule(String published) {
    var earlier = Body.of("on", Bodies.today(), "question", "What goes out", "outcome", "passed");
    earlier.put("book", "Minutes of the board");
    var decision = gateway.post(secretary, API + "/decisions/earlier", earlier).succeeded().newId();
    var rule = Body.of("of", "positions", "disclosure", published, "decidedby", decision);
    gateway.post(secretary, API + "/publication", rule);
  }

  /** Publishes one that was agreed before the rule let it out. */
  public Answer publish(String position) {
    return gateway.post(secretary, at(position) + "/publication", Body.of());
  }

  private static String at(String position) {
    return API + "/positions/" + position;
  }
}
