package quorate.ballots.nominations;

import java.time.Instant;
import java.util.UUID;

/** A call for nominations as it stands in a list. */
public record NominationLine(
    UUID nomination, String title, String state, Instant opens, Instant closes) {

  static NominationLine of(NominationView view) {
    return new NominationLine(view.nomination, view.title, view.state, view.opens, view.closes);
  }
}
