package quorate.membership.imports;

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

/** An import as stored; see {@link ImportShown}. */
@Entity
@Immutable
@Table(name = "file_import")
@Filter(name = Reads.CONVENER)
public class ImportView extends PanacheEntityBase {
  @Id public UUID fileImport;
  public String convener;
  public String kind;
  public String file;
  public String sha256;
  public LocalDate fileDate;
  public @Nullable String fileDateFrom;
  public String after;
  public @Nullable String columns;
  public String areas;
  public int rowsRead;
  public int elsewhere;
  public int problemsFound;
  public int announced;
  public int changes;
  public int doubtful;
  public int accepted;
  public int rejected;
  public long position;
  public Instant previewed;
  public long version;
}
