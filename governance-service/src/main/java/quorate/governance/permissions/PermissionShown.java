package quorate.governance.permissions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.permission.PermissionEvent.PermissionGranted;
import quorate.governance.permission.Wanted;
import quorate.governance.ruling.Put;

/** A permission as people read it on a day; {@code reason} is why it is asked for. */
public record PermissionShown(
    UUID permission,
    UUID plan,
    UUID executive,
    UUID owner,
    String state,
    Wanted wanted,
    String title,
    String reason,
    @Nullable BigDecimal sum,
    UUID by,
    LocalDate on,
    @Nullable Put put,
    @Nullable UUID decision,
    @Nullable LocalDate decided,
    @Nullable String refused,
    @Nullable BigDecimal granted,
    @Nullable BigDecimal left,
    @Nullable LocalDate until,
    List<TermShown> conditions,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  /** A condition, and whether it is met. */
  public record TermShown(String condition, String text, boolean met) {}

  static PermissionShown of(Asked now, LocalDate day, long version) {
    Asked permission = now.on(day);
    var request = permission.request();
    var granted = permission.granted();
    var refused = permission.refused();
    return new PermissionShown(
        request.permission(),
        request.plan(),
        request.executive(),
        request.owner(),
        permission.stateOn(day),
        request.wanted(),
        request.title(),
        request.reason(),
        request.sum(),
        request.by(),
        request.on(),
        permission.put(),
        granted != null ? granted.decision() : refused != null ? refused.decision() : null,
        granted != null ? granted.on() : refused != null ? refused.on() : null,
        refused == null ? null : refused.reason(),
        granted == null ? null : granted.sum(),
        permission.left(),
        granted == null ? null : granted.until(),
        granted == null ? List.of() : terms(permission, granted),
        version,
        day.toEpochDay());
  }

  private static List<TermShown> terms(Asked permission, PermissionGranted granted) {
    return granted.conditions().stream()
        .map(it -> new TermShown(it.condition(), it.text(), permission.isMet(it)))
        .toList();
  }
}
