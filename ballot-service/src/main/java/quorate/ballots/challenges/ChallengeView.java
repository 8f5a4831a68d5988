package quorate.ballots.challenges;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/**
 * A challenge; {@code lodged}, {@code answered} and {@code judged} are the data of their entries.
 */
@Entity
@Immutable
@Table(name = "challenge")
@Filter(name = Reads.CONVENER)
public class ChallengeView extends PanacheEntityBase {
  @Id public UUID challenge;
  public UUID ballot;
  public String convener;
  public String state;
  public String lodged;
  public UUID lodgedEntry;
  public @Nullable String answered;
  public @Nullable UUID answeredEntry;
  public @Nullable Instant answeredAt;
  public @Nullable String judged;
  public @Nullable UUID judgedEntry;
  public @Nullable Instant judgedAt;
  public long position;
  public int version;

  /** Whether nobody has judged it yet. */
  public boolean isOpen() {
    return judged == null;
  }
}
