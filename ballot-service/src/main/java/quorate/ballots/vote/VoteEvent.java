package quorate.ballots.vote;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.RollLine;
import quorate.chassis.seal.SealedChoice;

/** What has happened to one practice's part in one ballot, as it stands in the log. */
public sealed interface VoteEvent {

  /** One line of the roll. */
  record ElectorEnrolled(
      UUID ballot,
      String practice,
      String name,
      String weight,
      @Nullable String constituency,
      String capacity,
      String reason)
      implements VoteEvent {

    static ElectorEnrolled of(UUID ballot, RollLine line) {
      return new ElectorEnrolled(
          ballot,
          line.practice(),
          line.name(),
          line.weight(),
          line.constituency(),
          line.capacity(),
          line.reason());
    }
  }

  /** The practice has voted; of several, the latest counts. */
  record VoteCast(
      UUID ballot, String practice, UUID person, UUID mandate, SealedChoice choice, String channel)
      implements VoteEvent {}
}
