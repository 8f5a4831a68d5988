package quorate.membership.people;

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
import quorate.membership.person.Erasure;

/** A person by id. Never answered as it is; see {@link PersonShown}. */
@Entity
@Immutable
@Table(name = "person")
@Filter(name = Reads.CONVENER)
public class PersonView extends PanacheEntityBase {
  @Id public UUID person;
  public String convener;
  public @Nullable String login;
  public long version;
  public @Nullable LocalDate contactErasedOn;
  public @Nullable LocalDate nameErasedOn;
  public @Nullable String law;
  public @Nullable LocalDate earliest;

  @Nullable Erasure erasure() {
    return contactErasedOn == null
        ? null
        : new Erasure(contactErasedOn, nameErasedOn, law, earliest);
  }
}
