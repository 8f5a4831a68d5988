package quorate.ballots.challenge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.ChallengeGround;
import quorate.chassis.seal.SealedChoice;

/**
 * What has happened to a challenge, as it stands in the log. What people wrote is sealed under a
 * key of the challenge's own; {@code by} is the keyed hash of a log-in.
 */
public sealed interface ChallengeEvent {

  UUID ballot();

  UUID challenge();

  /**
   * {@code practice} is the elector for whom a representative speaks, {@code option} the one for
   * which a candidate stands; {@code document} names a document by its keyed hash.
   */
  record ChallengeLodged(
      UUID ballot,
      UUID challenge,
      ChallengeGround ground,
      Standing standing,
      @Nullable String practice,
      @Nullable String option,
      @Nullable UUID person,
      String by,
      Instant lodged,
      SealedChoice text,
      @Nullable String document)
      implements ChallengeEvent {}

  record ChallengeAnswered(UUID ballot, UUID challenge, String by, SealedChoice text)
      implements ChallengeEvent {}

  /** {@code rerun} is the ballot in which the same is asked again. */
  record ChallengeUpheld(
      UUID ballot,
      UUID challenge,
      String by,
      Consequence consequence,
      SealedChoice reason,
      @Nullable UUID rerun)
      implements ChallengeEvent {}

  record ChallengeDismissed(UUID ballot, UUID challenge, String by, SealedChoice reason)
      implements ChallengeEvent {}
}
