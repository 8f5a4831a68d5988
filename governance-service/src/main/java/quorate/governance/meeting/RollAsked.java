package quorate.governance.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.NoticeEvents.OnRoll;

/**
 * The roll that a call gives, and why the register does not say it; without lines it is drawn from
 * the register, without those who are suspended where a clause is cited for that.
 */
public record RollAsked(
    @Nullable List<OnRoll> lines, @Nullable String reason, @Nullable String suspendedClause) {

  public RollAsked {
    lines = lines == null ? null : List.copyOf(lines);
  }

  /** Given as it is, or else drawn. */
  public static RollAsked of(@Nullable List<OnRoll> lines) {
    return new RollAsked(lines, null, null);
  }
}
