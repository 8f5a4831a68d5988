package quorate.counting.outcome.written;

import java.time.Instant;

/**
 * What a member sent back, and when the company received it. A no is no vote in the Act's sense: it
 * is noted, and may become an agreement until the resolution lapses.
 */
public record Reply(String member, Answer answer, Instant received) {

  /** What it says. */
  public enum Answer {
    AGREES,
    DOES_NOT_AGREE
  }

  public static Reply agrees(String member, Instant received) {
    return new Reply(member, Answer.AGREES, received);
  }

  public static Reply doesNotAgree(String member, Instant received) {
    return new Reply(member, Answer.DOES_NOT_AGREE, received);
  }
}
