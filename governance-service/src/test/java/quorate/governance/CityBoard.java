package quorate.governance;

import static quorate.governance.Eventually.eventually;

import java.util.Map;
import java.util.Optional;
import quorate.testkit.NeighbourLog;
import quorate.testkit.Somebody;

/** A city's partnership council, and the register that it follows. */
final class CityBoard implements AutoCloseable {

  static final String ANNE = "0192f0c1-0000-7000-8000-000000000021";
  static final String BEN = "0192f0c1-0000-7000-8000-000000000004";
  static final String BODIES = "/governance/api/v1/bodies";
  static final String INTERESTS = "/governance/api/v1/interests";
  static final String TERMS =
      """
      {"composition":[
         {"rule":"networks","source":"every-network","title":"Clinical director",
          "office":"member","voice":"votes","deputies":"votes","training":["induction"]},
         {"rule":"executive","source":"appointed","title":"Executive member",
          "office":"executive","voice":"votes","atmost":"2","termmonths":"36",
          "conditions":{"excluded":["gp"],"competing":"suspended"}},
         {"rule":"managers","source":"elected","title":"Practice managers' member",
          "office":"member","voice":"votes"}],
       "ruleset":{"preset":"board-by-model-articles"},
       "notice":{"days":"5","count":"clear-days"},
       "calling":{"offices":["chair"]},
       "agenda":{"offices":[],"rules":["networks"],"others":"time"},
       "interests":{"handling":"leaves","declaredwithindays":"28","reviewedeverymonths":"12"}}""";

  final Somebody secretary;
  final NeighbourLog register;
  private final String at;

  CityBoard(City city) {
    secretary = city.secretary;
    register = new NeighbourLog("membership", city.name);
    register.publish("membership.person-recorded.v1", Map.of());
    register.publish("membership.person-recorded.v1", Map.of(ANNE, BEN));
    register.publish("membership.network-registered.v1", Map.of());
    register.publish("membership.practice-placed.v1", Map.of());
    at = established();
  }

  private String established() {
    return secretary
        .post(
            BODIES,
            """
            {"kind":"partnership-council","name":"Partnership Council","from":"2026-05-01",
             "terms":%s}"""
                .formatted(TERMS))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  String at() {
    return at;
  }

  String body() {
    return at.substring(at.lastIndexOf('/') + 1);
  }

  /** Opens a seat of a rule; answers where it is. */
  String opened(String rule, String more) {
    return secretary
        .post(at + "/seats", "{\"rule\":\"%s\",\"from\":\"2026-05-01\"%s}".formatted(rule, more))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  String seat() {
    String seat = opened("executive", "");
    return seat.substring(seat.lastIndexOf('/') + 1);
  }

  /** An interest of Anne's that competes with a body, once the register knows her; its id. */
  String interest(String competing) {
    String asked =
        """
        {"type":"financial","organisation":"RXQ","subjects":["community-nursing"],
         "competing":["%s"],"since":"2026-02-20","text":"Shareholder of a supplier"}"""
            .formatted(competing);
    return eventually(
            "Anne",
            () ->
                Optional.of(secretary.post(INTERESTS + "/" + ANNE, asked))
                    .filter(it -> it.statusCode() == 201))
        .jsonPath()
        .getString("id");
  }

  @Override
  public void close() {
    register.close();
  }
}
