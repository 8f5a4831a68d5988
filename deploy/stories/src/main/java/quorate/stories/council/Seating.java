package quorate.stories.council;

import static quorate.stories.council.CouncilCheck.NO_GP_ON_THE_EXECUTIVE;
import static quorate.stories.council.CouncilCheck.SEAT_PER_LOCALITY;
import static quorate.stories.council.CouncilCheck.TRAINING_RECORDED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.stories.checks.Checks;
import quorate.stories.council.Inputs.Someone;
import quorate.stories.services.Bodies;
import quorate.stories.services.Membership;
import quorate.stories.stack.Patience;

/** The bodies are established and people take their seats, as the terms let them. */
record Seating(Membership membership, Bodies bodies, Inputs inputs, Checks checks) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String FROM = "2026-05-01";

  Seated play() {
    register();
    String executive = bodies.establish("executive", "Executive board", executive());
    String council = bodies.establish("partnership-council", "Partnership council", council());
    var executives = inputs.executive().stream().map(each -> appointed(executive, each)).toList();
    noGp(executive);
    var seated = new Seated(executive, council, executives, locals(council));
    trained(seated);
    return seated;
  }

  private void register() {
    var missing =
        Stream.of(inputs.executive(), inputs.council(), List.of(inputs.gp()))
            .flatMap(List::stream)
            .filter(each -> membership.person(id(each)).isEmpty())
            .map(Seating::recorded)
            .toList();
    if (!missing.isEmpty()) {
      membership.record(missing);
    }
    membership.role(id(inputs.gp()), "gp", FROM);
  }

  // the same whenever the story is told, so that telling it again names nobody twice
  private static String id(Someone one) {
    var bytes = ("partnership council of Leeds, " + one.name()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  private static ObjectNode recorded(Someone one) {
    String email = one.name().toLowerCase(Locale.ROOT).replace(' ', '.');
    var json = JSON.objectNode().put("person", id(one)).put("name", one.name());
    json.put("email", email + "@example.org").putArray("mandates");
    return json;
  }

  private static ObjectNode rule(String key, String source, String office) {
    var rule = JSON.objectNode().put("rule", key).put("source", source).put("title", "A seat");
    return rule.put("office", office).put("voice", "votes");
  }

  private static JsonNode executive() {
    var rule = rule("executives", "appointed", "executive");
    var conditions = rule.putObject("conditions").put("competing", "suspended");
    conditions.putArray("excluded").add("gp").add("salaried-gp");
    return Bodies.terms(JSON.arrayNode().add(rule), JSON.missingNode());
  }

  private JsonNode council() {
    var rule = rule("localities", "one-per-locality", "member");
    var named = rule.putArray("localities");
    inputs.council().forEach(each -> named.add(each.locality()));
    rule.putArray("training").add("induction");
    var urgent = JSON.objectNode().put("together", "2").put("clause", "7.2");
    urgent.put("limit", inputs.urgentLimit().toPlainString()).put("lapsesafterdays", "28");
    urgent.putArray("offices").add("member");
    return Bodies.terms(JSON.arrayNode().add(rule), urgent);
  }

  private String appointed(String body, Someone one) {
    filled(body, bodies.open(body, "executives"), id(one));
    return id(one);
  }

  // whom the register recorded just now is heard of a moment later
  private void filled(String body, String seat, String person) {
    PATIENCE.until(
        "the register to know who takes the seat",
        () -> Optional.of(bodies.fill(body, seat, person)).filter(it -> it.status() == 201));
  }

  private void noGp(String executive) {
    String seat = bodies.open(executive, "executives");
    PATIENCE.until(
        "the role class of the GP",
        () ->
            Optional.of(bodies.eligibility(executive, seat, id(inputs.gp())))
                .filter(it -> it.path("why").toString().contains("GP")));
    var refused = bodies.fill(executive, seat, id(inputs.gp()));
    checks.equal(NO_GP_ON_THE_EXECUTIVE, "409 may-not-sit", refused.outcome());
  }

  private Map<String, String> locals(String council) {
    var wanted = inputs.council().stream().map(Someone::locality).sorted().toList();
    var seats =
        PATIENCE.last(
            () -> bodies.seats(council, "localities"), all -> all.size() >= wanted.size());
    checks.equal(
        SEAT_PER_LOCALITY,
        wanted,
        seats.stream().map(each -> each.at("/of/code").asText()).sorted().toList());
    var held = new LinkedHashMap<String, String>();
    for (Someone each : inputs.council()) {
      String seat =
          seats.stream()
              .filter(it -> it.at("/of/code").asText().equals(each.locality()))
              .map(it -> it.path("seat").asText())
              .findFirst()
              .orElse("");
      filled(council, seat, id(each));
      held.put(id(each), seat);
    }
    return held;
  }

  private void trained(Seated seated) {
    var before = sit(seated);
    seated.members().forEach(each -> bodies.train(seated.council(), each, "induction"));
    checks.equal(
        TRAINING_RECORDED,
        "0 before, %d after".formatted(seated.members().size()),
        "%d before, %d after".formatted(before, sit(seated)));
  }

  private long sit(Seated seated) {
    return bodies.seats(seated.council(), "localities").stream()
        .filter(each -> each.at("/holder/sits").asBoolean())
        .count();
  }
}
