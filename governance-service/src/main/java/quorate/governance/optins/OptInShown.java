package quorate.governance.optins;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.kept.Kept.Known;
import quorate.governance.optin.OptIn;
import quorate.governance.optin.OptIn.Proposed;
import quorate.governance.optin.OptInEvent.PracticeOptedIn;
import quorate.governance.partners.Advice;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;

/** An opt-in decision as people read it: who has opted in, and how each is known to mean it. */
public record OptInShown(
    UUID optIn,
    String state,
    Party decider,
    Subject subject,
    String title,
    String text,
    @Nullable BigDecimal sum,
    List<Touch> touches,
    LocalDate on,
    LocalDate until,
    List<In> in,
    @Nullable UUID decision,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  /** A practice that has opted in; of its partners' decision the day, of its advice which. */
  public record In(
      String practice,
      LocalDate on,
      String by,
      @Nullable LocalDate partnersDecided,
      Advice.@Nullable Kind advice) {}

  static OptInShown of(Known<OptIn> known, LocalDate day) {
    if (!(known.state() instanceof Proposed proposed)) {
      throw new IllegalStateException("an opt-in decision begins with being proposed");
    }
    var it = proposed.proposal();
    return new OptInShown(
        it.optIn(),
        state(proposed, day),
        it.decider(),
        it.subject(),
        it.title(),
        it.text(),
        it.sum(),
        it.touches(),
        it.on(),
        it.until(),
        proposed.in().values().stream().map(OptInShown::in).toList(),
        proposed.decision(),
        known.version(),
        day.toEpochDay());
  }

  private static String state(Proposed proposed, LocalDate day) {
    if (proposed.decision() != null) {
      return "taken";
    }
    return day.isAfter(proposed.proposal().until()) ? "over" : "open";
  }

  private static In in(PracticeOptedIn e) {
    var partners = e.partnersDecision();
    var advice = e.advice();
    return new In(
        e.practice(),
        e.on(),
        e.evidence().kind().toString(),
        partners == null ? null : partners.on(),
        advice == null ? null : advice.kind());
  }
}
