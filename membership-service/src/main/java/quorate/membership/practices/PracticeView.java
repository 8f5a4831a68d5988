package quorate.membership.practices;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;

/** A practice on a day as stored; never answered as it is, see {@link PracticeShown}. */
@Entity
@Immutable
@Table(name = "practice")
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER)
public class PracticeView extends PanacheEntityBase {
  @Id public String practice;
  public LocalDate since;
  public String convener;
  public String name;
  public String postcode;
  public @Nullable String address;
  public @Nullable Boolean dispensing;
  public boolean open;
  public @Nullable LocalDate openedOn;
  public @Nullable LocalDate closedOn;
  public String predecessors;
  public String successors;
  public String search;
  public long version;

  @Column(name = "known_from")
  public Instant knownFrom;
}
