package quorate.ballots.papers;

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

/** A paper that was typed in. */
@Entity
@Immutable
@Table(name = "typed_paper")
@Filter(name = Reads.CONVENER)
public class TypedPaperView extends PanacheEntityBase {
  @Id public UUID paper;
  public UUID ballot;
  public String convener;
  public String practice;
  public String channel;
  public Instant received;
  public String state;
  public @Nullable String reason;
  public Instant enteredAt;
  public String enteredBy;
  public @Nullable Instant settledAt;
  public @Nullable String settledBy;
  public long position;
  public int version;
}
