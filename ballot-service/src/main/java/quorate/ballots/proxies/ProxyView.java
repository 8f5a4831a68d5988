package quorate.ballots.proxies;

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

/** An appointment; {@code appointed} is the data of its entry, whose id is the appointment's. */
@Entity
@Immutable
@Table(name = "proxy")
@Filter(name = Reads.CONVENER)
public class ProxyView extends PanacheEntityBase {
  @Id public UUID appointment;
  public UUID ballot;
  public String convener;
  public String practice;
  public @Nullable UUID holder;
  public String appointed;
  public Instant appointedAt;
  public @Nullable Instant revokedAt;
  public @Nullable Instant votedAt;
  public long position;
  public int version;
}
