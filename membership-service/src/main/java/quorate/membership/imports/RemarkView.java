package quorate.membership.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** A remark about a file, as people read it. */
@Entity
@Immutable
@Table(name = "import_remark")
@IdClass(RemarkView.Key.class)
@Filter(name = Reads.CONVENER)
public class RemarkView extends PanacheEntityBase {

  /** An import and a number within it. */
  public record Key(UUID fileImport, int remark) implements Serializable {}

  @Id @JsonIgnore public UUID fileImport;
  @Id @JsonIgnore public int remark;
  @JsonIgnore public String convener;

  @JsonProperty("group")
  public String heading;

  public String about;

  @JsonProperty("remark")
  public String said;
}
