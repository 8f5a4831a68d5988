package quorate.stories.written;

import static quorate.stories.written.WrittenCheck.AGREEMENT_STANDS;
import static quorate.stories.written.WrittenCheck.LATE_REFUSED;
import static quorate.stories.written.WrittenCheck.NOTHING_ADDED;
import static quorate.stories.written.WrittenCheck.NO_BECOMES_AGREEMENT;
import static quorate.stories.written.WrittenCheck.NO_IS_NO_AGREEMENT;
import static quorate.stories.written.WrittenCheck.PASSED;
import static quorate.stories.written.WrittenCheck.STRANGER_REFUSED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quorate.stories.checks.Checks;
import quorate.stories.city.City;
import quorate.stories.city.Representative;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Patience;

/** Each member replies by its representative's own log-in, some of them too late. */
record Replying(City city, Inputs inputs, Circulating.Open open, Checks checks) {
  private static final Duration PAST = Duration.ofMillis(500);

  /** On its day 28 the first passes, if enough agree. */
  void first(Fraction expected) {
    String ballot = open.day28();
    checks.equal(
        STRANGER_REFUSED, stranger().isEmpty() ? "" : "409 not-on-roll", strangers(ballot));
    inputs.notAgreeing().forEach(each -> notAgreed(ballot, each));
    var agreeing = Inputs.enough(inputs.agreeing(), Fraction.needed(expected.members()));
    int before = agreeing.size() - (expected.passes() ? 1 : 0);
    agreeing.subList(0, before).forEach(each -> agree(ballot, each).succeeded());
    checks.equal(NO_IS_NO_AGREEMENT, "open", state(ballot));
    checks.equal(
        AGREEMENT_STANDS,
        before == 0 ? "" : "agreement-stands with s296(3)",
        revoked(ballot, agreeing, before));
    last(ballot, agreeing.subList(before, agreeing.size()));
    if (expected.passes()) {
      firstEnds(expected);
    }
  }

  // whoever said no comes last: with that agreement the fraction is reached
  private void last(String ballot, List<Representative> rest) {
    var taken = rest.stream().map(each -> agree(ballot, each).status()).toList();
    rest.forEach(each -> city.progress().accept(each.practice() + " agrees after all"));
    checks.equal(NO_BECOMES_AGREEMENT, rest.stream().map(each -> 201).toList(), taken);
  }

  private void firstEnds(Fraction expected) {
    String ballot = open.day28();
    var counted = city.ballots().await(ballot, "counted");
    boolean early = Instant.now().isBefore(open.first().lapses());
    checks.equal(
        PASSED,
        expected.passes() ? "passed, in time" : "",
        counted.path("closedearly").asText() + (early ? ", in time" : ""));
    checks.equal(
        NOTHING_ADDED,
        expected.passes() ? "resolution-passed with s296(4)" : "resolution-lapsed",
        Circulating.told(agree(ballot, inputs.members().getLast()), "s296(4)"));
  }

  /** On its day 29 the second lapses, unless enough have agreed without the late ones. */
  void second(Fraction expected, Fraction first) {
    String ballot = open.day29();
    var inTime = inputs.agreeing().stream().filter(each -> !inputs.isLate(each)).toList();
    var enough = Inputs.enough(inTime, Fraction.needed(expected.members()));
    inputs.notAgreeing().forEach(each -> notAgreed(ballot, each));
    enough.forEach(each -> agree(ballot, each).succeeded());
    city.progress()
        .accept(
            "%d agree in time; it lapses at %s".formatted(enough.size(), open.second().lapses()));
    Patience.pass(open.second().lapses().plus(PAST));
    if (!first.passes()) {
      firstEnds(first);
    }
    var late =
        inputs.agreeing().stream()
            .filter(inputs::isLate)
            .findFirst()
            .orElse(inputs.members().getLast());
    var answer = agree(ballot, late);
    city.progress().accept("%s agrees late: %s".formatted(late.practice(), answer.told()));
    checks.equal(
        LATE_REFUSED, "resolution-lapsed with s297(2)", Circulating.told(answer, "s297(2)"));
    city.ballots().await(ballot, "counted");
  }

  private String revoked(String ballot, List<Representative> agreeing, int agreed) {
    return agreed == 0
        ? ""
        : Circulating.told(reply(ballot, agreeing.getFirst(), answer("no")), "s296(3)");
  }

  private List<Representative> stranger() {
    return inputs.electors().representatives().stream()
        .filter(each -> inputs.electors().notMembers().contains(each.practice()))
        .limit(1)
        .toList();
  }

  private String strangers(String ballot) {
    return String.join("", stranger().stream().map(each -> agree(ballot, each).outcome()).toList());
  }

  private void notAgreed(String ballot, Representative each) {
    var said = each.first().or(each::vote).orElseThrow();
    reply(ballot, each, said).succeeded();
    city.progress().accept(each.practice() + " does not agree: " + said);
  }

  private Answer agree(String ballot, Representative each) {
    return reply(ballot, each, answer("yes"));
  }

  private Answer reply(String ballot, Representative each, JsonNode said) {
    return city.ballots().vote(ballot, each.user(), each.practice(), said);
  }

  private static JsonNode answer(String said) {
    return JsonNodeFactory.instance.objectNode().put("answer", said);
  }

  private String state(String ballot) {
    return city.ballots().ballot(ballot).json().path("state").asText();
  }
}
