package quorate.governance.kept;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** An agreement or opt-in decision, to be found. */
@Entity
@Immutable
@Table(name = "kept")
@Filter(name = Reads.CONVENER)
public class KeptRow extends PanacheEntityBase {
  @Id public UUID id;
  public String convener;
  public String kind;
  public String words;
  public Instant recorded;
  public long position;
}
