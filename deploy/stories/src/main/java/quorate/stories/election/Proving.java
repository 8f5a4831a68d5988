package quorate.stories.election;

import static quorate.stories.election.ElectionCheck.AUDIT_AGREES;
import static quorate.stories.election.ElectionCheck.AUDIT_HOLDS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import quorate.stories.city.Audited;

/** An auditor derives the election again from the raw bytes of the topics. */
record Proving(Scene scene, Paper paper, JsonNode result) {

  void play() {
    var audited = Audited.of(scene.city());
    scene.checks().equal(AUDIT_HOLDS, List.of(), audited.findings());
    var ballot = audited.ballot(paper.ballot());
    var elected = new ArrayList<String>();
    result.path("elected").forEach(each -> elected.add(each.asText()));
    scene
        .checks()
        .equal(
            AUDIT_AGREES,
            "%s electors, %s took part, elected %s, %s under %s"
                .formatted(
                    result.path("electors").asText(),
                    result.path("turnout").path("heads").asText(),
                    elected,
                    result.path("outcome").path("verdict").asText(),
                    result.path("outcome").path("ruleset").asText()),
            "%d electors, %d took part, elected %s, %s"
                .formatted(
                    ballot.roll().size(),
                    ballot.heads(),
                    ballot.elected(),
                    ballot.verdict().orElse("")));
  }
}
