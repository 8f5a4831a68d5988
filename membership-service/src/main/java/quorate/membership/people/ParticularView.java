package quorate.membership.people;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;

/** One particular of a person as stored: what is personal in it is sealed. Never answered. */
@Entity
@Immutable
@Table(name = "particular")
@IdClass(ParticularView.Key.class)
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER)
public class ParticularView extends PanacheEntityBase {

  /** Of whom it is and what, since which day, and from when that was known. */
  public record Key(UUID person, String kind, String about, LocalDate since, Instant knownFrom)
      implements Serializable {}

  @Id public UUID person;
  @Id public String kind;
  @Id public String about;
  @Id public LocalDate since;

  @Id
  @Column(name = "known_from")
  public Instant knownFrom;

  public String convener;
  public LocalDate until;
  public String value;
  public UUID entry;
}
