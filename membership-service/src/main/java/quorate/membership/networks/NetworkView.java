package quorate.membership.networks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;

/** A network as people read it. */
@Entity
@Immutable
@Table(name = "network")
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER)
public class NetworkView extends PanacheEntityBase implements Versioned {
  @Id public String network;
  @JsonIgnore public String convener;
  public String name;
  public String subIcbLocation;
  public @Nullable LocalDate openedOn;
  public @Nullable LocalDate closedOn;
  @JsonIgnore public String search;
  @JsonIgnore public long version;

  @Override
  public long version() {
    return version;
  }
}
