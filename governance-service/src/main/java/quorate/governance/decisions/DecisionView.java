package quorate.governance.decisions;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
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
import quorate.governance.register.Link;

/** A place in the decision register; {@code data} is the decision as it was recorded. */
@Entity
@Immutable
@Table(name = "decision")
@Filter(name = Reads.CONVENER)
public class DecisionView extends PanacheEntityBase {
  @Id public UUID decision;
  public String convener;
  public @Nullable UUID matter;
  public @Nullable UUID body;
  public @Nullable UUID ballot;
  public Instant recorded;
  public long position;
  public UUID entry;
  public String data;
  public LocalDate day;
  public String question;
  public String outcome;
  public @Nullable String decider;
  public String subjects;
  public String mandates;

  /** For whom it was decided, with a space around each. */
  public String principals;

  /** Whether members decided it, by a ballot of their own. */
  public boolean members;

  /** Whether outsiders are told of it. */
  public boolean published;

  /** Where it stands in this service's own log. */
  public Link link() {
    return new Link("decision", "governance", position, entry);
  }
}
