package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.AUDIT_AGREES;
import static quorate.stories.options.OptionsCheck.AUDIT_HOLDS;
import static quorate.stories.options.OptionsCheck.CHANGED_VOTE_FOUND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import quorate.auditor.ballot.Rederived;
import quorate.stories.city.Audited;

/** Everything is derived again from the raw bytes of the topics, by code that knows no service. */
record Proving(Scene scene, Asked asked, JsonNode decision) {

  void play() {
    var audited = Audited.of(scene.city());
    scene.checks().equal(AUDIT_HOLDS, List.of(), audited.findings());
    var ballot = audited.ballot(asked.ballot());
    scene.checks().equal(AUDIT_AGREES, answered(), derived(ballot));
    changedVote();
  }

  private String answered() {
    return "%s electors by roll %s, %s took part: %s %s"
        .formatted(
            decision.path("entitled").path("electors").asText(),
            decision.path("entitled").path("fingerprint").asText(),
            decision.path("turnout").path("heads").asText(),
            decision.path("outcome").asText(),
            decision.path("winner").asText());
  }

  private static String derived(Rederived ballot) {
    return "%d electors by roll %s, %d took part: %s %s"
        .formatted(
            ballot.roll().size(),
            ballot.fingerprint(),
            ballot.heads(),
            ballot.outcome(),
            ballot.advised().orElse(""));
  }

  private void changedVote() {
    scene
        .progress()
        .accept("one vote is changed in a copy of the topics; the audit of the copy must find it:");
    var copy = CopiedTopics.of(scene.stack().kafka(), asked.ballot());
    scene.progress().accept(copy.said());
    scene.checks().equal(CHANGED_VOTE_FOUND, "1, naming " + copy.changed(), copy.verdict());
  }
}
