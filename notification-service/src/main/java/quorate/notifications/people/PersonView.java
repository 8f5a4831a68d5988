package quorate.notifications.people;

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

/**
 * A person: name and address are sealed, each beside the id of the entry it is bound to; of an
 * erased one neither is left.
 */
@Entity
@Immutable
@Table(name = "person")
@Filter(name = Reads.CONVENER)
public class PersonView extends PanacheEntityBase {
  @Id public UUID person;
  public String convener;
  public @Nullable String name;
  public @Nullable UUID nameEntry;
  public @Nullable String address;
  public @Nullable UUID addressEntry;
  public @Nullable LocalDate agreedOn;
  public @Nullable LocalDate erasedOn;
}
