package quorate.governance.matters;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.chassis.read.Reads;

/** A matter as people read it. */
@Entity
@Immutable
@Table(name = "matter")
@Filter(name = Reads.CONVENER)
public class MatterView extends PanacheEntityBase implements Versioned {
  @Id public UUID matter;
  @JsonIgnore public String convener;
  public String title;
  public String question;
  public String kind;
  public LocalDate raisedOn;
  public @Nullable UUID supersedes;
  public String state;
  public @Nullable UUID ballot;
  public @Nullable String vehicle;
  public @Nullable String outcome;
  public @Nullable String winner;
  public @Nullable Boolean winnerBeatsEach;
  public @Nullable UUID decision;
  @JsonIgnore public @Nullable String meetingKind;
  @JsonIgnore public @Nullable String meetingReason;
  @JsonIgnore public @Nullable UUID meetingFollows;
  @JsonIgnore public long position;
  @JsonIgnore public long version;

  /** The general meeting that is proposed for it. */
  public record Meeting(@Nullable UUID follows, String kind, @Nullable String reason) {}

  /** The general meeting that is proposed for it, if one is. */
  public @Nullable Meeting getMeeting() {
    return meetingKind == null ? null : new Meeting(meetingFollows, meetingKind, meetingReason);
  }

  @Override
  public long version() {
    return version;
  }
}
