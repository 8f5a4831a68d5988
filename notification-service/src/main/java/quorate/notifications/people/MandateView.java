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

/** A person's standing to vote for a practice. */
@Entity
@Immutable
@Table(name = "mandate")
@Filter(name = Reads.CONVENER)
public class MandateView extends PanacheEntityBase {
  @Id public UUID mandate;
  public String convener;
  public UUID person;
  public String practice;
  public LocalDate firstDay;
  public @Nullable LocalDate lastDay;
}
