package quorate.governance.decisions;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** Something that became of a decision; positions are a convener's own, as all that is read is. */
@Entity
@Immutable
@Table(name = "decision_ending")
@Filter(name = Reads.CONVENER)
public class EndingView extends PanacheEntityBase {
  @Id public long position;
  public UUID decision;
  public String convener;
  public String how;
  public @Nullable UUID by;
  public LocalDate since;
  public Instant recorded;
}
