package quorate.stories.election;

import static quorate.stories.election.ElectionCheck.CERTIFICATE;
import static quorate.stories.election.ElectionCheck.CONSTRAINTS_BIND;
import static quorate.stories.election.ElectionCheck.CONSTRAINTS_KEPT;
import static quorate.stories.election.ElectionCheck.COUNT_SHEET;
import static quorate.stories.election.ElectionCheck.ELECTED;
import static quorate.stories.election.ElectionCheck.SECRETARY_REFUSED;
import static quorate.stories.election.ElectionCheck.TURNOUT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.tie.Lot;
import quorate.stories.city.City;

/** The ballot closes by the clock, is counted, and its result is declared and certified. */
record Declaring(Scene scene, Paper paper) {

  /** Answers the declared result. */
  JsonNode play() {
    scene.ballots().await(paper.ballot(), "counted");
    var secretary = scene.ballots().declareAs(City.SECRETARY, paper.ballot());
    var checks = scene.checks();
    checks.equal(SECRETARY_REFUSED, "403 secretary-may-not-act", secretary.outcome());
    scene.say(scene.ballots().declare(paper.ballot()).asked());
    JsonNode result = scene.ballots().result(paper.ballot()).succeeded().json();
    int voting = scene.inputs().electors().voting().size();
    checks.equal(TURNOUT, voting, result.path("turnout").path("heads").asInt());
    judge(result, new Expected(scene.inputs(), paper));
    return result;
  }

  private void judge(JsonNode result, Expected expected) {
    var lot = Optional.of(result.path("lot").path("seed").asText()).filter(s -> !s.isEmpty());
    var sheet = expected.sheet(lot.map(Lot::new));
    List<String> elected = texts(result.path("elected"));
    var checks = scene.checks();
    checks.equal(COUNT_SHEET, Stages.of(sheet), Stages.of(result));
    checks.equal(ELECTED, named(sheet.elected()), named(elected));
    checks.equal(CONSTRAINTS_KEPT, List.of(), broken(elected, expected));
    var others = expected.unconstrained(lot.map(Lot::new));
    checks.equal(CONSTRAINTS_BIND, true, !sheet.elected().containsAll(others));
    scene.say("without the constraints: " + String.join(", ", named(others)));
    checks.equal(CERTIFICATE, "a PDF of " + elected, certified());
  }

  private List<String> named(List<String> letters) {
    return paper.names(letters, scene.inputs());
  }

  /** The constraints that these do not keep to. */
  private static List<String> broken(List<String> elected, Expected expected) {
    return expected.rule().constraints().all().stream()
        .filter(
            each -> {
              long of = elected.stream().filter(each.of()::contains).count();
              return of < each.least() || of > each.most();
            })
        .map(each -> each.name())
        .toList();
  }

  private String certified() {
    String page = scene.ballots().certificate(paper.ballot(), "html").succeeded().text();
    var pdf = scene.ballots().certificate(paper.ballot(), "pdf").succeeded();
    boolean printable = pdf.text().startsWith("%PDF-");
    return (printable ? "a PDF of " : "no PDF of ") + Certified.elected(page);
  }

  private static List<String> texts(JsonNode some) {
    var texts = new ArrayList<String>();
    some.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
