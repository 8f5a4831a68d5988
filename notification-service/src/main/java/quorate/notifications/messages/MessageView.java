package quorate.notifications.messages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.chassis.read.Reads;
import quorate.notifications.wording.Told;

/** A message and the evidence of its delivery. */
@Entity
@Immutable
@Table(name = "message")
@Filter(name = Reads.CONVENER)
public class MessageView extends PanacheEntityBase implements Versioned {
  @Id public UUID message;
  @JsonIgnore public String convener;
  public UUID ballot;
  public String occasion;
  public String practice;
  public UUID person;
  public String channel;
  public String reason;
  public String state;
  public int failures;
  public @Nullable String evidence;
  public Instant prepared;
  public @Nullable Instant settled;
  @JsonIgnore public @Nullable Instant again;

  /** The data of the vote that it tells of, where it tells of one. */
  @JsonIgnore public @Nullable String vote;

  @JsonIgnore public long position;

  /** One entry prepares it, one records each failure, and one ends it. */
  @Override
  public long version() {
    return 1L + failures + (settled == null ? 0 : 1);
  }

  /** What it tells, and to whom. */
  public Told told() {
    return new Told(ballot, occasion, practice, person, channel, Told.vote(vote));
  }
}
