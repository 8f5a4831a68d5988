package quorate.ballots.roll;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** One line of a roll. */
@Entity
@Immutable
@Table(name = "roll_line")
@Filter(name = Reads.CONVENER)
public class RollLineView extends PanacheEntityBase {
  @Id @JsonIgnore public UUID entry;
  @JsonIgnore public String convener;
  @JsonIgnore public UUID ballot;
  public String practice;
  public String name;
  public String weight;
  public @Nullable String constituency;
  public String capacity;
  public String reason;

  /** By the bases beside the first, as JSON. */
  @JsonRawValue public @Nullable String weights;

  /** Who held the seat, of a seat of a body. */
  public @Nullable UUID person;
}
