package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.ROLL_FROZEN;
import static quorate.stories.options.OptionsCheck.STATUTORY_REFUSED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import quorate.stories.city.City;
import quorate.stories.services.Ballots;
import quorate.stories.stack.Patience;

/** The matter is raised, put to an advisory ballot, and notice is given. */
record Asking(Scene scene, String contact) {
  static final String QUESTION = "How do we want to work together?";
  private static final Duration UNTIL_OPEN = Duration.ofSeconds(3);
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  Asked play(int electors) {
    // a story told twice asks twice; the title tells the two apart in the mail
    String title = "Working together, " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String matter = scene.governance().raise(title, QUESTION, "advisory-choice");
    scene
        .checks()
        .equal(
            STATUTORY_REFUSED,
            "409 statutory-needs-a-meeting",
            put(matter, "change-of-legal-structure").outcome());
    String asked = put(matter, "advisory-choice").succeeded().asked();
    scene.progress().accept(asked);
    String ballot = scene.governance().matter(matter).path("ballot").asText();
    PATIENCE.until(
        "the ballot to be drafted",
        () -> Optional.of(scene.ballots().ballot(ballot)).filter(each -> each.status() == 200));
    scene.inputs().representatives().forEach(each -> scene.gateway().logIn(each.user()));
    Instant closes = giveNotice(ballot);
    scene.checks().equal(ROLL_FROZEN, electors, electorsOf(ballot));
    return new Asked(matter, ballot, title, closes);
  }

  private quorate.stories.stack.Answer put(String matter, String kind) {
    int quorum = scene.inputs().quorumHeads();
    return scene.governance().putToBallot(matter, kind, paper(), City.AREA, quorum);
  }

  private Instant giveNotice(String ballot) {
    Instant opens = Instant.now().plus(UNTIL_OPEN);
    Instant closes = opens.plus(scene.inputs().window());
    var terms = new Ballots.Terms(City.recordDate(), opens, closes, scene.inputs().quorumHeads());
    scene.progress().accept(scene.ballots().giveNotice(ballot, terms).asked());
    return closes;
  }

  private int electorsOf(String ballot) {
    return PATIENCE.until(
        "the ballot to open",
        () ->
            Optional.of(scene.ballots().ballot(ballot).json())
                .filter(each -> each.path("state").asText().equals("open"))
                .map(each -> each.path("roll").path("electors").asInt()));
  }

  private JsonNode paper() {
    JsonNode paper = Inputs.paper();
    paper.path("options").forEach(option -> ((ObjectNode) option).put("contact", contact));
    return paper;
  }
}
