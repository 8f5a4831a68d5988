package quorate.chassis.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** One reading: who read, when, at which address and of whom. */
@Entity
@Immutable
@Table(name = "personal_data_read")
@Filter(name = Reads.CONVENER)
public class AccessView extends PanacheEntityBase {
  @Id
  @Column(name = "read_id")
  public UUID read;

  @JsonIgnore public String convener;
  public Instant at;
  public String actor;
  public String path;
  public UUID[] persons;
}
