package quorate.governance.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.mandate.MandateEvent.ConditionMet;
import quorate.governance.mandate.MandateEvent.MandateFreed;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.mandate.MandateEvent.MandateRevoked;
import quorate.governance.mandate.MandateEvent.MandateUsed;
import quorate.governance.mandate.MandateEvent.MandateVaried;

/** Where a mandate stands. */
public sealed interface Mandate {

  /** The streams of mandates: {@code mandate/<id>}. */
  Aggregate<Mandate, MandateEvent> MANDATES =
      new Aggregate<>("mandate", MandateEvent.class, new Unknown(), Mandate::evolve);

  /** Nobody has given it. */
  record Unknown() implements Mandate {}

  /**
   * Given: its terms over time, which of its conditions are met, what of a limit in all was used,
   * and whether it was revoked.
   */
  record Given(
      MandateGranted grant,
      List<MandateVaried> variations,
      Set<Condition> met,
      BigDecimal used,
      int decisions,
      @Nullable MandateRevoked revoked)
      implements Mandate {

    public Given {
      variations = List.copyOf(variations);
      met = Set.copyOf(met);
    }

    /** The terms that hold on a day: of the variations begun, that with the latest day. */
    public MandateTerms on(LocalDate day) {
      MandateVaried latest = null;
      for (MandateVaried each : variations) {
        if (!each.from().isAfter(day) && (latest == null || !each.from().isBefore(latest.from()))) {
          latest = each;
        }
      }
      return latest == null ? grant.terms() : latest.terms();
    }

    /** Whether a revocation ended it before that day, or at once on that day. */
    public boolean isRevokedOn(LocalDate day) {
      if (revoked == null) {
        return false;
      }
      LocalDate last = revoked.lastDay();
      return last == null ? !day.isBefore(revoked.on()) : day.isAfter(last);
    }

    /** Whether it has begun and not ended on that day. */
    public boolean isInForceOn(LocalDate day) {
      LocalDate until = on(day).until();
      return !isRevokedOn(day)
          && !day.isBefore(grant.since())
          && (until == null || !day.isAfter(until));
    }

    Given varied(MandateVaried e) {
      var more = new ArrayList<>(variations);
      more.add(e);
      return new Given(grant, more, met, used, decisions, revoked);
    }

    Given metCondition(ConditionMet e) {
      var more = new HashSet<>(met);
      on(e.on()).condition(e.condition()).ifPresent(more::add);
      return new Given(grant, variations, more, used, decisions, revoked);
    }

    Given usedFor(@Nullable BigDecimal sum) {
      BigDecimal more = sum == null ? used : used.add(sum);
      return new Given(grant, variations, met, more, decisions + 1, revoked);
    }

    Given freed(MandateFreed e) {
      return new Given(grant, variations, met, used.subtract(e.sum()), decisions, revoked);
    }

    Given ended(MandateRevoked e) {
      return new Given(grant, variations, met, used, decisions, e);
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Mandate evolve(Mandate mandate, MandateEvent event) {
    return switch (event) {
      case MandateGranted e when mandate instanceof Unknown ->
          new Given(e, List.of(), Set.of(), BigDecimal.ZERO, 0, null);
      case MandateVaried e when mandate instanceof Given given -> given.varied(e);
      case ConditionMet e when mandate instanceof Given given -> given.metCondition(e);
      case MandateUsed e when mandate instanceof Given given -> given.usedFor(e.sum());
      case MandateFreed e when mandate instanceof Given given -> given.freed(e);
      case MandateRevoked e when mandate instanceof Given given -> given.ended(e);
      case MandateEvent e -> throw new IllegalStateException(e + " cannot follow " + mandate);
    };
  }
}
