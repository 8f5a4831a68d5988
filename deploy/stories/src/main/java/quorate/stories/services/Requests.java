package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** What the system asks a convener's bodies, and the answers. */
public record Requests(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1/requests";

  /** Logs one that came today to a body; the answer shows what it may repeat. */
  public Answer log(String system, String body, String subject, String question) {
    var asked = Body.of("body", body, "question", question, "received", Bodies.today());
    asked.set("asker", Mandates.party("system", system));
    asked.set("subject", Body.of("code", subject, "words", "Care at night"));
    return gateway.post(secretary, API, asked).succeeded();
  }

  /** Answers one by a decision. */
  public void answer(String request, String decision) {
    var given = Body.of("how", "by-decision", "decision", decision);
    gateway.post(secretary, API + "/" + request + "/answer", given).succeeded();
  }

  /** A person says by their own log-in that one repeats another. */
  public Answer repeats(String user, String request, String of, String by) {
    return gateway.post(user, API + "/" + request + "/repeat", Body.of("of", of, "by", by));
  }

  /** One as it stands. */
  public JsonNode shown(String request) {
    return gateway.get(secretary, API + "/" + request).succeeded().json();
  }
}
