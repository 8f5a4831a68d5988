package quorate.stories.weighted;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.ToIntFunction;
import quorate.stories.city.Electors;
import quorate.stories.city.Representative;

/** Votes for and against by one weighting, and whether more than half are for. */
record Sum(int yes, int no) {

  /** Of those who answer the question, each with its weight. */
  static Sum of(Electors electors, ToIntFunction<String> weight) {
    return new Sum(sum(electors, "yes", weight), sum(electors, "no", weight));
  }

  /** As a step of an outcome has it. */
  static Sum of(JsonNode statement) {
    return new Sum(figure(statement, "for"), figure(statement, "against"));
  }

  /** A vote for each 1,000 patients, halves rounded up. */
  static int perThousand(int patients) {
    return (patients + 500) / 1000;
  }

  boolean passes() {
    return yes > no;
  }

  private static int sum(Electors electors, String answer, ToIntFunction<String> weight) {
    return electors.voting().stream()
        .filter(each -> answer(each).equals(answer))
        .mapToInt(each -> weight.applyAsInt(each.practice()))
        .sum();
  }

  private static String answer(Representative each) {
    return each.vote().map(vote -> vote.path("answer").asText()).orElse("");
  }

  private static int figure(JsonNode statement, String name) {
    for (JsonNode each : statement.path("figures")) {
      if (each.path("name").asText().equals(name)) {
        return each.path("value").asInt();
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return "%d for, %d against: %s".formatted(yes, no, passes() ? "reached" : "not reached");
  }
}
