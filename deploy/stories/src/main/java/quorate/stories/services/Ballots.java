package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** The ballot box, as a returning officer and a representative meet it. */
public record Ballots(Gateway gateway, String officer) {
  private static final String API = "/ballots/api/v1/ballots/";

  /** When a ballot can be voted in, and how its electorate is fixed. */
  public record Terms(LocalDate recordDate, Instant opens, Instant closes, int quorumHeads) {}

  /** One ballot. */
  public Answer ballot(String id) {
    return gateway.get(officer, API + id);
  }

  /** Gives notice: from here on the rules stand. */
  public Answer giveNotice(String id, Terms terms) {
    var body =
        Body.of(
            "recorddate", terms.recordDate().toString(),
            "opens", terms.opens().truncatedTo(ChronoUnit.MILLIS).toString(),
            "closes", terms.closes().truncatedTo(ChronoUnit.MILLIS).toString(),
            "turnout", "after-close");
    body.putObject("rules")
        .put("passmark", "plurality")
        .put("quorumheads", Integer.toString(terms.quorumHeads()));
    return gateway.post(officer, API + id + "/notice", body).succeeded();
  }

  /** Casts a paper for a practice, as the person who logs in with this name. */
  public Answer vote(String id, String user, String practice, JsonNode paper) {
    ObjectNode body = Body.of("practice", practice);
    paper.properties().forEach(part -> body.set(part.getKey(), part.getValue()));
    return gateway.post(user, API + id + "/votes", body);
  }

  public Answer turnout(String id) {
    return gateway.get(officer, API + id + "/turnout");
  }

  public Answer result(String id) {
    return gateway.get(officer, API + id + "/result");
  }

  /** Challenges a ballot, as a representative of this practice. */
  public Answer challenge(String id, String user, String practice, String ground, String text) {
    var body = Body.of("ground", ground, "practice", practice, "text", text);
    return gateway.post(user, API + id + "/challenges", body);
  }

  /** Asks about a ballot before it opens, as a representative of this practice. */
  public Answer enquire(String id, String user, String practice, String text) {
    return gateway.post(user, API + id + "/enquiries", Body.of("practice", practice, "text", text));
  }

  /** Declares the result, which needs a log-in of just now. */
  public Answer declare(String id) {
    gateway.logInAnew(officer);
    return gateway.post(officer, API + id + "/declaration", Body.of()).succeeded();
  }
}
