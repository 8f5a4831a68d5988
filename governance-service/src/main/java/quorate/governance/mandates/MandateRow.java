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

/** A mandate, to be found; {@code ended} is one that was revoked at once. */
@Entity
@Immutable
@Table(name = "mandate")
@Filter(name = Reads.CONVENER)
public class MandateRow extends PanacheEntityBase {
  @Id public UUID mandate;
  public String convener;
  public String giver;
  public String holder;
  public String subjects;
  public boolean ended;
  public Instant recorded;
  public long position;
}
