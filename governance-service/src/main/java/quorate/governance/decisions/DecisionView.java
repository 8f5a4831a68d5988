package quorate.governance.decisions;

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

/** A place in the decision register; {@code data} is the decision as it was recorded. */
@Entity
@Immutable
@Table(name = "decision")
@Filter(name = Reads.CONVENER)
public class DecisionView extends PanacheEntityBase {
  @Id public UUID decision;
  public String convener;
  public @Nullable UUID matter;
  public @Nullable UUID body;
  public Instant recorded;
  public long position;
  public String data;
  public @Nullable UUID supersededBy;
  public @Nullable String decider;
  public String subjects;
  public String mandates;
}
