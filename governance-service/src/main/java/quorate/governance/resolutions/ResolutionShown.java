package quorate.governance.resolutions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.evidence.Document;
import quorate.governance.resolution.Commencement.Condition;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionEvent.Replaces;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;

/**
 * A resolution as people read it: how it stood on a day, as known at an instant; where {@code
 * nothingLeftBy} is told, that one had ended before what this one was to replace.
 */
public record ResolutionShown(
    UUID resolution,
    @Nullable UUID body,
    String kind,
    String title,
    String text,
    String state,
    boolean inForce,
    @Nullable UUID by,
    LocalDate proposed,
    @Nullable String seconding,
    @Nullable UUID seconder,
    List<Amended> amendments,
    @Nullable PutTold put,
    @Nullable SettledTold settled,
    @Nullable LocalDate inForceFrom,
    List<ConditionTold> conditions,
    @Nullable Replaces replaces,
    @Nullable UUID nothingLeftBy,
    @Nullable EndedTold ended,
    List<FilingLine> filings,
    boolean published,
    @Nullable UUID recordOf,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  /** A text that it had from a day on. */
  public record Amended(String text, boolean ofSubstance, UUID by, LocalDate on) {}

  /** By what it was put, and why that suits its kind. */
  public record PutTold(
      String vehicle,
      @Nullable UUID ballot,
      @Nullable UUID meeting,
      @Nullable UUID motion,
      String reason,
      LocalDate on) {}

  /** What came of it, with the sum behind it. */
  public record SettledTold(
      UUID decision, String outcome, boolean carried, LocalDate on, List<String> arithmetic) {}

  /** A condition, and when it was met and by what that is shown. */
  public record ConditionTold(
      String condition, String text, @Nullable LocalDate met, @Nullable Document document) {}

  /** How it ended on that day, and by which resolution. */
  public record EndedTold(String how, @Nullable UUID by, LocalDate from) {}

  /** One as it stood on that day. */
  public static ResolutionShown of(Standing it, LocalDate day, long version) {
    var proposed = it.proposed();
    var seconded = it.debate().seconded();
    var effect = it.effect();
    return new ResolutionShown(
        it.id(),
        proposed.body(),
        proposed.kind().toString(),
        proposed.title(),
        it.textOn(day),
        it.stateOn(day),
        effect.inForceOn(day),
        proposed.by(),
        proposed.on(),
        proposed.seconding(),
        seconded == null || seconded.on().isAfter(day) ? null : seconded.by(),
        it.debate().amendments().stream()
            .filter(each -> !each.on().isAfter(day))
            .map(each -> new Amended(each.text(), each.ofSubstance(), each.by(), each.on()))
            .toList(),
        put(it.debate().put(), day),
        settled(it, day),
        isSettled(it, day) ? effect.inForce() : null,
        proposed.commencement().conditions().stream()
            .map(each -> condition(each, it, day))
            .toList(),
        proposed.replaces(),
        effect.leftBy(day).orElse(null),
        ended(it, day),
        isSettled(it, day) ? FilingLine.of(it, day) : List.of(),
        effect.published(),
        proposed.recordOf(),
        version,
        day.toEpochDay());
  }

  private static boolean isSettled(Standing it, LocalDate day) {
    var settled = it.effect().settled();
    return settled != null && !settled.on().isAfter(day);
  }

  private static @Nullable PutTold put(@Nullable ResolutionPut put, LocalDate day) {
    return put == null || put.on().isAfter(day)
        ? null
        : new PutTold(
            put.vehicle().toString(),
            put.ballot(),
            put.meeting(),
            put.motion(),
            put.reason(),
            put.on());
  }

  private static @Nullable SettledTold settled(Standing it, LocalDate day) {
    var settled = it.effect().settled();
    return settled == null || settled.on().isAfter(day)
        ? null
        : new SettledTold(
            settled.decision(),
            settled.outcome(),
            settled.carried(),
            settled.on(),
            settled.arithmetic());
  }

  private static ConditionTold condition(Condition condition, Standing it, LocalDate day) {
    var found = it.effect().met().get(condition.condition());
    var met = found == null || found.on().isAfter(day) ? null : found;
    return new ConditionTold(
        condition.condition(),
        condition.text(),
        met == null ? null : met.on(),
        met == null ? null : met.document());
  }

  private static @Nullable EndedTold ended(Standing it, LocalDate day) {
    var annulled = it.effect().annulled();
    if (annulled != null && !day.isBefore(annulled.on())) {
      return new EndedTold("annulled", null, annulled.on());
    }
    return it.effect()
        .replacedOn(day)
        .map(each -> new EndedTold(each.how().toString(), each.by(), each.from()))
        .orElse(null);
  }
}
