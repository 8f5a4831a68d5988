package quorate.notifications.ballot;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.read.Reads;

/** A practice on the roll of a ballot, and whether it has voted; not what it said. */
@Entity
@Immutable
@Table(name = "elector")
@Filter(name = Reads.CONVENER)
public class ElectorView extends PanacheEntityBase {
  @Id public String stream;
  public String convener;
  public UUID ballot;
  public String practice;
  public String name;
  public boolean voted;

  /**
   * The practices that have not voted, except those that were reminded already of another ballot of
   * the same combination: one reminder of it, and one message.
   */
  private static final String TO_REMIND =
      """
      from ElectorView e where e.ballot = ?1 and e.voted = false and not exists (
        select 1 from ElectorView o, BallotView b, BallotView mine
        where mine.ballot = ?1 and b.combined = mine.combined and b.ended = false
          and b.reminded = ?2 and b.remindedAt < ?3
          and o.ballot = b.ballot and o.practice = e.practice and o.voted = false)""";

  /** Those that the reminder at this place of the log is for. */
  public static Uni<List<ElectorView>> toRemind(UUID ballot, Instant reminder, long position) {
    return ElectorView.<ElectorView>list(TO_REMIND, ballot, reminder.toString(), position);
  }
}
