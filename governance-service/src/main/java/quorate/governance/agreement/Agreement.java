package quorate.governance.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.agreement.AgreementEvent.AgreementDrawn;
import quorate.governance.agreement.AgreementEvent.AgreementEnded;
import quorate.governance.agreement.AgreementEvent.AgreementFreed;
import quorate.governance.agreement.AgreementEvent.AgreementMade;
import quorate.governance.agreement.AgreementEvent.AgreementVaried;

/** Where an agreement stands. */
public sealed interface Agreement {

  /** The streams of agreements: {@code agreement/<id>}. */
  Aggregate<Agreement, AgreementEvent> AGREEMENTS =
      new Aggregate<>("agreement", AgreementEvent.class, new Unknown(), Agreement::evolve);

  /** Nobody has entered it. */
  record Unknown() implements Agreement {}

  /** Made: what was agreed over time, what was drawn of each ring-fence and of the rest. */
  record Made(
      AgreementMade first,
      List<AgreementVaried> variations,
      Map<String, BigDecimal> drawnFenced,
      BigDecimal drawnFree,
      @Nullable AgreementEnded ended)
      implements Agreement {

    public Made {
      variations = List.copyOf(variations);
      drawnFenced = Map.copyOf(drawnFenced);
    }

    /** What holds on a day: of the variations begun, that with the latest day. */
    public Content on(LocalDate day) {
      AgreementVaried latest = null;
      for (AgreementVaried each : variations) {
        if (!each.from().isAfter(day) && (latest == null || !each.from().isBefore(latest.from()))) {
          latest = each;
        }
      }
      return latest == null ? first.content() : latest.content();
    }

    /** Whether it has begun and not ended on that day. */
    public boolean isInForceOn(LocalDate day) {
      LocalDate until = on(day).until();
      return !day.isBefore(first.since())
          && (until == null || !day.isAfter(until))
          && (ended == null || !day.isAfter(ended.lastDay()));
    }

    Made varied(AgreementVaried e) {
      var more = new ArrayList<>(variations);
      more.add(e);
      return new Made(first, more, drawnFenced, drawnFree, ended);
    }

    Made drawn(AgreementDrawn e) {
      return charged(e.fence(), e.fenced(), e.free());
    }

    Made charged(@Nullable String fence, BigDecimal fenced, BigDecimal free) {
      var more = new HashMap<>(drawnFenced);
      if (fence != null) {
        more.merge(fence, fenced, BigDecimal::add);
      }
      return new Made(first, variations, more, drawnFree.add(free), ended);
    }

    /** The days to come from which something else is agreed, while it is in force. */
    Stream<LocalDate> variedAfter(LocalDate day) {
      return variations.stream()
          .map(AgreementVaried::from)
          .filter(from -> from.isAfter(day) && isInForceOn(from))
          .sorted();
    }

    Made freed(AgreementFreed e) {
      var less = new HashMap<>(drawnFenced);
      if (e.fence() != null) {
        less.merge(e.fence(), e.fenced(), BigDecimal::subtract);
      }
      return new Made(first, variations, less, drawnFree.subtract(e.free()), ended);
    }

    Made over(AgreementEnded e) {
      return new Made(first, variations, drawnFenced, drawnFree, e);
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Agreement evolve(Agreement agreement, AgreementEvent event) {
    return switch (event) {
      case AgreementMade e when agreement instanceof Unknown ->
          new Made(e, List.of(), Map.of(), BigDecimal.ZERO, null);
      case AgreementVaried e when agreement instanceof Made made -> made.varied(e);
      case AgreementDrawn e when agreement instanceof Made made -> made.drawn(e);
      case AgreementFreed e when agreement instanceof Made made -> made.freed(e);
      case AgreementEnded e when agreement instanceof Made made -> made.over(e);
      case AgreementEvent e -> throw new IllegalStateException(e + " cannot follow " + agreement);
    };
  }
}
