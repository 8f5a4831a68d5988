package quorate.governance.permission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.permission.PermissionEvent.PermissionConditionMet;
import quorate.governance.permission.PermissionEvent.PermissionGranted;
import quorate.governance.permission.PermissionEvent.PermissionPut;
import quorate.governance.permission.PermissionEvent.PermissionRefused;
import quorate.governance.permission.PermissionEvent.PermissionRequested;
import quorate.governance.permission.PermissionEvent.PermissionUsed;
import quorate.governance.permission.PermissionEvent.Term;
import quorate.governance.ruling.Put;

/** Where a permission stands. */
public sealed interface Permission {

  /** The streams of permissions: {@code permission/<id>}. */
  Aggregate<Permission, PermissionEvent> PERMISSIONS =
      new Aggregate<>("permission", PermissionEvent.class, new Unknown(), Permission::evolve);

  /** Nobody asked for it. */
  record Unknown() implements Permission {}

  /** Asked for, and what became of it; {@code met} are conditions with the day of each. */
  record Asked(
      PermissionRequested request,
      @Nullable PermissionPut putting,
      @Nullable PermissionGranted granted,
      @Nullable PermissionRefused refused,
      Map<String, LocalDate> met,
      List<PermissionUsed> uses)
      implements Permission {

    public Asked {
      met = Map.copyOf(met);
      uses = List.copyOf(uses);
    }

    /** Under which item it was put last. */
    public @Nullable Put put() {
      return putting == null ? null : new Put(putting.meeting(), putting.item());
    }

    /** As it stood on a day: what came later has not happened. */
    public Asked on(LocalDate day) {
      return new Asked(
          request,
          putting == null || putting.on().isAfter(day) ? null : putting,
          granted == null || granted.on().isAfter(day) ? null : granted,
          refused == null || refused.on().isAfter(day) ? null : refused,
          met.entrySet().stream()
              .filter(it -> !it.getValue().isAfter(day))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
          uses.stream().filter(it -> !it.on().isAfter(day)).toList());
    }

    /** Whether the owner has decided on it. */
    public boolean isDecided() {
      return granted != null || refused != null;
    }

    /** The conditions of the grant that are not met. */
    public List<Term> open() {
      return granted == null
          ? List.of()
          : granted.conditions().stream().filter(it -> !isMet(it)).toList();
    }

    public boolean isMet(Term condition) {
      return met.containsKey(condition.condition());
    }

    /** Whether its last day is before that day. */
    public boolean isLapsedOn(LocalDate day) {
      LocalDate until = granted == null ? null : granted.until();
      return until != null && day.isAfter(until);
    }

    /** What was used of its sum. */
    public BigDecimal used() {
      return uses.stream()
          .map(PermissionUsed::sum)
          .filter(Objects::nonNull)
          .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** What is left of its sum; none where it was granted without one. */
    public @Nullable BigDecimal left() {
      BigDecimal sum = granted == null ? null : granted.sum();
      return sum == null ? null : sum.subtract(used());
    }

    /** Whether nothing more can be done by it. */
    public boolean isUsedUp() {
      BigDecimal left = left();
      return left == null ? !uses.isEmpty() : left.signum() == 0;
    }

    /** As one reads it on a day. */
    public String stateOn(LocalDate day) {
      return on(day).state(day);
    }

    private String state(LocalDate day) {
      if (refused != null) {
        return "refused";
      }
      if (granted == null) {
        return putting == null ? "requested" : "put";
      }
      if (isUsedUp()) {
        return "used";
      }
      return isLapsedOn(day)
          ? "lapsed"
          : granted.conditions().isEmpty() ? "granted" : "granted-with-conditions";
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Permission evolve(Permission permission, PermissionEvent event) {
    return switch (permission) {
      case Unknown _ when event instanceof PermissionRequested e ->
          new Asked(e, null, null, null, Map.of(), List.of());
      case Unknown _ -> throw new IllegalStateException(event + " is of no permission");
      case Asked asked -> evolve(asked, event);
    };
  }

  private static Asked evolve(Asked p, PermissionEvent event) {
    return switch (event) {
      case PermissionRequested _ -> throw new IllegalStateException(event + " cannot follow " + p);
      case PermissionPut e ->
          new Asked(p.request(), e, p.granted(), p.refused(), p.met(), p.uses());
      case PermissionGranted e ->
          new Asked(p.request(), p.putting(), e, p.refused(), p.met(), p.uses());
      case PermissionRefused e ->
          new Asked(p.request(), p.putting(), p.granted(), e, p.met(), p.uses());
      case PermissionConditionMet e -> {
        var met = new HashMap<>(p.met());
        met.put(e.condition(), e.on());
        yield new Asked(p.request(), p.putting(), p.granted(), p.refused(), met, p.uses());
      }
      case PermissionUsed e -> {
        var uses = Stream.concat(p.uses().stream(), Stream.of(e)).toList();
        yield new Asked(p.request(), p.putting(), p.granted(), p.refused(), p.met(), uses);
      }
    };
  }
}
