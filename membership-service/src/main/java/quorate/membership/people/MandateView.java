package quorate.membership.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** A mandate as people read it; {@code to} is its last day, by its term or by revocation. */
@Entity
@Immutable
@Table(name = "mandate")
@Filter(name = Reads.CONVENER)
public class MandateView extends PanacheEntityBase {
  @Id public UUID mandate;
  @JsonIgnore public String convener;
  public UUID person;
  public String practice;
  public String purpose;

  @JsonProperty("from")
  public LocalDate since;

  @JsonProperty("to")
  public @Nullable LocalDate lastDay;
}
