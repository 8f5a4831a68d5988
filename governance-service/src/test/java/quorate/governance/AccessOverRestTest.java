package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityBoard.INTERESTS;
import static quorate.governance.CityVoice.API;
import static quorate.governance.CityVoice.id;
import static quorate.governance.CityVoice.today;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;
import quorate.testkit.TenantRules;
import quorate.testkit.Tokens;

/** Who has whose words opened is written down for the convener's auditors, and for no others. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class AccessOverRestTest {

  private static final String READS = API + "/personal-data-reads";
  private static final String ANNES = INTERESTS + "/" + ANNE;

  @Inject LoginHash logins;
  private City city = new City();
  private CityBoard board;

  @BeforeEach
  void begin() {
    city = new City();
    board = new CityBoard(city);
  }

  @AfterEach
  void end() {
    board.close();
  }

  private Somebody auditor() {
    return new Somebody(city.name, "auditor");
  }

  private ValidatableResponse written() {
    return auditor().get(READS).then().statusCode(200);
  }

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  @Test
  void whoever_reads_what_somebody_declared_is_told_to_the_auditors_of_that_convener_alone() {
    board.interest(board.body());
    city.secretary.get(ANNES).then().body("interests", hasSize(1));
    written()
        .body("items.path", contains(ANNES))
        .body("items.persons", contains(contains(ANNE)))
        .body("items.actor", contains("login:" + login("subject-of-" + city.name)));

    board.register.publish(
        "membership.log-in-bound.v1", Map.of("pV3mJ8x0Q2rT5uW7yZ9aBc", login("anne")));
    var anne = Somebody.as("anne", city.name, "body-member");
    eventually(
        "Anne reads her own",
        () -> Optional.ofNullable(anne.get(ANNES).<String>path("interests[0].text")));
    written()
        .body("items.path", contains(ANNES, ANNES))
        .body("items[1].actor", equalTo("login:" + login("anne")))
        .body("items[1].persons", contains(ANNE));

    city.secretary.get(READS).then().statusCode(403);
    var stranger = new Somebody(new City().name, "auditor");
    stranger.get(READS).then().statusCode(200).body("items", hasSize(0));
    TenantRules.withoutQueryFilter(
        () -> {
          stranger.get(READS).then().statusCode(200).body("items", hasSize(0));
          written().body("items", hasSize(2));
        });
  }

  @Test
  void who_has_nothing_opened_stands_nowhere() {
    board.interest(board.body());
    auditor().get(ANNES).then().statusCode(200).body("interests[0].text", nullValue());
    city.secretary.get(INTERESTS).then().statusCode(200).body("items", hasSize(1));
    city.secretary.get(INTERESTS + "/" + BEN).then().statusCode(404);
    new Somebody(new City().name, "secretary").get(ANNES).then().statusCode(404);
    written().body("items", hasSize(0));
  }

  @Test
  void all_whose_words_one_request_opens_stand_in_one_line() {
    var voice = new CityVoice(board);
    String position = voice.consulted(true);
    city.secretary.get(position).then().statusCode(200);
    written().body("items", hasSize(0));
    voice.agreed(position, "Each network gives it.");
    voice.made(position + "/statements", statement());
    String request =
        voice.made(
            API + "/requests",
            CityVoice.asked("urgent-care", "Who pays?")
                .replaceFirst("\\{", "{\"by\":\"%s\",\"note\":\"Again.\",".formatted(ANNE)));
    String representation = reported(voice, id(position));

    city.secretary.get(position).then().body("statements[0].text", equalTo("He said so."));
    city.secretary.get(request).then().body("note", equalTo("Again."));
    city.secretary
        .get(representation)
        .then()
        .body("meetings[0].positions[0].report.text", equalTo("They pay for two."));
    for (String each : new String[] {position, request, representation}) {
      auditor().get(each).then().statusCode(200);
      city.secretary.get(each.substring(0, each.lastIndexOf('/'))).then().statusCode(200);
    }
    written()
        .body("items.path", contains(position, request, representation))
        .body("items[0].persons", containsInAnyOrder(ANNE, BEN))
        .body("items[1].persons", contains(ANNE))
        .body("items[2].persons", contains(BEN));
  }

  private static String statement() {
    return """
        {"speaker":{"kind":"lmc","code":"sussex-lmc"},"place":"ICB board","said":"%s",
         "finding":"own-authority","role":"NHS Act 2006 s97","by":"%s","text":"He said so.",
         "evidence":{"reference":"MIN-4","dated":"%s"}}\
        """
        .formatted(today(), BEN, today());
  }

  private static String reported(CityVoice voice, String position) {
    String representation = voice.represented();
    String meeting = voice.meets(representation);
    voice.made(
        meeting + "/positions", "{\"position\":\"%s\",\"by\":\"%s\"}".formatted(position, BEN));
    voice.made(meeting + "/absences", "{\"person\":\"%s\",\"deputy\":\"%s\"}".formatted(ANNE, BEN));
    voice.made(meeting + "/attendance", "{\"present\":[\"%s\"]}".formatted(BEN));
    voice.made(
        meeting + "/reports",
        """
        {"position":"%s","became":"partly","by":"%s","text":"They pay for two."}\
        """
            .formatted(position, BEN));
    return representation;
  }
}
