package quorate.ballots.casting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.BallotEvent.CastingVoteGiven;
import quorate.ballots.ballot.CastingTerms;
import quorate.ballots.ballot.Chair;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.hands.Hands;

/**
 * Whether a casting vote is awaited or was given: {@code record} is the record of hands that it is
 * about, if it is about hands.
 */
public record CastingVoteShown(
    UUID ballot, String state, @Nullable String vote, @Nullable String record) {

  private static final String NONE = "none";
  private static final String AWAITED = "awaited";
  private static final String GIVEN = "given";

  /** Whether the notice names whoever asks as the chair. */
  static boolean isFor(Ballot ballot, Chair.By by) {
    return Conducting.of(ballot)
        .flatMap(known -> new CastingTerms(known.notice()).chair())
        .filter(chair -> chair.isHeldBy(by))
        .isPresent();
  }

  static CastingVoteShown of(UUID ballot, Ballot state, Hands hands) {
    return switch (state) {
      case Counted c -> onCount(ballot, c.casting(), awaited(c));
      case Declared d when d.onHands() -> onHands(ballot, new CastingTerms(d.notice()), hands);
      case Declared d -> onCount(ballot, d.casting(), NONE);
      case Rolled r -> onHands(ballot, new CastingTerms(r.notice()), hands);
      case Ballot _ -> new CastingVoteShown(ballot, NONE, null, null);
    };
  }

  private static String awaited(Counted counted) {
    return new CastingTerms(counted.notice()).awaits(counted.count().outcome()) ? AWAITED : NONE;
  }

  private static CastingVoteShown onCount(
      UUID ballot, @Nullable CastingVoteGiven given, String otherwise) {
    return given == null
        ? new CastingVoteShown(ballot, otherwise, null, null)
        : given(ballot, given.vote(), null);
  }

  private static CastingVoteShown onHands(UUID ballot, CastingTerms terms, Hands hands) {
    String record = Integer.toString(hands.record());
    var casting = hands.casting();
    if (casting != null) {
      return given(ballot, casting.vote(), record);
    }
    return hands.declared() == null && terms.awaits(hands.outcome().orElse(null))
        ? new CastingVoteShown(ballot, AWAITED, null, record)
        : new CastingVoteShown(ballot, NONE, null, null);
  }

  private static CastingVoteShown given(UUID ballot, Object vote, @Nullable String record) {
    return new CastingVoteShown(ballot, GIVEN, vote.toString(), record);
  }
}
