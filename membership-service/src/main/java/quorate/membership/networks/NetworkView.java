package quorate.membership.networks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;
import quorate.membership.known.OfStream;

/** A network as people read it. */
@Entity
@Immutable
@Table(name = "network")
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER)
public class NetworkView extends PanacheEntityBase implements OfStream {
  @Id public String network;
  @JsonIgnore public LocalDate since;
  @JsonIgnore public String convener;
  public String name;
  public String subIcbLocation;
  public @Nullable LocalDate openedOn;
  public @Nullable LocalDate closedOn;
  @JsonIgnore public String search;

  @Column(name = "version")
  @JsonIgnore
  public long entry;

  @Transient @JsonIgnore private long version;

  @Override
  public void at(long shown) {
    version = shown;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public long variant() {
    return OfStream.variant(entry, since);
  }
}
