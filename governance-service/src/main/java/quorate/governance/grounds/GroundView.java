package quorate.governance.grounds;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;
import quorate.governance.register.Link;

/** Where one of the entries behind a ballot stands, and what it says. */
@Entity
@Immutable
@Table(name = "ground")
@Filter(name = Reads.CONVENER)
public class GroundView extends PanacheEntityBase {
  @Id public UUID entry;
  public String convener;
  public UUID ballot;
  public String rel;
  public String log;
  public long position;
  public String data;
  public Instant recorded;

  /** Those behind a ballot that were known at an instant, in the order of their logs. */
  public static Uni<List<GroundView>> of(UUID ballot, Instant known) {
    return list("ballot = ?1 and recorded <= ?2 order by position", ballot, known);
  }

  /** All of them. */
  public static Uni<List<GroundView>> of(UUID ballot) {
    return list("ballot = ?1 order by position", ballot);
  }

  Link link() {
    return new Link(rel, log, position, entry);
  }
}
