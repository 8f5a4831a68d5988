package quorate.governance.validity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.Entry;
import quorate.governance.body.Body;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;
import quorate.governance.resolution.ResolutionEvent.ResolutionSeconded;
import quorate.governance.validity.Facts.Annulled;
import quorate.governance.validity.Facts.Condition;
import quorate.governance.validity.Facts.Held;
import quorate.governance.validity.Facts.Result;
import quorate.governance.validity.Facts.Seconding;
import quorate.governance.validity.Facts.Told;
import quorate.governance.validity.Facts.Way;

/** What the stream of a resolution shows, beside what its meeting or ballot does. */
record Known(
    Standing resolution, List<Entry> entries, Body.@Nullable Standing body, LocalDate today) {

  Facts with(@Nullable Held held, @Nullable Result result) {
    var proposed = resolution.proposed();
    return new Facts(
        proposed.kind(),
        resolution.text(),
        new Told(
            proposed(proposed),
            proposed.clause() == null ? "" : proposed.clause(),
            trail().of(ResolutionProposed.class)),
        seconding(),
        way(),
        held,
        result,
        conditions(),
        List.copyOf(resolution.filings().all().values()),
        annulled(),
        today);
  }

  private static String proposed(ResolutionProposed proposed) {
    return proposed.recordOf() == null
        ? "Proposed on %s by %s.".formatted(proposed.on(), proposed.by())
        : "Carried on %s by decision %s; nobody had proposed it as a resolution before."
            .formatted(proposed.on(), proposed.recordOf());
  }

  private Trail trail() {
    return new Trail(entries);
  }

  private Seconding seconding() {
    String clause = resolution.proposed().seconding();
    var seconded = resolution.debate().seconded();
    return new Seconding(
        clause,
        seconded == null
            ? null
            : new Told(
                "Seconded on %s by %s.".formatted(seconded.on(), seconded.by()),
                clause == null ? "" : clause,
                trail().of(ResolutionSeconded.class)));
  }

  private @Nullable Way way() {
    var put = resolution.debate().put();
    return put == null
        ? null
        : new Way(
            put.vehicle(),
            put.clause(),
            body == null ? null : body.termsOn(put.on()).document(),
            trail().of(ResolutionPut.class));
  }

  private List<Condition> conditions() {
    return resolution.proposed().commencement().conditions().stream()
        .map(
            each -> {
              var met = resolution.effect().met().get(each.condition());
              return new Condition(
                  each.text(),
                  met == null ? null : met.on(),
                  trail()
                      .where(
                          event ->
                              event instanceof ResolutionConditionMet e
                                  && e.condition().equals(each.condition())));
            })
        .toList();
  }

  private @Nullable Annulled annulled() {
    var annulled = resolution.effect().annulled();
    return annulled == null
        ? null
        : new Annulled(annulled.on(), trail().of(ResolutionAnnulled.class));
  }
}
