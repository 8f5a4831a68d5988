package quorate.ballots.vote;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.RollLine;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.seal.SealedValue;

/** What has happened to one practice's part in one ballot, as it stands in the log. */
public sealed interface VoteEvent {

  /**
   * One line of the roll; {@code weights} are by the bases beside the first, by name. A seat of a
   * body is a line of its own: {@code practice} is its code, and {@code person} who held it.
   */
  record ElectorEnrolled(
      UUID ballot,
      String practice,
      String name,
      String weight,
      @Nullable String constituency,
      String capacity,
      String reason,
      @Nullable Map<String, String> weights,
      @Nullable UUID person)
      implements VoteEvent {

    /** Weighed by one basis only. */
    public ElectorEnrolled(
        UUID ballot,
        String practice,
        String name,
        String weight,
        @Nullable String constituency,
        String capacity,
        String reason) {
      this(ballot, practice, name, weight, constituency, capacity, reason, null);
    }

    /** Of a practice. */
    public ElectorEnrolled(
        UUID ballot,
        String practice,
        String name,
        String weight,
        @Nullable String constituency,
        String capacity,
        String reason,
        @Nullable Map<String, String> weights) {
      this(ballot, practice, name, weight, constituency, capacity, reason, weights, null);
    }

    static ElectorEnrolled of(UUID ballot, RollLine line) {
      return new ElectorEnrolled(
          ballot,
          line.practice(),
          line.name(),
          line.weight(),
          line.constituency(),
          line.capacity(),
          line.reason(),
          line.weights(),
          line.person());
    }
  }

  /**
   * The practice has voted; of several, the latest counts. {@code agreed} is there where it agrees
   * to a written resolution, which it signifies openly and for good; {@code note} is what its
   * partners instructed, sealed under the voter's key. A vote by proxy names the {@code
   * appointment}, its holder as person and the mandate under which the practice appointed; one
   * typed in from a paper names that, and whoever signed it; {@code received} is when that was,
   * where the notice goes by it.
   */
  record VoteCast(
      UUID ballot,
      String practice,
      UUID person,
      UUID mandate,
      SealedChoice choice,
      String channel,
      @Nullable Boolean agreed,
      @Nullable SealedValue note,
      @Nullable UUID appointment,
      @Nullable UUID paper,
      @Nullable Instant received)
      implements VoteEvent {

    /** That counts as of when it is recorded. */
    public VoteCast(
        UUID ballot,
        String practice,
        UUID person,
        UUID mandate,
        SealedChoice choice,
        String channel,
        @Nullable Boolean agreed,
        @Nullable SealedValue note,
        @Nullable UUID appointment,
        @Nullable UUID paper) {
      this(
          ballot,
          practice,
          person,
          mandate,
          choice,
          channel,
          agreed,
          note,
          appointment,
          paper,
          /* received= */ null);
    }

    /** By the practice's own hand, sealed until the close, without a note. */
    public VoteCast(
        UUID ballot,
        String practice,
        UUID person,
        UUID mandate,
        SealedChoice choice,
        String channel) {
      this(ballot, practice, person, mandate, choice, channel, null, null, null, null);
    }

    /** As of when it counts, recorded then. */
    public Instant takenAt(Instant recorded) {
      return received == null ? recorded : received;
    }

    /** Whether it is an agreement to a written resolution. */
    public boolean agrees() {
      return Boolean.TRUE.equals(agreed);
    }

    /** Whether somebody else cast it for the practice. */
    public boolean castByProxy() {
      return appointment != null;
    }
  }
}
