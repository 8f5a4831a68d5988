package quorate.ballots.vote;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.electorate.RollLine;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.seal.SealedValue;
import quorate.counting.Choice;
import quorate.counting.outcome.vehicle.Vehicle;

/** What can be asked of one practice's part in one ballot. */
public sealed interface VoteCommand {

  UUID ballot();

  String practice();

  /** Puts the practice on the roll, while the roll is being frozen. */
  record EnrolElector(UUID ballot, RollLine line) implements VoteCommand {
    @Override
    public String practice() {
      return line.practice();
    }
  }

  /**
   * Casts or changes the practice's vote. {@code mandates} are those that the register gives the
   * log-in that asks; {@code sealed} is {@code choice}, sealed, or absent where the ballot has no
   * key yet, since it has not been opened.
   */
  record CastVote(
      UUID ballot,
      String practice,
      List<MandateToVote> mandates,
      Choice choice,
      @Nullable SealedChoice sealed,
      Instant at,
      @Nullable SealedValue note)
      implements VoteCommand {

    public CastVote {
      mandates = List.copyOf(mandates);
    }

    /** Without a note of what the partners instructed. */
    public CastVote(
        UUID ballot,
        String practice,
        List<MandateToVote> mandates,
        Choice choice,
        @Nullable SealedChoice sealed,
        Instant at) {
      this(ballot, practice, mandates, choice, sealed, at, null);
    }

    /** The same, with a note. */
    CastVote with(@Nullable SealedValue words) {
      return new CastVote(ballot, practice, mandates, choice, sealed, at, words);
    }

    /** The mandate under which it is cast in a ballot that is this in law, if there is one. */
    public Optional<MandateToVote> mandate(Vehicle vehicle) {
      return covering()
          .filter(mandate -> Matters.include(mandate.matters(), vehicle))
          .min(Comparator.comparingInt(MandateToVote::rank));
    }

    /** Those that are for the practice, whatever they are limited to. */
    Stream<MandateToVote> covering() {
      return mandates.stream().filter(mandate -> mandate.covers(practice, at));
    }
  }

  /**
   * Records a vote that came by another way than a log-in with a mandate: cast by a proxy, or typed
   * in from a paper, as {@code origin} says. That it may be is found out before.
   */
  record RecordVote(
      UUID ballot, String practice, Origin origin, Choice choice, SealedChoice sealed, Instant at)
      implements VoteCommand {}

  /**
   * By whom a vote was cast or signed, under which mandate, and how it came; {@code received} is
   * when a paper was, where it counts as of then.
   */
  record Origin(
      UUID person,
      UUID mandate,
      Channel channel,
      @Nullable UUID appointment,
      @Nullable UUID paper,
      @Nullable Instant received) {

    /** That counts as of when it is recorded. */
    public Origin(
        UUID person,
        UUID mandate,
        Channel channel,
        @Nullable UUID appointment,
        @Nullable UUID paper) {
      this(person, mandate, channel, appointment, paper, null);
    }
  }
}
