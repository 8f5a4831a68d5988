package quorate.stories.weighted;

import static quorate.stories.weighted.WeightedCheck.AUDIT_AGREES;
import static quorate.stories.weighted.WeightedCheck.AUDIT_HOLDS;

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
import quorate.stories.city.ListSizes;
import quorate.stories.city.Registering;
import quorate.stories.city.Representing;
import quorate.stories.stack.Stack;

/**
 * A contract for all practices of a city. It is passed by heads and lost by patients; so it is lost
 * by the double majority.
 */
public final class Weighted implements Story {

  @Override
  public String name() {
    return "weighted";
  }

  @Override
  public List<? extends CheckName> checks() {
    return List.of(WeightedCheck.values());
  }

  @Override
  public List<String> play(
      Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress) {
    var city = City.on(stack, progress);
    var electors = Electors.of(Electors.read(inputs, Weighted.class));
    new Registering(city, electors.notMembers()).settle();
    new Representing(city, electors.representatives()).play();
    electors.representatives().forEach(each -> city.gateway().logIn(each.user()));
    var lists = ListSizes.in(stack.demoData());
    var ballots = new Asking(city, electors).play();
    var results = new Declaring(city, electors, lists, checks).play(ballots);
    prove(city, ballots, results, checks);
    return account(results);
  }

  private static void prove(
      City city, List<Ballot> ballots, List<JsonNode> results, Checks checks) {
    var audited = Audited.of(city);
    checks.equal(AUDIT_HOLDS, List.of(), audited.findings());
    checks.equal(
        AUDIT_AGREES,
        results.stream().map(Weighted::told).toList(),
        ballots.stream()
            .map(each -> audited.ballot(each.id()))
            .map(each -> "%d took part: %s".formatted(each.heads(), each.verdict().orElse("")))
            .toList());
  }

  private static String told(JsonNode result) {
    return "%s took part: %s under %s"
        .formatted(
            result.at("/turnout/heads").asText(),
            result.at("/outcome/verdict").asText(),
            result.at("/outcome/ruleset").asText());
  }

  private static List<String> account(List<JsonNode> results) {
    var lines = new ArrayList<String>();
    lines.add("What was asked: " + results.getFirst().path("question").asText());
    for (JsonNode result : results) {
      lines.add(told(result) + ".");
      Declaring.marks(result).forEach(each -> lines.add("  " + each.path("sentence").asText()));
    }
    return lines;
  }
}
