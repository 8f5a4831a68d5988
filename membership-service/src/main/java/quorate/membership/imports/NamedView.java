package quorate.membership.imports;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** Whom a proposed change names, sealed. Never answered. */
@Entity
@Immutable
@Table(name = "import_person")
@IdClass(ChangeView.Key.class)
@Filter(name = Reads.CONVENER)
public class NamedView extends PanacheEntityBase {

  @Id public UUID fileImport;
  @Id public int change;
  public String convener;
  public UUID person;
  public String name;
  public @Nullable String email;
  public @Nullable String serviceAddress;
  public UUID entry;
}
