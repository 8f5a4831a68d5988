package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.resolution.ResolutionEvent.OfEffect;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionOutOfForce;
import quorate.governance.resolution.ResolutionEvent.ResolutionPublished;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;
import quorate.governance.resolution.ResolutionEvent.ResolutionRestored;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/**
 * What came of it: {@code inForce} is the day on which it comes into force once that is settled,
 * and {@code gap} the time for which another that was annulled later stood instead.
 */
public record Effect(
    @Nullable ResolutionSettled settled,
    @Nullable LocalDate inForce,
    Map<String, ResolutionConditionMet> met,
    @Nullable ResolutionReplaced replaced,
    @Nullable Gap gap,
    @Nullable ResolutionAnnulled annulled,
    boolean published) {

  static final Effect NONE = new Effect(null, null, Map.of(), null, null, null, false);

  /** From a day on, until another. */
  public record Gap(ResolutionReplaced replaced, LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(replaced.from()) && day.isBefore(to);
    }
  }

  /** Whether it was carried, whatever came of it later. */
  public boolean carried() {
    return settled != null && settled.carried();
  }

  /** Whether it binds on that day. */
  public boolean inForceOn(LocalDate day) {
    return carried() && hasBegun(day) && replacedOn(day).isEmpty() && !annulledOn(day);
  }

  boolean hasBegun(LocalDate day) {
    return inForce != null && !day.isBefore(inForce);
  }

  /** By what it is replaced on that day. */
  public Optional<ResolutionReplaced> replacedOn(LocalDate day) {
    if (gap != null && gap.covers(day)) {
      return Optional.of(gap.replaced());
    }
    return Optional.ofNullable(replaced).filter(it -> !day.isBefore(it.from()));
  }

  boolean annulledOn(LocalDate day) {
    return annulled != null && !day.isBefore(annulled.on());
  }

  Effect evolve(OfEffect event) {
    return switch (event) {
      case ResolutionSettled e ->
          new Effect(e, e.inForce(), met, replaced, gap, annulled, published);
      case ResolutionConditionMet e -> with(e);
      case ResolutionReplaced e -> new Effect(settled, inForce, met, e, gap, annulled, published);
      case ResolutionRestored e -> restored(e);
      case ResolutionAnnulled e -> new Effect(settled, inForce, met, replaced, gap, e, published);
      case ResolutionPublished _ ->
          new Effect(settled, inForce, met, replaced, gap, annulled, /* published= */ true);
      case ResolutionOutOfForce _ ->
          new Effect(settled, inForce, met, replaced, gap, annulled, /* published= */ false);
    };
  }

  private Effect with(ResolutionConditionMet e) {
    var all = new LinkedHashMap<>(met);
    all.put(e.condition(), e);
    var day = e.inForce() == null ? inForce : e.inForce();
    return new Effect(settled, day, all, replaced, gap, annulled, published);
  }

  private Effect restored(ResolutionRestored e) {
    if (replaced == null) {
      throw new IllegalStateException(e + " cannot follow " + this);
    }
    var between = new Gap(replaced, e.from());
    return new Effect(settled, inForce, met, null, between, annulled, published);
  }
}
