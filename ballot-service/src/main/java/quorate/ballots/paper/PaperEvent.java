package quorate.ballots.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.vote.Channel;
import quorate.chassis.seal.SealedChoice;

/**
 * What has happened to papers that are typed in, as it stands in the log. {@code by} is the keyed
 * hash of a log-in, {@code officer} the person of the register behind it, if there is one.
 */
public sealed interface PaperEvent {

  UUID ballot();

  UUID paper();

  /**
   * Somebody typed in what a practice's paper says, which {@code person} signed and which was
   * received then. It is no vote yet. Its id is that of the entry, for which the choice is sealed.
   */
  record PaperEntered(
      UUID ballot,
      UUID paper,
      String practice,
      UUID person,
      Channel channel,
      Instant received,
      SealedChoice choice,
      String by,
      @Nullable UUID officer)
      implements PaperEvent {}

  /** Another person keyed the same; the vote stands in the same append. */
  record PaperConfirmed(UUID ballot, UUID paper, String practice, String by, @Nullable UUID officer)
      implements PaperEvent {}

  /** Another person keyed something else: it is no vote, and has to be entered anew. */
  record PaperDisputed(UUID ballot, UUID paper, String practice, String by, @Nullable UUID officer)
      implements PaperEvent {}

  /** Who entered it took it back before another person had keyed it. */
  record PaperWithdrawn(
      UUID ballot, UUID paper, String practice, PaperGone reason, String by, @Nullable UUID officer)
      implements PaperEvent {}

  /** Another person keyed the same, but by then it could not be the practice's vote any more. */
  record PaperNotTaken(
      UUID ballot, UUID paper, String practice, NotTaken reason, String by, @Nullable UUID officer)
      implements PaperEvent {}
}
