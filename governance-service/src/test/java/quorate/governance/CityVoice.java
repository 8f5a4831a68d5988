package quorate.governance;

import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.Eventually.eventually;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import quorate.testkit.Somebody;

/** What a city's council asks and agrees, and whom it sends. */
final class CityVoice {

  static final String API = "/governance/api/v1";

  final Somebody secretary;
  final String body;

  CityVoice(CityBoard board) {
    this(board.secretary, board.body());
  }

  /** What another body of the city asks. */
  CityVoice(Somebody secretary, String body) {
    this.secretary = secretary;
    this.body = body;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  String made(String path, String asked) {
    return secretary.post(path, asked).then().statusCode(201).extract().header("Location");
  }

  /** The same once the register is heard that it rests on. */
  private String heard(String path, String asked) {
    return eventually(
            "the register",
            () -> Optional.of(secretary.post(path, asked)).filter(it -> it.statusCode() == 201))
        .header("Location");
  }

  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A consultation of a practice, a network and the LMC that is over, or ends today. */
  String consulted(boolean over) {
    return consulted(over, "How is urgent care to be given at night?");
  }

  String consulted(boolean over, String question) {
    return heard(
        API + "/positions",
        """
        {"body":"%1$s","subject":{"code":"urgent-care","words":"Urgent care"},
         "question":"%2$s",
         "asked":[{"kind":"practice","code":"G81001"},{"kind":"network","code":"U14062"},
          {"kind":"lmc","code":"sussex-lmc"}],
         "options":[{"option":"hub","title":"One hub"},{"option":"networks","title":"Each"}],
         "method":"schulze","since":"%3$s","until":"%4$s",
         "document":{"reference":"LET-0","dated":"%3$s"}}"""
            .formatted(
                body, question, today().minusDays(9), over ? today().minusDays(1) : today()));
  }

  /** An answer on paper, in the words of somebody whom the register knows by then. */
  void answers(String position, String kind, String code, String first, String second) {
    String answer =
        """
        {"party":{"kind":"%s","code":"%s"},"places":[["%s"],["%s"]],"text":"We could.",
         "by":"%s","document":{"reference":"LET-1","dated":"%s"}}"""
            .formatted(kind, code, first, second, ANNE, today().minusDays(2));
    eventually(
        "Anne",
        () ->
            Optional.of(secretary.post(position + "/answers", answer))
                .filter(it -> it.statusCode() == 201));
  }

  /** A decision that the council took today, from its minute book. */
  String decided(String outcome) {
    return id(
        made(
            API + "/decisions/earlier",
            """
            {"body":"%s","on":"%s","question":"That each network do it","outcome":"%s",
             "book":"Minutes of 2026"}"""
                .formatted(body, today(), outcome)));
  }

  static String text(String text, String decision) {
    return "{\"text\":\"%s\",\"decision\":\"%s\"}".formatted(text, decision);
  }

  /** One that is agreed. */
  String agreed() {
    return agreed(consulted(true), "Each network gives it.");
  }

  /** The same of what these were asked, in such words. */
  String agreed(String position, String text) {
    answers(position, "practice", "G81001", "networks", "hub");
    made(position + "/end", "{}");
    made(position + "/agreement", text(text, decided("passed")));
    return position;
  }

  /** What the LMC said on an authority of its own, as Anne found. */
  static String said() {
    return """
        {"speaker":{"kind":"lmc","code":"sussex-lmc"},"place":"ICB board","said":"%1$s",
         "finding":"own-authority","role":"NHS Act 2006 s97","by":"%2$s",
         "evidence":{"reference":"MIN-4","dated":"%1$s"}}"""
        .formatted(today(), ANNE);
  }

  /** Anne carries and Ben deputises at a board of the system. */
  String represented() {
    String representation =
        made(
            API + "/representations",
            """
            {"body":"%s","outside":{"kind":"system","code":"QNX"},"name":"Primary care board",
             "since":"2026-05-01"}"""
                .formatted(body));
    String from = "{\"person\":\"%s\",\"from\":\"2026-05-01\"}";
    eventually(
        "Anne",
        () ->
            Optional.of(secretary.post(representation + "/representatives", from.formatted(ANNE)))
                .filter(it -> it.statusCode() == 201));
    made(representation + "/deputies", from.formatted(BEN));
    return representation;
  }

  String meets(String representation) {
    return made(
        representation + "/outside-meetings",
        "{\"day\":\"%s\",\"title\":\"Meeting\"}".formatted(today()));
  }

  /** A request as it is asked. */
  static String asked(String subject, String question) {
    return """
        {"asker":{"kind":"system","code":"QNX"},"subject":{"code":"%s","words":"Urgent care"},
         "question":"%s","received":"%s"}"""
        .formatted(subject, question, today());
  }

  String logged(String subject, String question) {
    return made(API + "/requests", asked(subject, question));
  }
}
