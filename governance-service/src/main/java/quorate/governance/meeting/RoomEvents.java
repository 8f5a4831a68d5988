package quorate.governance.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Handling;
import quorate.governance.interest.InterestType;

/** Who was there for what, and whether they were enough. */
public final class RoomEvents {

  private RoomEvents() {}

  /** Something that happens at an instant of the meeting. */
  public sealed interface OfRoom extends MeetingEvent {
    Instant at();
  }

  /** {@code notice} is how the notice was found, with the reasons. */
  public record MeetingOpened(
      UUID meeting, Instant at, UUID chair, String notice, List<Reason> reasons) implements OfRoom {
    public MeetingOpened {
      reasons = List.copyOf(reasons);
    }
  }

  /** A sentence, whether it speaks for what was asked, and the clause behind it. */
  public record Reason(boolean holds, String sentence, String clause) {}

  public record ChairTaken(UUID meeting, UUID person, Instant at) implements OfRoom {}

  /**
   * {@code standsFor} is the seat or the member whose vote they have, if any. A proxy comes by the
   * appointment {@code proxy}, or {@code unrecorded} by one that is not on record.
   */
  public record Arrived(
      UUID meeting,
      UUID person,
      As as,
      @Nullable String standsFor,
      Way way,
      Instant at,
      @Nullable UUID proxy,
      @Nullable Boolean unrecorded)
      implements OfRoom {}

  public record Left(UUID meeting, UUID person, Instant at) implements OfRoom {}

  /**
   * {@code interest} is that of the register; absent where it was declared there and then. {@code
   * member} is the seat or the member that is concerned through the person, whoever votes for it.
   */
  public record InterestNoted(
      UUID meeting,
      UUID item,
      UUID person,
      @Nullable String member,
      @Nullable UUID interest,
      InterestType type,
      Handling handling,
      Instant at)
      implements OfRoom {}

  /** An interest that all of them have, authorised under a clause: they count all the same. */
  public record CommonInterestNoted(
      UUID meeting, UUID item, List<UUID> persons, InterestType type, String clause, Instant at)
      implements OfRoom {
    public CommonInterestNoted {
      persons = List.copyOf(persons);
    }
  }

  public record ItemTaken(UUID meeting, UUID item, Instant at, Quorum quorum) implements OfRoom {}

  /** Whether there were enough for an item at an instant, with what was left out and why. */
  public record Quorum(boolean met, List<Reason> reasons) {
    public Quorum {
      reasons = List.copyOf(reasons);
    }

    /** The first reason for which it is not met, or that it is. */
    public Optional<Reason> decisive() {
      return reasons.stream()
          .filter(each -> met || !each.holds())
          .reduce((first, second) -> met ? second : first);
    }

    /** The same with its clause. */
    public String sentence() {
      return decisive().map(it -> it.sentence() + " [" + it.clause() + "]").orElse("");
    }
  }

  public record MeetingAdjourned(
      UUID meeting, Instant at, @Nullable Instant until, @Nullable String place, Why why)
      implements OfRoom {

    /** The same, to this instant. */
    MeetingAdjourned to(Instant other) {
      return new MeetingAdjourned(meeting, at, other, place, why);
    }
  }

  public record MeetingResumed(
      UUID meeting, Instant at, UUID chair, String notice, List<Reason> reasons) implements OfRoom {
    public MeetingResumed {
      reasons = List.copyOf(reasons);
    }
  }

  public record MeetingClosed(UUID meeting, Instant at) implements OfRoom {}

  /** It is not held. */
  public record MeetingCancelled(UUID meeting, Instant at, String reason) implements OfRoom {}
}
