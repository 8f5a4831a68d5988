package quorate.stories.mandate;

import static quorate.stories.mandate.MandateCheck.AUDIT_HOLDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.Story;
import quorate.stories.checks.CheckName;
import quorate.stories.checks.Checks;
import quorate.stories.city.Audited;
import quorate.stories.city.Electors;
import quorate.stories.services.Bodies;
import quorate.stories.services.Mandates;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;

/**
 * A federation decides for practices of Leeds only what they mandated; what touches the partners'
 * own binds those that opt in by their partners' own decision.
 */
public final class Mandated implements Story {

  @Override
  public String name() {
    return "mandate";
  }

  @Override
  public List<? extends CheckName> checks() {
    return List.of(MandateCheck.values());
  }

  @Override
  public List<String> play(
      Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress) {
    var told = Inputs.of(Electors.read(inputs, Mandated.class));
    var gateway = new Gateway(stack);
    var mandates = new Mandates(gateway, Registering.SECRETARY);
    var lists = new Registering(stack, gateway, progress).play(told);
    String board = board(new Bodies(gateway, Registering.SECRETARY));
    var decision = new Deciding(mandates, told, board, checks, progress).play();
    String title = "Enhanced access together, " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var bound = new OptingIn(mandates, told, lists, checks, progress).play(title);
    checks.equal(AUDIT_HOLDS, List.of(), Audited.of(stack, Registering.CONVENER).findings());
    return List.of(
        "Decided: " + decision.path("title").asText() + ", £" + decision.path("sum").asText(),
        "By: " + decision.path("authority").asText(),
        "Opted in: %s, %s patients"
            .formatted(Deciding.practices(bound), bound.at("/covers/patients").asText()),
        "By place: " + places(bound));
  }

  // a board of its own for each telling: what was used up before does not count for it
  private static String board(Bodies bodies) {
    var json = JsonNodeFactory.instance;
    var rule = json.objectNode().put("rule", "directors").put("source", "appointed");
    rule.put("title", "Director of the federation").put("office", "member").put("voice", "votes");
    var terms = Bodies.terms(json.arrayNode().add(rule), json.missingNode());
    return bodies.establish("board", "Board of the federation", terms);
  }

  private static List<String> places(JsonNode decision) {
    var places = new ArrayList<String>();
    decision
        .at("/covers/places")
        .forEach(it -> places.add(it.path("place").asText() + " " + it.path("patients").asText()));
    return places;
  }
}
