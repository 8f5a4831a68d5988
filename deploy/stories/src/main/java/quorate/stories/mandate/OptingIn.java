package quorate.stories.mandate;

import static quorate.stories.mandate.MandateCheck.BOUND;
import static quorate.stories.mandate.MandateCheck.COVERS;
import static quorate.stories.mandate.MandateCheck.MANDATE_WITHOUT_PARTNERS_REFUSED;
import static quorate.stories.mandate.MandateCheck.YES_WITHOUT_ADVICE_REFUSED;
import static quorate.stories.mandate.MandateCheck.YES_WITHOUT_PARTNERS_REFUSED;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.services.Mandates;

/** What touches partners' liability and contract binds those practices that opt in. */
record OptingIn(
    Mandates mandates,
    Inputs inputs,
    Map<String, Integer> lists,
    Checks checks,
    Consumer<String> progress) {

  private static List<String> partners(String practice) {
    return List.of(Registering.partner(practice));
  }

  /** Answers the decision. */
  JsonNode play(String title) {
    String optIn = mandates.propose(Deciding.FEDERATION, title);
    String first = inputs.speaking();
    var bare = mandates.yes(inputs.user(), optIn, first, List.of(), true);
    progress.accept(bare.told());
    checks.equal(YES_WITHOUT_PARTNERS_REFUSED, "409 partners-decision-needed", bare.outcome());
    checks.equal(
        YES_WITHOUT_ADVICE_REFUSED,
        "409 advice-needed",
        mandates.yes(inputs.user(), optIn, first, partners(first), false).outcome());
    checks.equal(
        MANDATE_WITHOUT_PARTNERS_REFUSED,
        "409 partners-decision-needed",
        mandates
            .grantUndecided(inputs.user(), first, Deciding.FEDERATION, BigDecimal.ONE.setScale(2))
            .outcome());
    for (String each : inputs.optedIn()) {
      String user = each.equals(first) ? inputs.user() : mandates.secretary();
      mandates.yes(user, optIn, each, partners(each), true).succeeded();
    }
    var decision = mandates.decision(mandates.take(optIn).succeeded().newId());
    checks.equal(BOUND, inputs.optedIn().stream().sorted().toList(), Deciding.practices(decision));
    int patients = inputs.optedIn().stream().mapToInt(it -> lists.getOrDefault(it, 0)).sum();
    checks.equal(
        COVERS,
        "%d practices, %d patients".formatted(inputs.optedIn().size(), patients),
        "%s practices, %s patients"
            .formatted(
                decision.at("/covers/practices").asText(),
                decision.at("/covers/patients").asText()));
    return decision;
  }
}
