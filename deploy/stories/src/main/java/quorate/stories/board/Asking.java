package quorate.stories.board;

import static quorate.stories.board.BoardCheck.ANSWERED;
import static quorate.stories.board.BoardCheck.NO_OTHER_SHOWN;
import static quorate.stories.board.BoardCheck.REPEAT_MARKED;
import static quorate.stories.board.BoardCheck.REPEAT_SHOWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.services.Requests;

/** The system asks one board, and then another, until it likes the answer. */
record Asking(
    Requests requests,
    Founded founded,
    Inputs inputs,
    String subject,
    Checks checks,
    Consumer<String> progress) {
  private static final String USER = "bo.bodymember";
  private static final String NOBODY = "nobody";

  /** The first request, its repeat, and the one on something else. */
  record Asked(String first, String again, String other) {
    List<String> all() {
      return List.of(first, again, other);
    }
  }

  /** A subject of this telling's own, so that none of an earlier one is like it. */
  static String subject(String what) {
    return "%s.at-%s".formatted(what, UUID.randomUUID().toString().substring(0, 8));
  }

  Asked play(String decision) {
    String first = requests.log(Sitting.SYSTEM, founded.board(), subject, inputs.asked()).newId();
    requests.answer(first, decision);
    var shown = requests.shown(first);
    checks.equal(
        ANSWERED,
        "answered by-decision " + decision,
        "%s %s %s"
            .formatted(
                shown.path("state").asText(),
                shown.at("/answer/how").asText(),
                shown.at("/answer/decision").asText()));
    String again = again(first, decision);
    return new Asked(first, again, other(first));
  }

  private String again(String first, String decision) {
    var answer = requests.log(Sitting.SYSTEM, founded.neighbour(), subject, inputs.askedAgain());
    var alike = answer.json().path("alike").path(0);
    progress.accept("asked again: " + alike.path("reason").asText());
    checks.equal(
        REPEAT_SHOWN,
        "%s, answered by %s".formatted(first, decision),
        "%s, answered by %s"
            .formatted(alike.path("request").asText(), alike.at("/answer/decision").asText()));
    String again = answer.newId();
    String ofAnother = requests.repeats(USER, again, first, founded.first()).outcome();
    requests.repeats(requests.secretary(), again, first, founded.theirDirector()).succeeded();
    checks.equal(
        REPEAT_MARKED,
        "403 sits-not-there; repeat of %s, said by %s, answered by %s"
            .formatted(first, founded.theirDirector(), decision),
        ofAnother + "; " + marked(requests.shown(again)));
    return again;
  }

  private static String marked(JsonNode shown) {
    var repeat = shown.path("repeat");
    return "%s of %s, said by %s, answered by %s"
        .formatted(
            shown.path("state").asText(NOBODY),
            repeat.path("of").asText(),
            repeat.path("by").asText(),
            repeat.at("/answer/decision").asText());
  }

  private String other(String first) {
    var answer =
        requests.log(Sitting.SYSTEM, founded.board(), subject("immunisation"), inputs.askedElse());
    checks.equal(
        NO_OTHER_SHOWN,
        false,
        answer.json().path("alike").findValuesAsText("request").contains(first));
    return answer.newId();
  }
}
