package quorate.ballots.turnout;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** The same of one constituency. */
@Entity
@Immutable
@Table(name = "turnout_of_constituency")
@IdClass(TurnoutOfConstituencyView.Key.class)
@Filter(name = Reads.CONVENER)
public class TurnoutOfConstituencyView extends PanacheEntityBase {
  @Id public UUID ballot;
  @Id public String constituency;
  public String convener;
  public int electors;
  public BigDecimal entitled;
  public int heads;
  public BigDecimal weight;

  /** Which constituency of which ballot. */
  public record Key(UUID ballot, String constituency) implements Serializable {}
}
