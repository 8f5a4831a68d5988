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
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** A row that could not be used, as people read it. */
@Entity
@Immutable
@Table(name = "import_problem")
@IdClass(ProblemView.Key.class)
@Filter(name = Reads.CONVENER)
public class ProblemView extends PanacheEntityBase {

  /** An import and a number within it. */
  public record Key(UUID fileImport, int problem) implements Serializable {}

  @Id @JsonIgnore public UUID fileImport;
  @Id @JsonIgnore public int problem;
  @JsonIgnore public String convener;
  public int line;

  @JsonProperty("column")
  public @Nullable String columnName;

  @JsonProperty("value")
  public @Nullable String cell;

  public String message;
  public String mend;
}
