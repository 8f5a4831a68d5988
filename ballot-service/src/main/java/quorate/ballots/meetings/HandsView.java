package quorate.ballots.meetings;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;

/** A show of hands; what was recorded, demanded and declared is the data of their entries. */
@Entity
@Immutable
@Table(name = "show_of_hands")
@Filter(name = Reads.CONVENER)
public class HandsView extends PanacheEntityBase {
  @Id public UUID ballot;
  public String convener;
  public @Nullable String recorded;
  public @Nullable Instant recordedAt;
  public @Nullable String demanded;
  public @Nullable Instant demandedAt;
  public @Nullable String casting;
  public @Nullable Instant castingAt;
  public @Nullable String declared;
  public @Nullable Instant declaredAt;
  public int record;
  public int version;
}
