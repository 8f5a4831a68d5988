package quorate.stories.voice;

import static quorate.stories.voice.VoiceCheck.ADVISE_OR_DECIDE;
import static quorate.stories.voice.VoiceCheck.LATE_REFUSED;
import static quorate.stories.voice.VoiceCheck.PRIORITIES;
import static quorate.stories.voice.VoiceCheck.SILENCE_RECORDED;
import static quorate.stories.voice.VoiceCheck.STRANGER_REFUSED;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.city.Representative;
import quorate.stories.services.Mandates;
import quorate.stories.services.Positions;
import quorate.stories.services.Positions.Voiced;
import quorate.stories.stack.Patience;

/** Constituents are asked on two subjects: on one the place decides, on the other it advises. */
record Consulting(
    Positions positions,
    Mandates mandates,
    Inputs inputs,
    Checks checks,
    Consumer<String> progress) {
  static final String SYSTEM = "S9B9J";
  private static final BigDecimal NO_SUM = new BigDecimal("0.00");
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  /** The position on what the place decides, and on what it advises. */
  record Both(String decided, String advised) {
    List<String> ids() {
      return List.of(decided, advised);
    }
  }

  Both play(String board) {
    var both =
        new Both(
            opened(board, "delegation", "nights", 0),
            opened(board, "consultative-forum", "days", 1));
    checks.equal(
        ADVISE_OR_DECIDE,
        List.of("decide", "advise"),
        both.ids().stream().map(each -> positions.shown(each).at("/leave/say").asText()).toList());
    inputs.answers().forEach(each -> said(both.decided(), each));
    stranger(both.decided());
    inputs.answers().forEach(each -> positions.answered(both.advised(), each));
    late(both.advised());
    both.ids().forEach(each -> positions.end(each).succeeded());
    ended(both);
    return both;
  }

  private String opened(String board, String form, String part, int lastDaysAgo) {
    var system = Mandates.party("system", SYSTEM);
    var giving = mandates.handOn(form, system, Mandates.party("body", board), NO_SUM);
    var asked = lastDaysAgo == 0 ? inputs.answering() : inputs.everybody();
    return positions.consult(
        board,
        "urgent-care." + part,
        giving.succeeded().newId(),
        asked,
        inputs.options(),
        lastDaysAgo);
  }

  private Optional<Representative> representative(Voiced voiced) {
    return inputs.representatives().stream()
        .filter(each -> each.practice().equals(voiced.party().path("code").asText()))
        .findFirst();
  }

  // a practice by its representative's own log-in, which is heard of a moment after it is bound
  private void said(String position, Voiced voiced) {
    var hand = representative(voiced);
    if (hand.isEmpty()) {
      positions.answered(position, voiced);
      return;
    }
    PATIENCE.until(
        "the answer of " + hand.get().practice(),
        () ->
            Optional.of(positions.answer(hand.get().user(), position, voiced))
                .filter(it -> it.status() == 201));
  }

  private Voiced of(Representative representative) {
    return inputs.answers().stream()
        .filter(each -> each.party().path("code").asText().equals(representative.practice()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(representative.practice() + " ranks nothing"));
  }

  private void stranger(String position) {
    var answers = of(inputs.representatives().getLast());
    String user = inputs.representatives().getFirst().user();
    checks.equal(
        STRANGER_REFUSED,
        "403 not-for-this-party",
        positions.answer(user, position, answers).outcome());
  }

  private void late(String position) {
    var first = inputs.representatives().getFirst();
    var refused = positions.answer(first.user(), position, of(first));
    progress.accept(refused.told());
    checks.equal(LATE_REFUSED, "409 answered-too-late", refused.outcome());
  }

  private void ended(Both both) {
    checks.equal(
        SILENCE_RECORDED,
        List.of(List.of(), Inputs.each(inputs.silent())),
        both.ids().stream()
            .map(each -> Inputs.each(positions.shown(each).path("silent")))
            .toList());
    checks.equal(
        PRIORITIES,
        new Ranked(inputs.options(), inputs.rankings()).told(),
        Ranked.shown(positions.shown(both.decided()).path("priorities")));
  }
}
