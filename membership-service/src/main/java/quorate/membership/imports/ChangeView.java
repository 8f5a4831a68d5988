package quorate.membership.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** A proposed change as people read it. */
@Entity
@Immutable
@Table(name = "import_change")
@IdClass(ChangeView.Key.class)
@Filter(name = Reads.CONVENER)
public class ChangeView extends PanacheEntityBase {

  /** An import and a number within it. */
  public record Key(UUID fileImport, int change) implements Serializable {}

  @Id @JsonIgnore public UUID fileImport;
  @Id public int change;
  @JsonIgnore public String convener;
  public String kind;

  @JsonProperty("group")
  public String heading;

  public String stream;
  public String summary;
  public String reason;
  public boolean doubtful;
  public int line;
  @JsonRawValue public String facts;
  public @Nullable String decided;
  @Transient @JsonIgnore private Naming.@Nullable Person named;

  /** Whom it names, to those who may read that. */
  public Naming.@Nullable Person getPerson() {
    return named;
  }

  void names(Naming.@Nullable Person who) {
    named = who;
  }
}
