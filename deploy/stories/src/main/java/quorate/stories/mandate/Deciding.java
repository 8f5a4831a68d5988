package quorate.stories.mandate;

import static quorate.stories.mandate.MandateCheck.CHAIN_FOUND;
import static quorate.stories.mandate.MandateCheck.DECISION_RECORDED;
import static quorate.stories.mandate.MandateCheck.DECISION_STANDS;
import static quorate.stories.mandate.MandateCheck.GIVEN_BY_ITS_REPRESENTATIVE;
import static quorate.stories.mandate.MandateCheck.NOT_MANDATED_REFUSED;
import static quorate.stories.mandate.MandateCheck.OVER_LIMIT_REFUSED;
import static quorate.stories.mandate.MandateCheck.REVOKED_REFUSED;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.services.Mandates;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Patience;

/** Practices mandate the federation, its board decides for them, and one takes its mandate back. */
record Deciding(
    Mandates mandates, Inputs inputs, String board, Checks checks, Consumer<String> progress) {
  static final String FEDERATION = "leeds-federation";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));
  private static final BigDecimal PENNY = new BigDecimal("0.01");

  /** Answers the decision that stands. */
  JsonNode play() {
    Map<String, String> given = given();
    var named = new ArrayList<>(given.values());
    BigDecimal all = inputs.inAll().multiply(BigDecimal.valueOf(inputs.mandated().size()));
    named.add(mandates.delegate(FEDERATION, board, all).succeeded().newId());
    String first = inputs.speaking();
    var authority = mandates.authority(board, first, BigDecimal.ONE.setScale(2));
    checks.equal(CHAIN_FOUND, List.of(given.get(first), named.getLast()), chain(authority));
    checks.equal(
        NOT_MANDATED_REFUSED,
        "409 no-mandate",
        mandates.decide(board, List.of(inputs.notMandated()), List.of(PENNY), named).outcome());
    BigDecimal over = inputs.inAll().add(PENNY);
    Answer tooMuch = mandates.decide(board, List.of(first), List.of(over), named);
    progress.accept(tooMuch.told());
    checks.equal(OVER_LIMIT_REFUSED, told("£" + inputs.inAll()), told(tooMuch));
    Answer taken = mandates.decide(board, inputs.mandated(), inputs.parts(), named).succeeded();
    var decision = mandates.decision(taken.newId());
    checks.equal(DECISION_RECORDED, sorted(named), sorted(chain(decision)));
    revoked(given.getOrDefault(first, ""), named, taken.newId());
    return decision;
  }

  private String told(String left) {
    return "409 over-limit, " + left + " left";
  }

  private String told(Answer answer) {
    String left = "£" + inputs.inAll();
    return answer.outcome() + ", " + (answer.told().contains(left) ? left : "nothing") + " left";
  }

  private Map<String, String> given() {
    var given = new LinkedHashMap<String, String>();
    for (String practice : inputs.mandated()) {
      given.put(practice, given(practice));
    }
    var shown = mandates.mandate(given.getOrDefault(inputs.speaking(), ""));
    checks.equal(
        GIVEN_BY_ITS_REPRESENTATIVE, "representative", shown.at("/evidence/kind").asText());
    return given;
  }

  // The log-in is heard of a moment after it is bound.
  private String given(String practice) {
    String user = practice.equals(inputs.speaking()) ? inputs.user() : mandates.secretary();
    return PATIENCE
        .until(
            "the mandate of " + practice,
            () ->
                Optional.of(mandates.grant(user, practice, FEDERATION, inputs.inAll()))
                    .filter(answer -> answer.status() == 201))
        .newId();
  }

  private void revoked(String mandate, List<String> named, String decision) {
    mandates.revoke(inputs.user(), mandate).succeeded();
    Answer late = mandates.decide(board, List.of(inputs.speaking()), List.of(PENNY), named);
    progress.accept(late.told());
    checks.equal(REVOKED_REFUSED, "409 mandate-revoked", late.outcome());
    checks.equal(DECISION_STANDS, inputs.mandated(), practices(mandates.decision(decision)));
  }

  static List<String> practices(JsonNode decision) {
    var practices = new ArrayList<String>();
    decision.path("principals").forEach(it -> practices.add(it.at("/party/code").asText()));
    return practices;
  }

  private static List<String> chain(JsonNode of) {
    var chain = new ArrayList<String>();
    of.path("chain").forEach(step -> chain.add(step.path("mandate").asText()));
    return chain;
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }
}
