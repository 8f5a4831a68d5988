package quorate.membership.organisations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;
import quorate.membership.known.OfStream;

/** An organisation as people read it, with the links that it has on the day. */
@Entity
@Immutable
@Table(name = "organisation")
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER)
public class OrganisationView extends PanacheEntityBase implements OfStream {
  @Id public String organisation;
  @JsonIgnore public LocalDate since;
  @JsonIgnore public String convener;
  public String kind;
  public String name;

  @Column(name = "openedon")
  public LocalDate from;

  public @Nullable LocalDate lastDay;
  public @Nullable String successor;
  @JsonIgnore public String search;

  @Column(name = "version")
  @JsonIgnore
  public long entry;

  @Transient public List<LinkView> links = List.of();
  @Transient @JsonIgnore private long version;

  @Override
  public void at(long shown) {
    version = shown;
  }

  @Override
  public long version() {
    return version;
  }

  /** Each link begins and ends with an entry of its own. */
  @Override
  public long variant() {
    return links.stream()
        .mapToLong(link -> OfStream.variant(link.entry, link.since))
        .reduce(OfStream.variant(entry, since), (all, link) -> all * 31 + link);
  }
}
