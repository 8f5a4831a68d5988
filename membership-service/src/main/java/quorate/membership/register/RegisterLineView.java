package quorate.membership.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;

/** A practice on a day, as people read it. */
@Entity
@Immutable
@Table(name = "register_line")
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER)
public class RegisterLineView extends PanacheEntityBase implements Versioned {
  @Id public String practice;
  @JsonIgnore public LocalDate since;
  @JsonIgnore public String convener;
  public String name;
  public String postcode;
  public @Nullable String subIcbLocation;
  public @Nullable String system;
  public @Nullable String network;
  public @Nullable String networkName;
  public boolean member;
  public @Nullable String contract;

  /** The last day of a member that has closed; of a practice that is open, none. */
  public @Nullable LocalDate closedOn;

  @JsonIgnore public String search;
  @JsonIgnore public long version;

  @JsonIgnore
  @Column(name = "known_from")
  public Instant knownFrom;

  @Transient @JsonIgnore ListSizes sizes = ListSizes.UNKNOWN;
  @Transient @JsonIgnore private long stated;

  public ListSizes getListSizes() {
    return sizes;
  }

  /** A list size that it shows, by the position of the entry that states it. */
  void drawnFrom(long position) {
    stated = stated * 31 + position + 1;
  }

  /** Of the line and of what is put to it: another list size is another version. */
  @Override
  public long version() {
    return (version + 1) * 31 * 31 + stated;
  }
}
