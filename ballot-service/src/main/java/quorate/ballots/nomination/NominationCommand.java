package quorate.ballots.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What can be asked of nominations. */
public sealed interface NominationCommand {

  UUID nomination();

  record OpenNominations(UUID nomination, Call call, String lotCommitment, Instant at)
      implements NominationCommand {}

  /** {@code roles} are the candidate's by the register; null where they are not recorded there. */
  record NominateCandidate(
      UUID nomination,
      UUID candidate,
      @Nullable String seat,
      @Nullable String constituency,
      @Nullable String roleClass,
      Backer backer,
      @Nullable Set<String> roles,
      @Nullable SealedValue statement,
      Instant at)
      implements NominationCommand {}

  record SecondNomination(UUID nomination, UUID candidate, Backer backer, Instant at)
      implements NominationCommand {}

  /** {@code persons} are those behind the log-in that asks. */
  record AcceptNomination(
      UUID nomination,
      UUID candidate,
      Set<UUID> persons,
      @Nullable SealedValue statement,
      Instant at)
      implements NominationCommand {}

  record DeclineNomination(UUID nomination, UUID candidate, Set<UUID> persons, Instant at)
      implements NominationCommand {}

  record WithdrawNomination(UUID nomination, UUID candidate, Set<UUID> persons)
      implements NominationCommand {}

  record RuleNomination(
      UUID nomination,
      UUID candidate,
      Set<UUID> persons,
      boolean valid,
      @Nullable Ground ground,
      @Nullable SealedValue note)
      implements NominationCommand {}

  /** {@code lotSeed} is what the call committed to. */
  record CloseNominations(UUID nomination, String lotSeed, Instant at)
      implements NominationCommand {}

  /** Drafts a contested seat's ballot: in this order, or anew after it was withdrawn. */
  record SettleSeat(UUID nomination, String seat, @Nullable List<UUID> order)
      implements NominationCommand {}

  record DeclareUnopposed(UUID nomination, Instant at) implements NominationCommand {}
}
