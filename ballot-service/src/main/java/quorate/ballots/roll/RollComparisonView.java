package quorate.ballots.roll;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.chassis.read.Reads;
import quorate.chassis.wire.WireJson;

/** That a roll was looked at under other bases; {@code data} is that of the entry. */
@Entity
@Immutable
@Table(name = "roll_comparison")
@Filter(name = Reads.CONVENER)
public class RollComparisonView extends PanacheEntityBase {
  @Id public UUID comparison;
  public String convener;
  public UUID ballot;
  public String data;

  RollCompared compared() {
    try {
      return WireJson.MAPPER.readValue(data, RollCompared.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is no comparison", e);
    }
  }
}
