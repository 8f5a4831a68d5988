package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.UUID;
import quorate.chassis.log.Aggregate;
import quorate.governance.resolution.ResolutionEvent.OfDebate;
import quorate.governance.resolution.ResolutionEvent.OfEffect;
import quorate.governance.resolution.ResolutionEvent.OfFiling;
import quorate.governance.resolution.ResolutionEvent.ResolutionAmended;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;

/** A resolution as its stream tells it. What it says of a day holds for days gone by too. */
public sealed interface Resolution {

  /** The streams of resolutions: {@code resolution/<id>}. */
  Aggregate<Resolution, ResolutionEvent> RESOLUTIONS =
      new Aggregate<>("resolution", ResolutionEvent.class, new Unknown(), Resolution::evolve);

  /** Nobody proposed it. */
  record Unknown() implements Resolution {}

  /** Proposed, and whatever came of it. */
  record Standing(ResolutionProposed proposed, Debate debate, Effect effect, Filings filings)
      implements Resolution {

    public UUID id() {
      return proposed.resolution();
    }

    /** Whether it was there on that day. */
    public boolean on(LocalDate day) {
      return !day.isBefore(proposed.on());
    }

    /** As it was decided, or as it reads now. */
    public String text() {
      var settled = effect.settled();
      return settled == null ? debate.text() : settled.text();
    }

    /** As it read at the end of that day. */
    public String textOn(LocalDate day) {
      var settled = effect.settled();
      return settled != null && !day.isBefore(settled.on())
          ? settled.text()
          : debate.amendments().stream()
              .filter(each -> !each.on().isAfter(day))
              .map(ResolutionAmended::text)
              .reduce(proposed.text(), (earlier, later) -> later);
    }

    /** How it stood on that day, in a word. */
    public String stateOn(LocalDate day) {
      var settled = effect.settled();
      if (settled == null || day.isBefore(settled.on())) {
        return before(day);
      }
      if (!settled.carried()) {
        return "not-carried";
      }
      if (effect.annulledOn(day)) {
        return "annulled";
      }
      return effect
          .replacedOn(day)
          .map(it -> it.how().toString())
          .orElse(effect.hasBegun(day) ? "in-force" : "carried");
    }

    private String before(LocalDate day) {
      var withdrawn = debate.withdrawn();
      var put = debate.put();
      var seconded = debate.seconded();
      if (withdrawn != null && !day.isBefore(withdrawn.on())) {
        return "withdrawn";
      }
      if (put != null && !day.isBefore(put.on())) {
        return "put";
      }
      return seconded != null && !day.isBefore(seconded.on()) ? "seconded" : "proposed";
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Resolution evolve(Resolution resolution, ResolutionEvent event) {
    return switch (resolution) {
      case Unknown _ when event instanceof ResolutionProposed e ->
          new Standing(e, Debate.of(e), Effect.NONE, Filings.NONE);
      case Unknown _ -> throw new IllegalStateException(event + " is of no resolution");
      case Standing s -> evolve(s, event);
    };
  }

  private static Standing evolve(Standing s, ResolutionEvent event) {
    return switch (event) {
      case OfDebate e -> new Standing(s.proposed(), s.debate().evolve(e), s.effect(), s.filings());
      case OfEffect e -> new Standing(s.proposed(), s.debate(), s.effect().evolve(e), s.filings());
      case OfFiling e -> new Standing(s.proposed(), s.debate(), s.effect(), s.filings().evolve(e));
    };
  }
}
