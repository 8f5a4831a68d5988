package quorate.notifications.outward;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** A promised entry, byte for byte. */
@Entity
@Immutable
@Table(name = "outward")
@Filter(name = Reads.CONVENER)
public class OutwardView extends PanacheEntityBase {
  @Id public UUID entry;
  public String convener;
  public String log;
  public long position;
  public Instant recorded;
  public String type;
  public byte[] bytes;

  OutwardEntry outward() {
    return new OutwardEntry(log, position, recorded, type, bytes);
  }
}
