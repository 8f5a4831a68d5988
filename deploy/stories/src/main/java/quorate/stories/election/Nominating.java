package quorate.stories.election;

import static quorate.stories.election.ElectionCheck.ONLY_ONESELF;
import static quorate.stories.election.ElectionCheck.OUTSIDER_REFUSED;
import static quorate.stories.election.ElectionCheck.PAPER;
import static quorate.stories.election.ElectionCheck.STANDING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.StreamSupport;
import quorate.stories.city.Representative;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Patience;

/** Nominations are called for, made, seconded and accepted, until they close. */
record Nominating(Scene scene) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(40));

  /** Answers the paper of those who stand. */
  Paper play() {
    String call = scene.nominations().call(call());
    scene.say("nominations are called for: " + call);
    var first = scene.inputs().candidates().getFirst();
    outsider(call);
    scene.inputs().candidates().forEach(each -> nominate(call, each));
    var another = scene.inputs().candidates().getLast().who().user();
    var others = scene.nominations().accept(call, another, first.who().person(), "Not I.");
    scene.checks().equal(ONLY_ONESELF, "403 not-your-nomination", others.outcome());
    scene.inputs().candidates().forEach(each -> reply(call, each));
    return drafted(call);
  }

  private JsonNode call() {
    ObjectNode call = (ObjectNode) Inputs.call();
    Instant opens = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    call.put("title", "The board, " + opens);
    call.put("opens", opens.toString());
    call.put("closes", Instant.now().plus(scene.inputs().nominating()).toString());
    return call;
  }

  private void outsider(String call) {
    var of = scene.inputs().candidates().getFirst();
    String refused =
        scene
            .inputs()
            .outsider()
            .map(each -> nominate(call, of, each).outcome())
            .orElse("409 not-entitled-to-nominate");
    scene.checks().equal(OUTSIDER_REFUSED, "409 not-entitled-to-nominate", refused);
  }

  private void nominate(String call, Candidate candidate) {
    nominate(call, candidate, candidate.who()).succeeded();
    String person = candidate.who().person();
    candidate
        .seconder()
        .map(practice -> scene.inputs().representative(practice))
        .ifPresent(
            by -> scene.nominations().second(call, by.user(), by.practice(), person).succeeded());
  }

  private Answer nominate(String call, Candidate candidate, Representative by) {
    return scene
        .nominations()
        .nominate(
            call,
            by.user(),
            by.practice(),
            candidate.who().person(),
            candidate.constituency(),
            candidate.roleClass());
  }

  private void reply(String call, Candidate candidate) {
    String user = candidate.who().user();
    String person = candidate.who().person();
    if (candidate.declines()) {
      scene.nominations().decline(call, user, person).succeeded();
      return;
    }
    String statement =
        "I would like to help the practices of %s.".formatted(candidate.constituency());
    scene.nominations().accept(call, user, person, statement).succeeded();
    if (candidate.withdraws()) {
      scene.nominations().withdraw(call, user, person).succeeded();
    }
  }

  private Paper drafted(String call) {
    JsonNode settled = PATIENCE.until("the close of nominations", () -> settled(call));
    var stand =
        scene.inputs().standing().stream().map(each -> each.who().person()).sorted().toList();
    scene.checks().equal(STANDING, stand, sorted(settled.path("candidates")));
    String ballot = settled.path("ballot").asText();
    var paper = new Paper(ballot, scene.ballots().await(ballot, "drafted").path("paper"));
    var expected = new Expected(scene.inputs(), paper);
    scene
        .checks()
        .equal(
            PAPER,
            stand + " " + expected.rule().data(),
            paper.letters().values().stream().sorted().toList() + " " + paper.rule().data());
    return paper;
  }

  private Optional<JsonNode> settled(String call) {
    return Optional.of(scene.nominations().shown(call).at("/settled/0"))
        .filter(each -> each.has("ballot"));
  }

  private static Object sorted(JsonNode people) {
    return StreamSupport.stream(people.spliterator(), false)
        .map(JsonNode::asText)
        .sorted()
        .toList();
  }
}
