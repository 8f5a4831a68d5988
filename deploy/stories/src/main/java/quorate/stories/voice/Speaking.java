package quorate.stories.voice;

import static quorate.stories.voice.VoiceCheck.DIFFERENCE_FOUND;
import static quorate.stories.voice.VoiceCheck.NOT_THEIR_FINDING;
import static quorate.stories.voice.VoiceCheck.OWN_AUTHORITY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.services.Mandates;
import quorate.stories.services.Positions;
import quorate.stories.voice.Seating.Seated;

/** What others say on the subject, and what a named person finds of it. */
record Speaking(Positions positions, Seated seated, Checks checks, Consumer<String> progress) {
  private static final String ROLE = "NHS Act 2006 s97";

  void play(String position) {
    var federation = Mandates.party("federation", "city-federation");
    var lmc = Mandates.party("lmc", "city-lmc");
    String bo = seated.carriers().getFirst();
    String another = seated.carriers().getLast();
    checks.equal(
        NOT_THEIR_FINDING,
        "403 not-their-finding",
        positions.find(Seating.USER, position, federation, "differs", "", another).outcome());
    positions.find(Seating.USER, position, federation, "differs", "", bo).succeeded();
    checks.equal(
        DIFFERENCE_FOUND,
        "federation city-federation: differs, found by %s in MINUTES-4".formatted(bo),
        statement(position, 0));
    var claimed = positions.find(Seating.USER, position, federation, "own-authority", ROLE, bo);
    progress.accept(claimed.told());
    positions.find(Seating.USER, position, lmc, "own-authority", ROLE, bo).succeeded();
    checks.equal(
        OWN_AUTHORITY,
        "422 only-a-statutory-role; lmc city-lmc: own-authority, found by %s in MINUTES-4"
            .formatted(bo),
        claimed.outcome() + "; " + statement(position, 1));
  }

  private String statement(String position, int number) {
    JsonNode found = positions.shown(position).path("statements").path(number);
    return "%s: %s, found by %s in %s"
        .formatted(
            Inputs.words(found.path("speaker")),
            found.path("finding").asText(),
            found.path("by").asText(),
            found.at("/evidence/reference").asText());
  }
}
