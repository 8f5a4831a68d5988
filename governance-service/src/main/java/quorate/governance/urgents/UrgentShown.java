package quorate.governance.urgents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.meeting.Meeting;
import quorate.governance.moment.Variant;
import quorate.governance.ruling.Put;
import quorate.governance.subject.Subject;
import quorate.governance.urgent.Urgent.Taken;

/**
 * An urgent action as people read it on a day; {@code state} is taken, reported, ratified or
 * not-ratified, and {@code ratifiedBy} the body's decision.
 */
public record UrgentShown(
    UUID urgentAction,
    UUID body,
    String state,
    List<UUID> persons,
    Subject subject,
    String title,
    String text,
    @Nullable BigDecimal sum,
    UUID decision,
    @Nullable UUID plan,
    @Nullable String line,
    @Nullable String clause,
    LocalDate on,
    @Nullable LocalDate lapses,
    @Nullable Put reported,
    @Nullable UUID ratifiedBy,
    @Nullable UUID lapsedAt,
    @JsonIgnore long version)
    implements Versioned {

  /** The day changes it without an entry, and the meeting that has it before it. */
  @Override
  public long variant() {
    return Variant.of(this);
  }

  static UrgentShown of(Taken now, LocalDate day, Meeting reported, long version) {
    Taken taken = now.on(day);
    var action = taken.action();
    var ratified = taken.ratified();
    var lapsed = taken.lapsed();
    return new UrgentShown(
        action.urgentAction(),
        action.body(),
        taken.stateOn(day, reported),
        action.persons(),
        action.subject(),
        action.title(),
        action.text(),
        action.sum(),
        action.decision(),
        action.plan(),
        action.line(),
        action.clause(),
        action.on(),
        action.lapses(),
        taken.reported(),
        ratified == null ? null : ratified.decision(),
        lapsed == null ? null : lapsed.meeting(),
        version);
  }
}
