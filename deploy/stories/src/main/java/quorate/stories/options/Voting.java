package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.CHOICES_SEALED;
import static quorate.stories.options.OptionsCheck.LATE_VOTE_REFUSED;
import static quorate.stories.options.OptionsCheck.STRANGER_REFUSED;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Topics;
import quorate.stories.city.City;
import quorate.stories.city.Representative;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Patience;

/** Each practice votes by its representative's own log-in, until the ballot closes. */
record Voting(Scene scene, Asked asked) {
  private static final Duration PAST = Duration.ofMillis(500);

  void play() {
    for (Representative each : scene.inputs().representatives()) {
      each.first().ifPresent(paper -> castAndSay(each, paper));
    }
    for (Representative each : scene.inputs().representatives()) {
      each.vote().ifPresent(paper -> castAndSay(each, paper));
    }
    var people = scene.inputs().representatives();
    var stranger = cast(people.getFirst().user(), people.getLast().practice(), anyPaper());
    scene.checks().equal(STRANGER_REFUSED, 403, stranger.status());
    scene.checks().equal(CHOICES_SEALED, List.of(), readable());
    Patience.pass(asked.closes().plus(PAST));
    var late =
        people.stream()
            .filter(each -> each.practice().equals(scene.inputs().late()))
            .findFirst()
            .orElse(people.getLast());
    var answer = cast(late.user(), late.practice(), anyPaper());
    scene.checks().equal(LATE_VOTE_REFUSED, 409, answer.status());
  }

  private void castAndSay(Representative each, JsonNode paper) {
    var answer = cast(each.user(), each.practice(), paper).succeeded();
    scene.progress().accept(each.practice() + " voted: " + answer.status());
  }

  private Answer cast(String user, String practice, JsonNode paper) {
    return scene.ballots().vote(asked.ballot(), user, practice, paper);
  }

  private JsonNode anyPaper() {
    return scene.inputs().representatives().stream()
        .flatMap(each -> each.vote().stream())
        .findFirst()
        .orElseThrow();
  }

  /** Where a choice or its key stands in clear: nowhere, as long as the ballot is open. */
  private List<String> readable() {
    var places = new ArrayList<String>();
    if (scene.ballots().result(asked.ballot()).status() == 200) {
      places.add("the result");
    }
    var log = new LogName(City.CONVENER, "ballot");
    new Topics(scene.stack().kafka())
        .read(log, bytes -> look(new String(bytes, StandardCharsets.UTF_8), log, places));
    return places;
  }

  private void look(String entry, LogName log, List<String> places) {
    boolean clear =
        entry.contains("\"rank\":")
            || entry.contains("\"choose\":")
            || entry.contains("\"abstain\":")
            || entry.contains("\"choicekey\":");
    if (clear && entry.contains(asked.ballot()) && recorded(entry).isBefore(asked.closes())) {
      places.add(log.topic());
    }
  }

  /** The close publishes the key, and may be seen while the topic is still being read. */
  private static Instant recorded(String entry) {
    String before = "\"recordedtime\":\"";
    int at = entry.indexOf(before) + before.length();
    return Instant.parse(entry.substring(at, entry.indexOf('"', at)));
  }
}
