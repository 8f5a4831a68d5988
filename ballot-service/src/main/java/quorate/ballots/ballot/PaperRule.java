package quorate.ballots.ballot;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of papers that are typed in: until when they must have been received (else
 * until the close), what becomes of one for a practice that has voted already, and, where it goes
 * by their receipt, until when after the close one that was entered is keyed by its second person.
 */
public record PaperRule(
    @Nullable Instant until, @Nullable AfterAVote afterAVote, @Nullable Instant confirmBy) {

  /** That are keyed by both before the close. */
  public PaperRule(@Nullable Instant until, @Nullable AfterAVote afterAVote) {
    this(until, afterAVote, null);
  }

  /** What a paper for a practice that has voted itself comes to. */
  public enum AfterAVote {
    /** It is refused; what the practice said stands. */
    REFUSED,
    /** It counts if it was received after that vote, as any later vote does. */
    LATER_COUNTS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static final PaperRule UNSAID = new PaperRule(null, null);

  static PaperRule orUnsaid(@Nullable PaperRule said) {
    return said == null ? UNSAID : said;
  }

  /** Whether a paper counts as of its receipt, whenever its second person keys it. */
  public boolean goesByReceipt() {
    return confirmBy != null;
  }

  /** Whether a paper received later than the practice's vote takes its place. */
  public boolean letsLaterCount() {
    return afterAVote == AfterAVote.LATER_COUNTS;
  }
}
