package quorate.ballots;

import static java.util.Locale.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quorate.auditor.Audit;
import quorate.auditor.finding.Check;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Memory;
import quorate.ballots.results.Again;
import quorate.chassis.seal.LoginHash;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.CountingRule;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.formats.Ballots;
import quorate.counting.formats.Formats;
import quorate.counting.formats.Reading;
import quorate.counting.tie.Lot;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** A board of three, elected by the single transferable vote over REST, and counted again. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class StvElectionTest {

  private static final Set<Check> OF_THE_COUNT =
      Set.of(
          Check.CHOICE_OPENS,
          Check.CHOICE_ON_PAPER,
          Check.LOT_AS_COMMITTED,
          Check.TURNOUT,
          Check.COUNT,
          Check.DECLARATION);

  /**
   * The quota is 3: C has it. A, B and D are level with one each, which only a lot can decide; but
   * one of A and B there will be, since East must have one, and E has more than D.
   */
  private static final Map<String, String> PAPERS =
      Map.of(
          "G80001", "\"rank\":[\"C\",\"D\"]",
          "G80002", "\"rank\":[\"C\",\"D\"]",
          "G80003", "\"rank\":[\"C\"]",
          "G80004", "\"rank\":[\"E\",\"D\"]",
          "G80005", "\"rank\":[\"A\",\"B\"]",
          "G80006", "\"spoil\":true",
          "G80007", "\"rank\":[\"E\"]",
          "G80008", "\"rank\":[\"D\",\"C\"]",
          "G80009", "\"rank\":[\"B\"]");

  @Inject LoginHash logins;
  @TempDir Path folder;

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);

  private static String draft() {
    var options =
        Stream.of("A", "B", "C", "D", "E")
            .map(
                key ->
                    """
                    {"option":"%1$s","title":"Candidate %1$s","summary":"s","implications":"i",\
                    "papers":[],"contact":"0192f0c1-0000-7000-8000-000000000004"}\
                    """
                        .formatted(key))
            .toList();
    return """
    {"title":"The board","question":"Who are to be on the board?","vehicle":"advisory",
     "kind":"advisory-choice","weightbasis":"one-per-practice",
     "electorate":{"kind":"practices-of-area","subicblocation":"09D"},
     "rollterms":{"constituencies":{"kind":"list","list":[
       {"name":"North","practices":["G80001","G80002","G80003","G80004"]},
       {"name":"South","practices":["G80005","G80006","G80007","G80008","G80009"]}]}},
     "paper":{"method":"ranked","options":%s,
      "counting":{"method":"scottish-stv","seats":3,"ties":["backwards","lot"],"spoiling":"allowed",
       "constraints":[{"name":"East","options":["A","B"],"least":1,"clause":"terms 4.2"}]}}}\
    """
        .formatted(options);
  }

  private Response vote(String ballot, String practice, String choice) {
    return asker
        .representative("hand-of-" + practice)
        .body("{\"practice\":\"%s\",%s}".formatted(practice, choice))
        .post(Asker.PATH + "/" + ballot + "/votes");
  }

  @Test
  void three_seats_are_filled_and_the_auditor_agrees() throws IOException {
    try (var register = new Register(convener)) {
      var practices = PAPERS.keySet().stream().sorted().toList();
      practices.forEach(code -> register.practice(code, "09D"));
      practices.forEach(
          code ->
              register.mandate(
                  register.person(logins.of(Tokens.ISSUER, "hand-of-" + code)), code, null));
      register.known();
      Response made = asker.secretary().body(draft()).post(Asker.PATH);
      assertEquals(201, made.statusCode(), made.asString());
      String ballot = made.path("id");
      Asker.await(
          "the register is heard",
          () -> vote(ballot, "G80001", "\"rank\":[\"C\"]").statusCode() == 409);
      Instant opens = Instant.now().plusSeconds(1);
      assertEquals(201, asker.giveNotice(ballot, opens, opens.plusSeconds(20)).statusCode());
      register.known();
      asker.awaitState(ballot, "open");

      assertEquals(422, vote(ballot, "G80001", "\"mark\":[\"A\"]").statusCode());
      assertEquals(422, vote(ballot, "G80001", "\"levels\":[[\"A\",\"B\"]]").statusCode());
      assertEquals(400, vote(ballot, "G80001", "\"spoil\":false").statusCode());
      PAPERS.forEach((code, paper) -> assertEquals(201, vote(ballot, code, paper).statusCode()));
      asker.awaitState(ballot, "counted");

      Response declared =
          asker.by("officer", "returning-officer").post(Asker.PATH + "/" + ballot + "/declaration");
      assertEquals(201, declared.statusCode(), declared.asString());
      Response result = asker.secretary().get(declared.header("Location"));
      result
          .then()
          .statusCode(200)
          .body("counting", equalTo("scottish-stv"))
          .body("seats", equalTo("3"))
          .body("quota", equalTo("3"))
          .body("winner", nullValue())
          .body("elected", hasSize(3))
          .body("elected", hasItems("C", "E"))
          .body("elected", hasItem(oneOf("A", "B")))
          .body("invalid", equalTo("1"))
          .body("stages[0].ties[0].rule", equalTo("lot"))
          .body("stages[0].ties[0].level", contains("A", "B", "D"));
      asker
          .secretary()
          .get(Asker.PATH + "/" + ballot + "/turnout")
          .then()
          .body("constituencies.constituency", contains("North", "South"))
          .body("constituencies.heads", contains("4", "5"));
      inEachForm(ballot, result.path("elected"));
      recounted(ballot, result.path("elected"));
    }
  }

  private void inEachForm(String ballot, List<String> elected) throws IOException {
    String at = Asker.PATH + "/" + ballot + "/result";
    Response sheet = asker.secretary().accept("text/csv").get(at);
    assertEquals(200, sheet.statusCode());
    var rows = sheet.asString().lines().filter(row -> row.contains(",elected,")).toList();
    elected.forEach(
        option ->
            assertTrue(
                rows.stream().anyMatch(row -> row.startsWith("0,%s,".formatted(option))),
                sheet.asString()));
    var page = asker.secretary().get(at + "/certificate?format=html").then().statusCode(200);
    page.body(containsString("Elected, in order"))
        .body(containsString("level for exclusion"))
        .body(containsString("Lot, committed to"));
    asker.secretary().get(at + "/papers").then().statusCode(403);
    var officer = asker.by("officer", "returning-officer");
    String blt = officer.get(at + "/papers").then().statusCode(200).extract().asString();
    assertTrue(blt.startsWith("5 3\n1 1 2 0\n1 2 0\n1 3 0\n2 3 4 0\n"), blt);
    Response csv = officer.accept("text/csv").get(at + "/papers");
    assertEquals("text/csv;charset=utf-8", csv.contentType().replace(" ", "").toLowerCase(ROOT));
    assertTrue(csv.asString().contains("\r\n1,spoilt,,,,,\r\n"), csv.asString());
    assertTrue(csv.asString().contains("\r\n2,valid,,,1,2,\r\n"), csv.asString());
    for (String file : List.of(blt, csv.asString())) {
      var path = Files.writeString(folder.resolve("papers"), file);
      assertEquals(elected, elected(Formats.read(path, Reading.RANKS), ballot));
    }
  }

  /** Who a recount of a file of papers elects, with the lot that the ballot drew. */
  private List<String> elected(Ballots read, String ballot) {
    String seed = asker.secretary().get(Asker.PATH + "/" + ballot + "/result").path("lot.seed");
    Map<String, Object> counting =
        asker.secretary().get(Asker.PATH + "/" + ballot).path("paper.counting");
    var contest = new Contest(CountingRule.of(counting), List.of("A", "B", "C", "D", "E"));
    var papers = Again.papers(read, contest);
    var roll = new Participation(PAPERS.size(), Weight.of(PAPERS.size()));
    return new Count(contest, roll, roll, Optional.of(new Lot(seed))).of(papers).elected();
  }

  private void recounted(String ballot, List<String> elected) {
    Map<LogName, List<byte[]>> logs = new LinkedHashMap<>();
    for (String service : List.of("membership", "ballot")) {
      logs.put(new LogName(convener, service), log(service));
    }
    Asker.await("the declaration is published", () -> isDeclared(log("ballot")));
    logs.put(new LogName(convener, "ballot"), log("ballot"));
    var report = Audit.of(convener, new Memory(logs));
    var findings =
        report.findings().stream().filter(each -> OF_THE_COUNT.contains(each.check())).toList();
    assertEquals(List.of(), findings);
    var mine = report.ballots().stream().filter(each -> each.ballot().equals(ballot)).toList();
    assertEquals(elected, mine.getFirst().elected());
    assertTrue(mine.getFirst().declared());
  }

  private List<byte[]> log(String service) {
    return Stored.records("quorate.%s.%s.log.v1".formatted(convener, service)).stream()
        .filter(record -> record.key() != null)
        .map(record -> record.value())
        .toList();
  }

  private static boolean isDeclared(List<byte[]> log) {
    return log.stream()
        .anyMatch(
            bytes ->
                new String(bytes, StandardCharsets.UTF_8).contains("ballot.ballot-declared.v1"));
  }
}
