package quorate.governance.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.RollDrawn;

/** The roll of the call, and those drawn anew since; a body with seats has none. */
public record Rolls(@Nullable List<OnRoll> called, List<RollDrawn> drawn) {

  public Rolls {
    called = called == null ? null : List.copyOf(called);
    drawn = List.copyOf(drawn);
  }

  /** Those who are entitled to vote now. */
  public @Nullable List<OnRoll> now() {
    return last(it -> true);
  }

  /** Those who were entitled to notice when it was given, whoever came or left since. */
  @Nullable List<OnRoll> told() {
    return last(it -> it.occasion() == Occasion.NOTICE);
  }

  /** The same, with those alone who were entitled to vote at an instant of the meeting. */
  Rolls at(Instant instant) {
    return new Rolls(
        called,
        drawn.stream()
            .filter(it -> it.occasion() == Occasion.NOTICE || !it.at().isAfter(instant))
            .toList());
  }

  Rolls with(RollDrawn one) {
    var more = new ArrayList<>(drawn);
    more.add(one);
    return new Rolls(called, more);
  }

  private @Nullable List<OnRoll> last(Predicate<RollDrawn> which) {
    return drawn.reversed().stream()
        .filter(which)
        .findFirst()
        .<List<OnRoll>>map(RollDrawn::lines)
        .orElse(called);
  }
}
