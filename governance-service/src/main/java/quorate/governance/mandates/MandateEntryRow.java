package quorate.governance.mandates;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** One thing that became of a mandate; positions are a convener's own, as all that is read is. */
@Entity
@Immutable
@Table(name = "mandate_entry")
@Filter(name = Reads.CONVENER)
public class MandateEntryRow extends PanacheEntityBase {
  @Id public long position;
  public String convener;
  public UUID mandate;
  public int version;
  public String type;
  public String data;
  public Instant recorded;
}
