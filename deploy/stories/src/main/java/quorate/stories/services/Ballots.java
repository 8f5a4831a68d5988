package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/** The ballot box, as a returning officer and a representative meet it. */
public record Ballots(Gateway gateway, String officer) {
  private static final String API = "/ballots/api/v1/ballots/";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(40));

  /** When a ballot can be voted in, and how its electorate is fixed. */
  public record Terms(LocalDate recordDate, Instant opens, Instant closes, int quorumHeads) {}

  /** One ballot. */
  public Answer ballot(String id) {
    return gateway.get(officer, API + id);
  }

  /** Drafts a ballot that no matter asked for; answers its id. */
  public String draft(JsonNode body) {
    return gateway.post(officer, "/ballots/api/v1/ballots", body).succeeded().newId();
  }

  /** Asks for something of ballots as the returning officer, who may be refused it. */
  public Answer asked(String path, JsonNode body) {
    return gateway.post(officer, "/ballots/api/v1/ballots" + path, body);
  }

  /** Waits until the ballot is there and has come to this state; answers it. */
  public JsonNode await(String id, String state) {
    return PATIENCE.until(
        "the ballot to be " + state,
        () ->
            Optional.of(ballot(id).json())
                .filter(each -> each.path("state").asText().equals(state)));
  }

  /** Gives notice under a rule set: from here on it stands. */
  public Answer giveNotice(String id, Terms terms, JsonNode ruleSet) {
    ObjectNode body = notice(terms);
    body.set("ruleset", ruleSet);
    return gateway.post(officer, API + id + "/notice", body).succeeded();
  }

  /** Gives notice: from here on the rules stand. */
  public Answer giveNotice(String id, Terms terms) {
    ObjectNode body = notice(terms);
    body.putObject("rules")
        .put("passmark", "plurality")
        .put("quorumheads", Integer.toString(terms.quorumHeads()));
    return gateway.post(officer, API + id + "/notice", body).succeeded();
  }

  private static ObjectNode notice(Terms terms) {
    return Body.of(
        "recorddate", terms.recordDate().toString(),
        "opens", terms.opens().truncatedTo(ChronoUnit.MILLIS).toString(),
        "closes", terms.closes().truncatedTo(ChronoUnit.MILLIS).toString(),
        "turnout", "after-close");
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

  /** The lines of the frozen roll. */
  public List<JsonNode> roll(String id) {
    return Items.all(gateway, officer, API + id + "/roll");
  }

  /** The certificate, as {@code pdf} or {@code html}. */
  public Answer certificate(String id, String form) {
    return gateway.get(officer, API + id + "/result/certificate?format=" + form);
  }

  /** Challenges a ballot, as a representative of this practice. */
  public Answer challenge(String id, String user, String practice, String ground, String text) {
    var body = Body.of("ground", ground, "practice", practice, "text", text);
    return gateway.post(user, API + id + "/challenges", body);
  }

  /** Asks for the declaration as somebody else, who has logged in just now. */
  public Answer declareAs(String user, String id) {
    gateway.logInAnew(user);
    return gateway.post(user, API + id + "/declaration", Body.of());
  }

  /** Asks about a ballot before it opens, as a representative of this practice. */
  public Answer enquire(String id, String user, String practice, String text) {
    return gateway.post(user, API + id + "/enquiries", Body.of("practice", practice, "text", text));
  }

  /** Declares the result, which needs a log-in of just now. */
  public Answer declare(String id) {
    return declareAs(officer, id).succeeded();
  }
}
