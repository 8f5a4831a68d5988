package quorate.membership.mappings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.door.Versioned;
import quorate.chassis.read.Reads;

/** How the columns of lists with one row of titles are read. */
@Entity
@Immutable
@Table(name = "column_mapping")
@Filter(name = Reads.CONVENER)
public class MappingView extends PanacheEntityBase implements Versioned {
  @Id public String signature;
  @JsonIgnore public String convener;
  @JsonRawValue public String columns;
  @JsonIgnore public long version;

  @Override
  public long version() {
    return version;
  }
}
