package quorate.notifications.ballot;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** A practice on the roll of a ballot. */
@Entity
@Immutable
@Table(name = "elector")
@Filter(name = Reads.CONVENER)
public class ElectorView extends PanacheEntityBase {
  @Id public String stream;
  public String convener;
  public UUID ballot;
  public String practice;
  public String name;
}
