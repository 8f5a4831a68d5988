package quorate.membership.members;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
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

/** A practice's membership as people read it. */
@Entity
@Immutable
@Table(name = "membership")
@Filter(name = Reads.CONVENER)
public class MemberView extends PanacheEntityBase implements Versioned {
  @Id public String practice;
  @JsonIgnore public String convener;
  public String state;
  public LocalDate appliedOn;

  @JsonProperty("from")
  public @Nullable LocalDate since;

  public @Nullable String resolution;
  public @Nullable LocalDate lastDay;
  @JsonIgnore public long version;

  @Override
  public long version() {
    return version;
  }
}
