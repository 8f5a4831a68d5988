package quorate.notifications.message;

import java.time.Duration;
import java.util.List;

/** What follows when an e-mail was not taken. */
public sealed interface NextStep {

  /** Pauses before the second and later attempts. */
  List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          Duration.ofMinutes(5));

  /** Try again, so long after the failure. */
  record TryAgain(Duration after) implements NextStep {}

  /** Write a letter instead, for this reason. */
  record WriteLetter(String reason) implements NextStep {}

  /** What follows on this failure, the so-manieth of the message. */
  static NextStep after(Evidence evidence, int failures) {
    if (evidence.isFinal()) {
      return new WriteLetter("e-mail was refused: " + evidence.text());
    }
    return failures <= PAUSES.size()
        ? new TryAgain(PAUSES.get(failures - 1))
        : new WriteLetter("e-mail failed %d times".formatted(failures));
  }
}
