package quorate.ballots.turnout;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** How many electors there are and how many have voted, in heads and in weight. */
@Entity
@Immutable
@Table(name = "turnout")
@Filter(name = Reads.CONVENER)
public class TurnoutView extends PanacheEntityBase {
  @Id public UUID ballot;
  public String convener;
  public int electors;
  public BigDecimal entitled;
  public int heads;
  public BigDecimal weight;
}
