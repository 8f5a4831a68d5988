package quorate.membership.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;

/**
 * A mandate as people read it, those to come and those that ended too; {@code to} is its last day,
 * by its term or by revocation.
 */
@Entity
@Immutable
@Table(name = "mandate")
@IdClass(MandateView.Key.class)
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER, condition = "known_from <= :known and known_until > :known")
public class MandateView extends PanacheEntityBase {

  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** A mandate and the moment from which this was known of it. */
  public record Key(UUID mandate, Instant knownFrom) implements Serializable {}

  @Id public UUID mandate;

  @Id
  @JsonIgnore
  @Column(name = "known_from")
  public Instant knownFrom;

  @JsonIgnore public String convener;
  public UUID person;
  public String practice;
  public String purpose;
  public String capacity;
  public @Nullable String grantedBy;

  @JsonIgnore
  @Column(name = "matters")
  public String matterLines;

  @JsonProperty("from")
  public LocalDate since;

  @JsonIgnore public LocalDate until;

  @JsonProperty("to")
  public @Nullable LocalDate getTo() {
    return until.equals(END) ? null : until.minusDays(1);
  }

  /** In which matters; none named: all. */
  public List<String> getMatters() {
    return matterLines.isEmpty() ? List.of() : List.of(matterLines.split("\n", -1));
  }
}
