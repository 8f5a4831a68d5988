package quorate.governance.meeting;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.RoomEvents.Quorum;

/** What was moved, and what became of it. */
public final class FloorEvents {

  private FloorEvents() {}

  /** Something about one motion. */
  public sealed interface OfFloor extends MeetingEvent {
    UUID motion();

    Instant at();
  }

  /**
   * {@code amends} is the motion that it would change, and {@code amended} that motion's text if it
   * is carried; {@code clause} is cited where the kind needs one. An amendment says whether it is
   * one of substance, or corrects what is no more than clerical. {@code decides} is the permission
   * that is granted if it is carried, and refused if it is lost.
   */
  public record MotionMoved(
      UUID meeting,
      UUID motion,
      UUID item,
      @Nullable UUID amends,
      Kind kind,
      String text,
      @Nullable String amended,
      @Nullable Boolean ofSubstance,
      UUID by,
      @Nullable String clause,
      @Nullable UUID decides,
      Instant at)
      implements OfFloor {}

  public record MotionSeconded(UUID meeting, UUID motion, UUID by, Instant at) implements OfFloor {}

  public record MotionWithdrawn(UUID meeting, UUID motion, Instant at) implements OfFloor {}

  /** {@code heard}: whoever it would remove was heard, or could be. */
  public record MotionPut(UUID meeting, UUID motion, Quorum quorum, boolean heard, Instant at)
      implements OfFloor {}

  /** {@code way} is by hands, each by name, or by poll; {@code counting} is who counted then. */
  public record VotesRecorded(
      UUID meeting, UUID motion, VoteWay way, List<Cast> votes, Counting counting, Instant at)
      implements OfFloor {
    public VotesRecorded {
      votes = List.copyOf(votes);
    }
  }

  /**
   * Who counted when a vote was taken, whoever comes, leaves or loses a seat later: the seats with
   * a vote (at a members' meeting its roll says that), who was there for whom, and who was
   * concerned.
   */
  public record Counting(List<String> seats, List<Attending> there, List<Concern> concerned) {
    public Counting {
      seats = List.copyOf(seats);
      there = List.copyOf(there);
      concerned = List.copyOf(concerned);
    }
  }

  public record Attending(UUID person, As as, String standsFor) {}

  /** {@code clause} is the one by which an interest that is common to all is authorised. */
  public record Concern(String member, @Nullable String clause) {}

  /** One vote, by the person who cast it; a mandate is shown beside it and casts nothing. */
  public record Cast(String standsFor, UUID person, Stand stand, @Nullable Beside beside) {}

  /** What those who sent them asked for. */
  public record Beside(UUID mandate, Stand asked) {}

  public record PollDemanded(
      UUID meeting,
      UUID motion,
      List<String> by,
      boolean chair,
      boolean good,
      String found,
      Instant at)
      implements OfFloor {
    public PollDemanded {
      by = List.copyOf(by);
    }
  }

  /** {@code outcome} is as libs/counting tells it; {@code decision} its entry in the register. */
  public record MotionDecided(
      UUID meeting,
      UUID motion,
      String verdict,
      @Nullable Casting casting,
      Map<String, Object> outcome,
      UUID decision,
      Instant at)
      implements OfFloor {
    public MotionDecided {
      outcome = Collections.unmodifiableMap(new LinkedHashMap<>(outcome)); // its order is written
    }

    public boolean passed() {
      return verdict.equals("passed");
    }

    /** The sum behind it, a line per step, with its source. */
    public List<String> sentences() {
      return outcome.get("statements") instanceof List<?> all
          ? all.stream().map(MotionDecided::sentence).toList()
          : List.of();
    }

    private static String sentence(Object statement) {
      return statement instanceof Map<?, ?> map
          ? "%s [%s]".formatted(map.get("sentence"), map.get("source"))
          : String.valueOf(statement);
    }
  }

  /** The chair's further vote. */
  public record Casting(UUID chair, Stand stand) {}
}
