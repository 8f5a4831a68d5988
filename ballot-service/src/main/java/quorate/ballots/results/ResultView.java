package quorate.ballots.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.chassis.read.Reads;
import quorate.chassis.wire.WireJson;

/**
 * A declared result; {@code data} is what was declared, {@code annulled} and {@code recount} are
 * what was recorded since.
 */
@Entity
@Immutable
@Table(name = "result")
@Filter(name = Reads.CONVENER)
public class ResultView extends PanacheEntityBase {
  @Id public UUID ballot;
  public String convener;
  public String data;
  public int version;
  public long position;
  public String entryHash;
  public String authority;
  public Instant recorded;
  public @Nullable String annulled;
  public @Nullable String recount;

  /** What was declared. */
  public BallotDeclared declared() {
    try {
      return WireJson.MAPPER.readValue(data, BallotDeclared.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is no declaration", e);
    }
  }
}
