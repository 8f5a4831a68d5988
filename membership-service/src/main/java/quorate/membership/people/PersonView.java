package quorate.membership.people;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;
import quorate.membership.person.Erasure;

/** A person by id. Never answered as it is; see {@link PersonShown}. */
@Entity
@Immutable
@Table(name = "person")
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER, condition = "known_from <= :known")
public class PersonView extends PanacheEntityBase {
  @Id public UUID person;
  public String convener;

  @Column(name = "known_from")
  public Instant knownFrom;

  public @Nullable String login;
  public @Nullable Instant loginFrom;
  public long version;
  public @Nullable LocalDate contactErasedOn;
  public @Nullable LocalDate nameErasedOn;
  public @Nullable String law;
  public @Nullable LocalDate earliest;

  boolean isBoundToLogIn(Instant known) {
    return login != null && loginFrom != null && !loginFrom.isAfter(known);
  }

  // Whenever it was asked as known: it is why nothing else can be read of them.
  @Nullable Erasure erasure() {
    return contactErasedOn == null
        ? null
        : new Erasure(contactErasedOn, nameErasedOn, law, earliest);
  }
}
