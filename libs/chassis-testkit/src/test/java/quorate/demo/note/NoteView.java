package quorate.demo.note;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import quorate.chassis.door.Versioned;
import quorate.chassis.read.Reads;

/** A note as people read it. */
@Entity
@Immutable
@Table(name = "note_view")
@Filter(name = Reads.CONVENER)
public class NoteView extends PanacheEntityBase implements Versioned {
  @Id public UUID note;
  @JsonIgnore public String convener;
  public String title;
  public long version;

  @Override
  public long version() {
    return version;
  }
}
