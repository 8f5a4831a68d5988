package quorate.stories.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import quorate.stories.stack.Gateway;

/** What a convener's body asks, whom it sends, and what it was asked; answers their ids. */
record Voice(Gateway gateway, String secretary, String body) {

  private static final String API = "/governance/api/v1/";

  /** Their ids by the names that paths give them. */
  Map<String, String> said() {
    String representation =
        made(
            "representations",
            """
            {"body": "%s", "outside": {"kind": "system", "code": "QWO"}, "name": "Their board",
             "since": "2026-05-01"}"""
                .formatted(body));
    return Map.of(
        "position", consulted(),
        "representation", representation,
        "outsidemeeting",
            made(
                "representations/" + representation + "/outside-meetings",
                "{\"day\": \"2026-11-02\", \"title\": \"November\"}"),
        "request",
            made(
                "requests",
                """
                {"asker": {"kind": "system", "code": "QWO"}, "received": "2026-11-02",
                 "subject": {"code": "urgent-care", "words": "Urgent care"},
                 "question": "Would practices run a hub at night?"}"""));
  }

  /** A consultation that is over and agreed, so that every list has something. */
  private String consulted() {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    String position =
        made(
            "positions",
            """
            {"body": "%1$s", "subject": {"code": "urgent-care", "words": "Urgent care"},
             "question": "How at night?", "asked": [{"kind": "lmc", "code": "lmc"}],
             "since": "%2$s", "until": "%3$s",
             "document": {"reference": "LET-0", "dated": "%2$s"}}"""
                .formatted(body, today.minusDays(9), today.minusDays(1)));
    String decision = decided();
    made("positions/" + position + "/end", "{}");
    made(
        "positions/" + position + "/agreement",
        "{\"text\": \"Each network gives it.\", \"decision\": \"%s\"}".formatted(decision));
    return position;
  }

  /** What somebody found of what the LMC said; answers the statement's id. */
  String found(String position, String person) {
    return made(
        "positions/" + position + "/statements",
        """
        {"speaker": {"kind": "lmc", "code": "lmc"}, "place": "Their board", "said": "%1$s",
         "finding": "agrees", "by": "%2$s",
         "evidence": {"reference": "MIN-4", "dated": "%1$s"}}"""
            .formatted(LocalDate.now(ZoneId.of("Europe/London")), person));
  }

  /** From then on positions are published as they are agreed. */
  Voice published() {
    gateway.post(
        secretary,
        API + "publication",
        json(
            "{\"of\": \"positions\", \"disclosure\": \"published\", \"decidedby\": \"%s\"}"
                .formatted(decided())));
    return this;
  }

  private String decided() {
    return made(
        "decisions/earlier",
        """
        {"body": "%s", "on": "%s", "question": "That it be so", "outcome": "passed",
         "book": "Minutes of 2026"}"""
            .formatted(body, LocalDate.now(ZoneId.of("Europe/London"))));
  }

  private String made(String path, String asked) {
    return gateway.post(secretary, API + path, json(asked)).succeeded().newId();
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }
}
