package quorate.governance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.CityMeeting.MEETINGS;
import static quorate.governance.CityMeeting.last;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** The notice of a general meeting as a secretary prints it, before and after it went out. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class NoticeOverRestTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void a_secretary_prints_the_notice_and_who_sits_at_the_meeting_reads_it() {
    var secretary = new City().secretary;
    String body = last(made(secretary, CityBoard.BODIES, Company.meetingOfMembers()));
    LocalDate day = LocalDate.now(LONDON).plusDays(60);
    String meeting =
        made(
            secretary,
            MEETINGS,
            """
            {"body":"%s","title":"Annual general meeting","starts":"%s","place":"Hove Town Hall",
             "remote":true,"by":{"office":"secretary"},
             "roll":[{"member":"G81001","figure":"90"},{"member":"G81002","figure":"10"}]}"""
                .formatted(body, day.atTime(LocalTime.of(18, 30)).atZone(LONDON).toInstant()));
    String item = meeting + "/items/" + last(made(secretary, meeting + "/items", ARTICLES));
    made(
        secretary,
        item + "/papers",
        "{\"title\":\"Articles, marked up\",\"document\":\"%s\"}".formatted("0a".repeat(32)));
    made(
        secretary,
        meeting + "/items/hearings",
        "{\"title\":\"Winter plan\",\"whom\":{\"kind\":\"body\",\"code\":\"icb\"},\"minutes\":\"10\"}");
    made(secretary, meeting + "/items", removal(LocalDate.now(LONDON)));
    String at = meeting + "/notice";
    var draft = secretary.get(at).then().statusCode(200);
    draft.body("heading", equalTo("Draft notice of general meeting"));
    draft.body("on", equalTo(day.toString()));
    draft.body("at", equalTo("18:30"));
    draft.body("proxies", hasSize(2));
    draft.body("items[0].text", startsWith("That the articles"));
    draft.body("items[2].says[2].sentence", startsWith("Special notice of it was given"));
    draft.body("notice.found", equalTo("not-given"));

    made(
        secretary,
        at,
        """
        {"sent":[{"to":"G81001","channel":"email","agreed":true},
                 {"to":"G81002","channel":"letter"}]}""");
    var page = secretary.get(at + "?format=html").then().statusCode(200);
    page.header("Content-Type", containsString("text/html"));
    page.body(containsString("<h1>Notice of general meeting</h1>"));
    page.body(containsString("Hove Town Hall; it can be attended remotely too"));
    page.body(
        containsString("It is proposed as a special resolution. [Companies Act 2006 s283(6)]"));
    page.body(containsString("Papers: Articles, marked up (version 1)"));
    page.body(containsString("Your right to appoint a proxy"));
    page.body(containsString("All 2 were served in time"));
    byte[] pdf =
        secretary
            .get(at + "?format=pdf")
            .then()
            .statusCode(200)
            .header("Content-Type", equalTo("application/pdf"))
            .extract()
            .asByteArray();
    assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    assertTold(secretary, at, "*/*", "", "application/json");
    assertTold(secretary, at, "application/json;q=0.5, text/html", "", "text/html");
    assertTold(secretary, at, "application/pdf", "", "application/pdf");
    assertTold(secretary, at, "text/html", "?format=json", "application/json");
    secretary
        .get(at + "?format=csv")
        .then()
        .statusCode(400)
        .body("detail", containsString("Give json, html or pdf."));
    new Somebody(secretary.convener(), "body-member").get(at).then().statusCode(200);
    new Somebody(secretary.convener(), "representative").get(at).then().statusCode(403);
    new City().secretary.get(at).then().statusCode(404).body("type", endsWith("not-found"));
  }

  // what is named counts before what is accepted, and a cache is told of the latter
  private static void assertTold(
      Somebody secretary, String at, String accepted, String named, String type) {
    secretary
        .getAccepting(accepted, at + named)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(type))
        .header("Vary", named.isEmpty() ? equalTo("Accept") : nullValue());
  }

  private static final String ARTICLES =
      """
      {"title":"New articles","kind":"decision","by":{"office":"secretary"},
       "resolution":"special-resolution",
       "text":"That the articles of association be altered as marked.\\nThat they be filed."}""";

  private static String removal(LocalDate told) {
    return """
        {"title":"Removal of a director","kind":"decision","by":{"office":"secretary"},
         "resolution":"removal-of-director","noticegiven":"%s",
         "text":"That the director be removed from office."}"""
        .formatted(told);
  }

  private static String made(Somebody secretary, String path, String asked) {
    return secretary.post(path, asked).then().statusCode(201).extract().header("Location");
  }
}
