package quorate.membership.person;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** An invitation, by the hash of its code. */
@Entity
@Immutable
@Table(name = "invitation")
@Filter(name = Reads.CONVENER)
public class InvitationView extends PanacheEntityBase {
  @Id public UUID invitation;
  public String convener;
  public UUID person;
  public String codeHash;
  public Instant expires;
  public boolean used;
}
