package quorate.stories.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quorate.stories.services.Bodies;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/** A convener's council with one seat, and an interest that somebody of the register declared. */
record Council(Gateway gateway, String secretary) {

  private static final String API = "/governance/api/v1/";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20));
  private static final String NEW =
      """
      {"kind": "partnership-council", "name": "Partnership Council", "from": "2026-05-01",
       "terms": {
         "composition": [
           {"rule": "executive", "source": "appointed", "title": "Executive member",
            "office": "executive", "voice": "votes"}],
         "ruleset": {"preset": "board-by-model-articles"},
         "notice": {"days": "5", "count": "clear-days"},
         "calling": {"offices": ["chair", "secretary"]},
         "agenda": {"offices": ["executive", "secretary"], "others": "time"},
         "interests": {"handling": "leaves", "declaredwithindays": "28"}}}""";

  private static final String MEMBERS =
      """
      {"kind": "members-meeting", "name": "Members of Leeds", "from": "2026-05-01",
       "terms": {
         "composition": [
           {"rule": "members", "source": "members", "title": "Member",
            "office": "member", "voice": "votes"}],
         "ruleset": {"preset": "ordinary-resolution", "weighting": "shares"},
         "notice": {"days": "14", "count": "clear-days"},
         "calling": {"offices": ["secretary"]},
         "agenda": {"offices": ["secretary"], "others": "time"},
         "interests": {"handling": "noted", "declaredwithindays": "28"}}}""";

  /** Establishes it; answers its id. */
  String established() {
    return gateway.post(secretary, API + "bodies", json(NEW)).newId();
  }

  /** Opens its seat; answers the seat's id. */
  String opened(String body) {
    return gateway
        .post(
            secretary,
            API + "bodies/" + body + "/seats",
            json("{\"rule\": \"executive\", \"from\": \"2026-05-01\"}"))
        .newId();
  }

  /** Declares an interest of a person once governance knows them; answers the interest's id. */
  String declared(String person) {
    String at = API + "interests/" + person;
    String told =
        """
        {"type": "financial", "organisation": "RXQ", "since": "2026-02-20", "text": "A share"}""";
    PATIENCE.until(
        "governance to know the person",
        () ->
            Optional.of(gateway.post(secretary, at, json(told)))
                .filter(answer -> answer.status() == 201));
    return gateway.get(secretary, at).succeeded().json().at("/interests/0/interest").asText();
  }

  /**
   * A meeting that the person chairs and a guest attends, with an item, its paper, a motion and an
   * action; their ids by the names that paths give them.
   */
  Map<String, String> met(String body, String seat, String person, String guest) {
    made(
        "bodies/%s/seats/%s/holder".formatted(body, seat),
        "{\"person\": \"%s\", \"from\": \"2026-05-22\", \"how\": \"appointed\"}".formatted(person));
    String meeting =
        made(
            "meetings",
            """
            {"body": "%s", "title": "Meeting of Leeds", "starts": "%s", "place": "Armley",
             "by": {"office": "secretary"}, "shortnotice": true}"""
                .formatted(body, Instant.now().plusSeconds(2)));
    String at = "meetings/" + meeting;
    String item =
        made(
            at + "/items",
            """
            {"title": "An item", "kind": "decision", "by": {"office": "secretary"}}""");
    String paper =
        made(
            at + "/items/" + item + "/papers",
            "{\"title\": \"A paper\", \"document\": \"%s\"}".formatted("a".repeat(64)));
    var chair = json("{\"chair\": \"%s\"}".formatted(person));
    PATIENCE.until(
        "the hour of the meeting",
        () ->
            Optional.of(gateway.post(secretary, API + at + "/room/opening", chair))
                .filter(it -> it.status() == 201));
    made(
        at + "/room/arrivals",
        """
        {"person": "%s", "as": "member", "standsfor": "%s", "way": "remote"}"""
            .formatted(person, seat));
    made(
        at + "/room/arrivals",
        "{\"person\": \"%s\", \"as\": \"in-attendance\", \"way\": \"remote\"}".formatted(guest));
    made(at + "/items/" + item + "/taking", "{}");
    String motion =
        made(
            at + "/motions",
            """
            {"item": "%s", "kind": "board-resolution", "text": "That it be done", "by": "%s"}"""
                .formatted(item, person));
    String action =
        made(
            at + "/actions",
            """
            {"title": "Do it", "owner": "%s", "due": "2099-06-30"}"""
                .formatted(person));
    return Map.of(
        "meeting", meeting, "item", item, "itempaper", paper, "motion", motion, "action", action);
  }

  /** How its seat is held now; the id of that. */
  String holding(String body, String seat) {
    return gateway
        .get(secretary, API + "bodies/%s/seats/%s".formatted(body, seat))
        .succeeded()
        .json()
        .at("/holder/holding")
        .asText();
  }

  /** Proposes a resolution; answers its id. */
  String proposed(String body, String person) {
    return made(
        "resolutions",
        """
        {"body": "%s", "kind": "board-resolution", "title": "A resolution", "text": "That it be so",
         "by": "%s"}"""
            .formatted(body, person));
  }

  /** A member requires a meeting of the members; answers the requisition's id. */
  String required(String member) {
    return made(
        "requisitions",
        """
        {"body": "%1$s", "received": "%2$s", "members": ["%3$s"], "business": [{"title": "Fees"}],
         "roll": [{"member": "%3$s", "figure": "10"}], "rollreason": "As it stands on paper"}"""
            .formatted(members(), Bodies.today(), member));
  }

  /** Calls a meeting of the members; answers its id. */
  String called(String member) {
    return made(
        "meetings",
        """
        {"body": "%s", "title": "Members of Leeds", "starts": "%s", "place": "Armley",
         "by": {"office": "secretary"}, "shortnotice": true,
         "roll": [{"member": "%s", "figure": "10"}], "rollreason": "As it stands on paper"}"""
            .formatted(members(), Instant.now().plus(Duration.ofDays(30)), member));
  }

  /** A member appoints a proxy to such a meeting; answers the appointment's id. */
  String appointed(String meeting, String member, String person) {
    return made(
        "meetings/" + meeting + "/proxies",
        """
        {"member": "%s", "person": "%s", "received": "%s", "form": "letter"}"""
            .formatted(member, person, Instant.now()));
  }

  private String members() {
    return gateway.post(secretary, API + "bodies", json(MEMBERS)).newId();
  }

  private String made(String path, String body) {
    return gateway.post(secretary, API + path, json(body)).newId();
  }

  /** Lets the extract show it. */
  void publish() {
    gateway.post(secretary, API + "interests/publication", json("{\"types\": [\"financial\"]}"));
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }
}
