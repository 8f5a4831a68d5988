package quorate.governance.ruling;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;

/** Where something was put before a meeting, and that meeting: how far it got there. */
public record Heard(@Nullable Put put, Meeting meeting) {

  /** It was put nowhere. */
  public static final Heard NOWHERE = new Heard(null, new Meeting.Unknown());

  /** What came of the motions under the item. */
  public enum Vote {
    NONE,
    UNDER_WAY,
    CARRIED,
    LOST,
    /** For want of a quorum or otherwise: nothing was decided. */
    NOTHING
  }

  /**
   * Why it is not put elsewhere or put otherwise: there it came out as one of these, and that is to
   * be entered first. Empty where it is put elsewhere by now.
   */
  public <E> Optional<Decision<E>> awaits(@Nullable Put now, Vote... votes) {
    return awaits(now, any -> true, votes);
  }

  /** The same of a permission, on which only a motion decides that names it. */
  public <E> Optional<Decision<E>> awaits(@Nullable Put now, UUID permission, Vote... votes) {
    return awaits(now, motion -> Deciding.speaks(motion, permission), votes);
  }

  private <E> Optional<Decision<E>> awaits(
      @Nullable Put now, Predicate<Motion> counts, Vote... votes) {
    return put != null && put.equals(now) && Arrays.asList(votes).contains(vote(put, counts))
        ? Optional.of(refuse(RulingRefusal.AWAITS_ITS_ENTRY, "item", put.item()))
        : Optional.empty();
  }

  private Vote vote(Put at, Predicate<Motion> counts) {
    var motions =
        meeting instanceof Meeting.Called called
            ? called.floor().motions().stream()
                .filter(it -> it.moved().item().equals(at.item()) && it.moved().amends() == null)
                .filter(it -> it.put() != null)
                .filter(counts)
                .toList()
            : List.<Motion>of();
    if (motions.isEmpty()) {
      return Vote.NONE;
    }
    if (motions.stream().anyMatch(Motion::isOpen)) {
      return Vote.UNDER_WAY;
    }
    if (came(motions, Ruling.PASSED)) {
      return Vote.CARRIED;
    }
    return came(motions, Ruling.LOST) ? Vote.LOST : Vote.NOTHING;
  }

  private static boolean came(List<Motion> motions, String verdict) {
    return motions.stream()
        .map(Motion::decided)
        .anyMatch(it -> it != null && it.verdict().equals(verdict));
  }
}
