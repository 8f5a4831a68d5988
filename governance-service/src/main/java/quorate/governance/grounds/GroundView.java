package quorate.governance.grounds;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

  Link link() {
    return new Link(rel, log, position, entry);
  }
}
