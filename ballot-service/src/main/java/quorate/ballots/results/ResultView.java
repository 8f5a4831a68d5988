package quorate.ballots.results;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** A declared result; {@code data} is what was declared. */
@Entity
@Immutable
@Table(name = "result")
@Filter(name = Reads.CONVENER)
public class ResultView extends PanacheEntityBase {
  @Id public UUID ballot;
  public String convener;
  public String data;
  public int version;
}
