package quorate.stories.written;

import static quorate.stories.written.WrittenCheck.AUDIT_AGREES;
import static quorate.stories.written.WrittenCheck.AUDIT_HOLDS;
import static quorate.stories.written.WrittenCheck.DECLARED;
import static quorate.stories.written.WrittenCheck.LAPSED;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.Story;
import quorate.stories.checks.CheckName;
import quorate.stories.checks.Checks;
import quorate.stories.city.Audited;
import quorate.stories.city.City;
import quorate.stories.city.Electors;
import quorate.stories.city.Registering;
import quorate.stories.city.Representing;
import quorate.stories.stack.Stack;

/**
 * The company's members decide in writing. On day 28 a no becomes an agreement, and the resolution
 * passes; of another, one agreement comes late on day 29, and it has lapsed.
 */
public final class Written implements Story {

  @Override
  public String name() {
    return "written";
  }

  @Override
  public List<? extends CheckName> checks() {
    return List.of(WrittenCheck.values());
  }

  @Override
  public List<String> play(
      Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress) {
    var city = City.on(stack, progress);
    var told = Inputs.of(Electors.read(inputs, Written.class));
    var members = new Registering(city, told.electors().notMembers()).settle().members();
    new Representing(city, told.electors().representatives()).play();
    told.electors().representatives().forEach(each -> city.gateway().logIn(each.user()));
    int late = (int) told.agreeing().stream().filter(told::isLate).count();
    var first = new Fraction(told.agreeing().size(), members.size());
    var second = new Fraction(told.agreeing().size() - late, members.size());
    var open = new Circulating(city, told, members, checks).play(first.passes());
    var replying = new Replying(city, told, open, checks);
    replying.first(first);
    replying.second(second, first);
    var results = List.of(declared(city, open.day28()), declared(city, open.day29()));
    checks.equal(LAPSED, second.told(), told(results.getLast()));
    checks.equal(
        DECLARED,
        List.of(first.told(), second.told()),
        results.stream().map(Written::told).toList());
    prove(city, List.of(open.day28(), open.day29()), results, checks);
    return account(results);
  }

  private static JsonNode declared(City city, String ballot) {
    city.progress().accept(city.ballots().declare(ballot).asked());
    return city.ballots().result(ballot).succeeded().json();
  }

  private static String told(JsonNode result) {
    var agreement = statement(result, "agreement");
    return "%s: %s of %s agreed"
        .formatted(
            result.at("/outcome/verdict").asText(),
            agreement.at("/figures/0/value").asText(),
            agreement.at("/figures/1/value").asText());
  }

  private static JsonNode statement(JsonNode result, String about) {
    for (JsonNode each : result.at("/outcome/statements")) {
      if (each.path("about").asText().equals(about)) {
        return each;
      }
    }
    return result.path("none");
  }

  private static void prove(
      City city, List<String> ballots, List<JsonNode> results, Checks checks) {
    var audited = Audited.of(city);
    checks.equal(AUDIT_HOLDS, List.of(), audited.findings());
    checks.equal(
        AUDIT_AGREES,
        results.stream()
            .map(
                each -> each.at("/outcome/verdict").asText() + " under written-ordinary-resolution")
            .toList(),
        ballots.stream().map(each -> audited.ballot(each).verdict().orElse("")).toList());
  }

  private static List<String> account(List<JsonNode> results) {
    var lines = new ArrayList<String>();
    lines.add("What was asked: " + results.getFirst().path("question").asText());
    for (JsonNode result : results) {
      var passed = result.at("/outcome/passed").asText();
      lines.add(
          "It is %s%s."
              .formatted(
                  result.at("/outcome/verdict").asText(),
                  passed.isEmpty() ? "" : ", at " + passed));
      for (JsonNode each : result.at("/outcome/statements")) {
        lines.add(
            "  %s [%s]".formatted(each.path("sentence").asText(), each.path("source").asText()));
      }
    }
    return lines;
  }
}
