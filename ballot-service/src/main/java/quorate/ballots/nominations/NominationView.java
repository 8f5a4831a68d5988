package quorate.ballots.nominations;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** A call for nominations, for lists and for the clock. */
@Entity
@Immutable
@Table(name = "nomination")
@Filter(name = Reads.CONVENER)
public class NominationView extends PanacheEntityBase {
  @Id public UUID nomination;
  public String convener;
  public String title;
  public String state;
  public Instant opens;
  public Instant closes;
  public long position;
  public int version;
}
