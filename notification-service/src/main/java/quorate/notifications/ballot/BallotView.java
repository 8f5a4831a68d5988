package quorate.notifications.ballot;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** A ballot, as far as messages tell of it. */
@Entity
@Immutable
@Table(name = "ballot")
@Filter(name = Reads.CONVENER)
public class BallotView extends PanacheEntityBase {
  @Id public UUID ballot;
  public String convener;
  public String title;
  public String question;
  public String vehicle;
  public String paper;
  public @Nullable Instant opens;
  public @Nullable Instant closes;
  public @Nullable String drawnAt;
  public @Nullable String declared;
  public @Nullable UUID combined;
  public boolean ended;

  /** The latest reminder that is due, and where the neighbour's log says so. */
  public @Nullable String reminded;

  public @Nullable Long remindedAt;

  /** The data of the latest extension. */
  public @Nullable String extension;

  /**
   * Where the neighbour's log stood when the roll was drawn; null while it is not, or unheard of.
   */
  public static Uni<@Nullable String> drawnAt(UUID ballot) {
    return BallotView.<BallotView>findById(ballot).map(view -> view == null ? null : view.drawnAt);
  }

  /** Whether a ballot can still be voted in, with every extension. */
  public static Uni<Boolean> isOpen(UUID ballot, Instant at) {
    return BallotView.<BallotView>findById(ballot).map(view -> view != null && view.isOpen(at));
  }

  private boolean isOpen(Instant at) {
    return !ended && closes != null && at.isBefore(closes);
  }
}
