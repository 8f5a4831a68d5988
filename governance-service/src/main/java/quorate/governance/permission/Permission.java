package quorate.governance.permission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** Asked for, and what became of it; {@code used} is the sum and {@code uses} how often. */
  record Asked(
      PermissionRequested request,
      @Nullable Put put,
      @Nullable PermissionGranted granted,
      @Nullable PermissionRefused refused,
      Set<String> met,
      BigDecimal used,
      int uses)
      implements Permission {

    public Asked {
      met = Set.copyOf(met);
    }

    /** Whether the owner has decided on it. */
    public boolean isDecided() {
      return granted != null || refused != null;
    }

    /** The conditions of the grant that are not met. */
    public List<Term> open() {
      return granted == null
          ? List.of()
          : granted.conditions().stream().filter(it -> !met.contains(it.condition())).toList();
    }

    /** Whether its last day is before that day. */
    public boolean isLapsedOn(LocalDate day) {
      LocalDate until = granted == null ? null : granted.until();
      return until != null && day.isAfter(until);
    }

    /** What is left of its sum; none where it was granted without one. */
    public @Nullable BigDecimal left() {
      BigDecimal sum = granted == null ? null : granted.sum();
      return sum == null ? null : sum.subtract(used);
    }

    /** Whether nothing more can be done by it. */
    public boolean isUsedUp() {
      BigDecimal left = left();
      return left == null ? uses > 0 : left.signum() == 0;
    }

    /** As one reads it on a day. */
    public String stateOn(LocalDate day) {
      if (refused != null) {
        return "refused";
      }
      if (granted == null) {
        return put == null ? "requested" : "put";
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
          new Asked(e, null, null, null, Set.of(), new BigDecimal("0.00"), 0);
      case Unknown _ -> throw new IllegalStateException(event + " is of no permission");
      case Asked asked -> evolve(asked, event);
    };
  }

  private static Asked evolve(Asked p, PermissionEvent event) {
    return switch (event) {
      case PermissionRequested _ -> throw new IllegalStateException(event + " cannot follow " + p);
      case PermissionPut e ->
          new Asked(
              p.request(),
              new Put(e.meeting(), e.item()),
              p.granted(),
              p.refused(),
              p.met(),
              p.used(),
              p.uses());
      case PermissionGranted e ->
          new Asked(p.request(), p.put(), e, p.refused(), p.met(), p.used(), p.uses());
      case PermissionRefused e ->
          new Asked(p.request(), p.put(), p.granted(), e, p.met(), p.used(), p.uses());
      case PermissionConditionMet e -> {
        var met = new HashSet<>(p.met());
        met.add(e.condition());
        yield new Asked(p.request(), p.put(), p.granted(), p.refused(), met, p.used(), p.uses());
      }
      case PermissionUsed e -> used(p, e);
    };
  }

  private static Asked used(Asked p, PermissionUsed e) {
    BigDecimal sum = e.sum();
    return new Asked(
        p.request(),
        p.put(),
        p.granted(),
        p.refused(),
        p.met(),
        sum == null ? p.used() : p.used().add(sum),
        p.uses() + 1);
  }
}
