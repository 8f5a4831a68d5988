package quorate.ballots.ballots;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** A ballot; {@code draft}, {@code notice} and {@code roll} are the data of their entries. */
@Entity
@Immutable
@Table(name = "ballot")
@Filter(name = Reads.CONVENER)
public class BallotView extends PanacheEntityBase {

  private static final Set<String> AFTER_THE_CLOSE =
      Set.of("closed", "counted", "declared", "annulled");

  @Id public UUID ballot;
  public String convener;
  public String title;
  public String question;
  public String state;
  public @Nullable Instant noticed;
  public @Nullable Instant opens;
  public @Nullable Instant closes;
  public @Nullable String turnout;
  public String draft;
  public @Nullable String notice;
  public @Nullable String extension;
  public @Nullable String closedEarly;
  public @Nullable String roll;
  public @Nullable String withdrawn;
  public int corrections;
  public @Nullable UUID combined;
  public long position;
  public int version;

  /** Whether the convener lets turnout be seen now. */
  public boolean showsTurnout() {
    return AFTER_THE_CLOSE.contains(state)
        || (state.equals("open") && "while-open".equals(turnout));
  }
}
