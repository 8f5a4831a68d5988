package quorate.stories.written;

import static quorate.stories.written.WrittenCheck.ELIGIBLE;
import static quorate.stories.written.WrittenCheck.HOW_TO_AGREE;
import static quorate.stories.written.WrittenCheck.LAPSED_REFUSED;
import static quorate.stories.written.WrittenCheck.REMOVAL_REFUSED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import quorate.stories.checks.Checks;
import quorate.stories.city.City;
import quorate.stories.city.Electors;
import quorate.stories.stack.Answer;

/** The resolutions are put to the members of the day on which they were sent out. */
record Circulating(City city, Inputs inputs, List<String> members, Checks checks) {
  private static final Duration UNTIL_OPEN = Duration.ofSeconds(3);
  private static final String RESOLUTION = "ordinary-resolution";

  /** Those that are open: the one on its day 28, and the one on its day 29. */
  record Open(String day28, String day29, Resolution first, Resolution second) {}

  Open play(boolean firstPasses) {
    checks.equal(
        REMOVAL_REFUSED,
        "not-by-this-vehicle with s288(2)(a)",
        told(draft("removal-of-director"), "s288(2)(a)"));
    Instant opens = Instant.now().plus(UNTIL_OPEN);
    Instant ends = opens.plus(inputs.electors().window());
    var over = Resolution.underTheAct(opens, 29);
    checks.equal(
        LAPSED_REFUSED,
        "resolution-has-lapsed with s297(1)",
        told(notice(drafted(), over, opens), "s297(1)"));
    // what does not pass would be open until midnight: then the articles end its day 28 as well
    var first =
        firstPasses ? Resolution.underTheAct(opens, 28) : Resolution.underArticles(ends, 28);
    var second = Resolution.underArticles(ends, 29);
    var open = new Open(drafted(), drafted(), first, second);
    notice(open.day28(), first, opens).succeeded();
    notice(open.day29(), second, opens).succeeded();
    city.ballots().await(open.day28(), "open");
    var shown = city.ballots().await(open.day29(), "open");
    checks.equal(ELIGIBLE, members, practices(open.day28()));
    checks.equal(HOW_TO_AGREE, howTo(second), howTo(shown.at("/notice/inwriting")));
    return open;
  }

  private Answer draft(String kind) {
    ObjectNode draft = (ObjectNode) Electors.own("draft.json", Circulating.class);
    String when = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    draft.put("title", "A share for each practice, " + when).put("kind", kind);
    String contact = inputs.electors().representatives().getFirst().person();
    draft
        .path("paper")
        .path("options")
        .forEach(each -> ((ObjectNode) each).put("contact", contact));
    return city.ballots().asked("", draft);
  }

  private String drafted() {
    return draft(RESOLUTION).succeeded().newId();
  }

  private Answer notice(String ballot, Resolution resolution, Instant opens) {
    var answer = city.ballots().asked("/" + ballot + "/notice", resolution.notice(opens));
    city.progress()
        .accept(
            "circulated on %s, so today is day %d: %s"
                .formatted(resolution.circulated(), resolution.day(), answer.status()));
    return answer;
  }

  /** The refusal, and whether it cites the section. */
  static String told(Answer answer, String section) {
    return answer.problem() + (answer.told().contains(section) ? " with " + section : "");
  }

  private List<String> practices(String ballot) {
    return city.ballots().roll(ballot).stream()
        .map(each -> each.path("practice").asText())
        .sorted()
        .toList();
  }

  private static String howTo(Resolution resolution) {
    return "circulated %s, lapses %s, by answering yes"
        .formatted(resolution.circulated(), resolution.lapses());
  }

  private static String howTo(JsonNode shown) {
    return "circulated %s, lapses %s, by %s"
        .formatted(
            shown.path("circulated").asText(),
            shown.path("lapses").asText(),
            shown.path("howtoagree").asText().contains("answer yes") ? "answering yes" : "nothing");
  }
}
