package quorate.ballots.challenge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.ChallengeGround;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.electorate.MandateToVote;
import quorate.chassis.seal.SealedChoice;

/** What can be asked of a challenge. */
public sealed interface ChallengeCommand {

  UUID ballot();

  UUID challenge();

  /** Lodges one; exactly one standing is claimed, and {@code lodger} is what is known of it. */
  record LodgeChallenge(
      UUID ballot,
      UUID challenge,
      ChallengeGround ground,
      Claim claim,
      Lodger lodger,
      SealedChoice text,
      @Nullable String document,
      Instant at)
      implements ChallengeCommand {}

  /** For which practice or option somebody speaks; for neither, as a scrutineer. */
  record Claim(@Nullable String practice, @Nullable String option) {}

  /**
   * Who lodges: mandates and persons of the log-in as the register was heard; {@code onRoll} is
   * whether the practice that is spoken for is.
   */
  record Lodger(
      String login,
      boolean scrutineer,
      List<MandateToVote> mandates,
      Set<UUID> persons,
      boolean onRoll) {

    public Lodger {
      mandates = List.copyOf(mandates);
      persons = Set.copyOf(persons);
    }
  }

  record AnswerChallenge(UUID ballot, UUID challenge, Officer officer, SealedChoice text)
      implements ChallengeCommand {}

  /** {@code rerun} is the id that a ballot would get that asks the same again. */
  record UpholdChallenge(
      UUID ballot,
      UUID challenge,
      Judge judge,
      Consequence consequence,
      SealedChoice reason,
      UUID rerun,
      Instant at)
      implements ChallengeCommand {}

  record DismissChallenge(UUID ballot, UUID challenge, Judge judge, SealedChoice reason, Instant at)
      implements ChallengeCommand {}

  /**
   * Who judges: {@code office} is whether the token has a role that conducts ballots, {@code
   * conducted} are the log-ins that have acted in this one.
   */
  record Judge(String login, boolean scrutineer, boolean office, Set<String> conducted) {

    public Judge {
      conducted = Set.copyOf(conducted);
    }
  }
}
