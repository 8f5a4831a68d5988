package quorate.governance;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.governance.rows.ConvenerRows;
import quorate.testkit.NeighbourLog;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.TenantRules;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class TenantTest {

  @Inject ConvenerRows rows;

  @Test
  void a_query_that_forgets_whose_rows_they_are_finds_no_others() {
    var theirs = new City();
    try (var register = new NeighbourLog("membership", theirs.name)) {
      register.publish("membership.person-recorded.v1", Map.of());
      eventually("their people", () -> Optional.of(people(theirs.name)).filter(it -> it == 1));
      assertEquals(0, people(new City().name));
    }
  }

  private int people(String convener) {
    return rows.of(
            "select person from registered_person where $1::text is not null",
            Tuple.of(convener),
            row -> row.getUUID(0))
        .await()
        .atMost(Duration.ofSeconds(10))
        .size();
  }

  @Test
  void what_is_another_conveners_does_not_exist() {
    var theirs = new City();
    String matter = theirs.raised();
    String decision = theirs.decided(matter);
    String at = "/governance/api/v1/decisions/" + decision;
    eventually(
        "the entry",
        () -> Optional.of(theirs.secretary.get(at)).filter(it -> it.statusCode() == 200));

    try (var board = new CityBoard(theirs)) {
      board.register.publish("membership.practice-placed.v1", Map.of("G81001", "B82001"));
      String requisition = Company.required(theirs.secretary);
      String general = Company.called(theirs.secretary, "");
      var meeting = new CityMeeting(board);
      String item = meeting.item();
      var plan = new CityPlan(meeting);
      String urgent = plan.urgent("1.00");
      String paper =
          meeting.made(
              meeting.at + "/items/" + item + "/papers",
              "{\"title\":\"Options\",\"document\":\"%s\"}".formatted("a".repeat(64)));
      plan.put(item);
      meeting.sits(item);
      var voice = new CityVoice(board);
      String representation = voice.represented();
      plan.adopted(item);
      String drawn = plan.draws("1.00", plan.decided("1.00"), "null").header("Location");
      String position = voice.agreed();
      TenantRules.hold(
          new City().name,
          Map.ofEntries(
              entry("matter", CityMeeting.last(matter)),
              entry("decision", decision),
              entry(
                  "delegation",
                  Federated.id(Federated.granted(theirs.secretary, "B82001", "null"))),
              entry(
                  "agreement", Federated.id(Federated.agreed(theirs.secretary, "100.00", "40.00"))),
              entry("optin", Federated.id(Federated.proposed(theirs.secretary))),
              entry("body", board.body()),
              entry("bodyseat", board.seat()),
              entry("holding", board.seat()),
              entry("person", CityBoard.ANNE),
              entry("interest", board.interest(board.body())),
              entry("meeting", CityMeeting.last(meeting.at)),
              entry("item", item),
              entry("itempaper", CityMeeting.last(paper)),
              entry("generalmeeting", CityMeeting.last(general)),
              entry("proxy", Company.appointed(theirs.secretary, general)),
              entry("requisition", CityMeeting.last(requisition)),
              entry("motion", meeting.moved(item)),
              entry("action", meeting.action()),
              entry("position", CityVoice.id(position)),
              entry(
                  "statement",
                  CityVoice.id(voice.made(position + "/statements", CityVoice.said()))),
              entry("representation", CityVoice.id(representation)),
              entry("outsidemeeting", CityVoice.id(voice.meets(representation))),
              entry("request", CityVoice.id(voice.logged("urgent-care", "Who pays?"))),
              entry("resolution", CityMeeting.last(new CityResolutions(meeting).proposed("{}"))),
              entry("condition", "funding"),
              entry("filing", "copy"),
              entry("plan", CityMeeting.last(plan.at)),
              entry("drawing", CityMeeting.last(drawn)),
              entry("act", CityMeeting.last(drawn)),
              entry("account", CityMeeting.last(plan.asked())),
              entry("permission", CityMeeting.last(plan.permission("5.00"))),
              entry("urgentaction", CityMeeting.last(urgent))));
    }
  }
}
