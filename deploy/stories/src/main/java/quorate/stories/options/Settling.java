package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.DECISION_RECORDED;
import static quorate.stories.options.OptionsCheck.IMPLEMENTATION_REFUSED;
import static quorate.stories.options.OptionsCheck.MEETING_PROPOSED;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import quorate.stories.stack.Patience;

/** The decision stands in the register; what it advises needs a general meeting. */
record Settling(Scene scene, Asked asked, Expected expected) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));
  private static final String KIND = "change-of-legal-structure";
  private static final String NO_WINNER = "409 no-winner";
  private static final String GROUNDS = "ballot count declaration matter notice roll";

  /** Answers the decision. */
  JsonNode play() {
    var governance = scene.governance();
    var decision = PATIENCE.until("the decision", () -> governance.decisionOn(asked.matter()));
    String found = decision.path("outcome").asText() + " " + decision.path("winner").asText();
    scene
        .checks()
        .equal(
            DECISION_RECORDED,
            expected.outcome() + " on " + GROUNDS,
            found.strip() + " on " + grounds(decision));
    scene
        .checks()
        .equal(
            IMPLEMENTATION_REFUSED,
            expected.isAdvised() ? "409 statutory-needs-a-meeting" : NO_WINNER,
            governance.implement(asked.matter(), KIND).outcome());
    proposeMeeting(decision);
    return decision;
  }

  private void proposeMeeting(JsonNode decision) {
    String reason = "The practices advise it; the law asks a general meeting for it.";
    var proposed = scene.governance().proposeMeeting(asked.matter(), KIND, reason);
    if (!expected.isAdvised()) {
      scene.checks().equal(MEETING_PROPOSED, NO_WINNER, proposed.outcome());
      return;
    }
    var meeting = scene.governance().matter(asked.matter()).path("meeting");
    scene
        .checks()
        .equal(
            MEETING_PROPOSED,
            "201 %s after %s".formatted(KIND, decision.path("decision").asText()),
            "%d %s after %s"
                .formatted(
                    proposed.status(),
                    meeting.path("kind").asText(),
                    meeting.path("follows").asText()));
  }

  private static String grounds(JsonNode decision) {
    return StreamSupport.stream(decision.path("links").spliterator(), false)
        .map(link -> link.path("rel").asText())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
