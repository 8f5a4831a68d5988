package quorate.ballots.papers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;

/** A paper as people read it: where it stands, and the codes of the log-ins that typed it in. */
public record TypedPaper(
    UUID paper,
    UUID ballot,
    String practice,
    String channel,
    Instant received,
    String state,
    @Nullable String reason,
    Instant entered,
    String enteredBy,
    @Nullable Instant confirmBefore,
    @Nullable Instant settled,
    @Nullable String settledBy,
    @JsonIgnore long version)
    implements Versioned {

  private static final String ENTERED = "entered";

  /** While it waits, it tells until when it is keyed once more, and that it is no vote before. */
  static TypedPaper of(TypedPaperView view, @Nullable Instant until) {
    return new TypedPaper(
        view.paper,
        view.ballot,
        view.practice,
        view.channel,
        view.received,
        view.state,
        view.reason,
        view.enteredAt,
        view.enteredBy,
        view.state.equals(ENTERED) ? until : null,
        view.settledAt,
        view.settledBy,
        view.version);
  }
}
