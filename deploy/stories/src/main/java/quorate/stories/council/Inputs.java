package quorate.stories.council;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Who sits where, what the plan's line has, what is drawn of it and what more is then wanted; who
 * opts in. {@code published} is whether practices are taken from the published files first.
 */
record Inputs(
    boolean published,
    List<Someone> executive,
    Someone gp,
    List<Someone> council,
    String line,
    BigDecimal budget,
    BigDecimal drawn,
    BigDecimal more,
    BigDecimal urgentLimit,
    List<String> optedIn) {

  /** An invented person, and the locality for which they sit if they do. */
  record Someone(String name, String locality) {}

  static Inputs of(JsonNode json) {
    var executive = new ArrayList<Someone>();
    json.path("executive").forEach(each -> executive.add(new Someone(each.asText(), "")));
    var council = new ArrayList<Someone>();
    json.path("council")
        .forEach(
            each ->
                council.add(
                    new Someone(each.path("name").asText(), each.path("locality").asText())));
    var optedIn = new ArrayList<String>();
    json.path("optedin").forEach(each -> optedIn.add(each.asText()));
    var inputs =
        new Inputs(
            json.path("published").asBoolean(true),
            List.copyOf(executive),
            new Someone(json.path("gp").asText(), ""),
            List.copyOf(council),
            json.path("line").asText(),
            money(json, "budget"),
            money(json, "drawn"),
            money(json, "more"),
            money(json, "urgentlimit"),
            List.copyOf(optedIn));
    return inputs.checked();
  }

  private Inputs checked() {
    if (executive.size() < 2 || council.size() < 2) {
      throw new IllegalArgumentException(
          "name two of the executive and two of the council at least");
    }
    if (drawn.compareTo(budget) > 0 || more.compareTo(left()) <= 0) {
      throw new IllegalArgumentException(
          "drawn is within the budget, and more is over what is left");
    }
    return this;
  }

  private static BigDecimal money(JsonNode json, String name) {
    return new BigDecimal(json.path(name).asText()).setScale(2);
  }

  /** What the line has left after the first drawing. */
  BigDecimal left() {
    return budget.subtract(drawn);
  }

  /** What of the further drawing takes permission. */
  BigDecimal beyond() {
    return more.subtract(left());
  }
}
