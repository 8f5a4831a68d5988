package quorate.ballots.paper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.paper.PaperEvent.PaperConfirmed;
import quorate.ballots.paper.PaperEvent.PaperDisputed;
import quorate.ballots.paper.PaperEvent.PaperEntered;
import quorate.ballots.paper.PaperEvent.PaperNotTaken;
import quorate.ballots.paper.PaperEvent.PaperWithdrawn;
import quorate.chassis.decide.Refusal;
import quorate.chassis.log.Aggregate;

/** All papers that were typed in for one ballot. */
public record Papers(Map<UUID, One> entered) {

  public static final Aggregate<Papers, PaperEvent> AGGREGATE =
      new Aggregate<>("papers", PaperEvent.class, new Papers(Map.of()), Papers::evolve);

  /** Where one stands; settled once it was confirmed, disputed, withdrawn or not taken. */
  public record One(PaperEntered entered, @Nullable PaperEvent outcome) {

    boolean settled() {
      return outcome != null;
    }

    /** Why it became no vote, once it is settled so. */
    Optional<Refusal> noVote() {
      return switch (outcome) {
        case PaperDisputed _ -> Optional.of(PaperRefusal.PAPER_DISPUTED);
        case PaperNotTaken e -> Optional.of(e.reason().refusal());
        case PaperEntered _, PaperConfirmed _, PaperWithdrawn _ -> Optional.empty();
        case null -> Optional.empty();
      };
    }
  }

  public Papers {
    entered = Map.copyOf(entered);
  }

  /** The one with this id. */
  public Optional<One> find(UUID paper) {
    return Optional.ofNullable(entered.get(paper));
  }

  /** When that one was received; empty for none. */
  Optional<Instant> receipt(@Nullable UUID paper) {
    return Optional.ofNullable(paper).flatMap(this::find).map(one -> one.entered().received());
  }

  /** Whether one waits for its second person. */
  public boolean anyWaits() {
    return entered.values().stream().anyMatch(one -> !one.settled());
  }

  /** Whether one of the practice waits for its second person. */
  boolean waits(String practice) {
    return entered.values().stream()
        .anyMatch(one -> !one.settled() && one.entered().practice().equals(practice));
  }

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Papers evolve(Papers all, PaperEvent event) {
    var one = all.entered().get(event.paper());
    return switch (event) {
      case PaperEntered e when one == null -> all.with(new One(e, null));
      case PaperConfirmed e when one != null && !one.settled() ->
          all.with(new One(one.entered(), e));
      case PaperDisputed e when one != null && !one.settled() ->
          all.with(new One(one.entered(), e));
      case PaperNotTaken e when one != null && !one.settled() ->
          all.with(new One(one.entered(), e));
      case PaperWithdrawn e when one != null && !one.settled() ->
          all.with(new One(one.entered(), e));
      case PaperEvent e -> throw new IllegalStateException(e + " cannot follow " + one);
    };
  }

  private Papers with(One one) {
    var more = new LinkedHashMap<>(entered);
    more.put(one.entered().paper(), one);
    return new Papers(more);
  }
}
