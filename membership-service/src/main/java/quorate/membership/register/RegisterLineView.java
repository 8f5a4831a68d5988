package quorate.membership.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.chassis.read.Reads;

/** A practice between two days, as people read it. */
@Entity
@Immutable
@Table(name = "register_line")
@IdClass(RegisterLineView.Key.class)
@Filter(name = Reads.CONVENER)
public class RegisterLineView extends PanacheEntityBase implements Versioned {

  /** A practice and the day from which this is so. */
  public record Key(String practice, LocalDate since) implements Serializable {}

  @Id public String practice;
  @Id @JsonIgnore public LocalDate since;
  @JsonIgnore public LocalDate until;
  @JsonIgnore public String convener;
  public String name;
  public String postcode;
  public @Nullable String subIcbLocation;
  public @Nullable String system;
  public @Nullable String network;
  public @Nullable String networkName;
  public boolean member;
  public @Nullable String contract;
  @JsonIgnore public @Nullable BigDecimal registered;
  @JsonIgnore public @Nullable LocalDate registeredAsOf;
  @JsonIgnore public @Nullable BigDecimal weighted;
  @JsonIgnore public @Nullable LocalDate weightedAsOf;
  @JsonIgnore public long version;

  /** A number of patients, never without the day of the file behind it. */
  public record ListSize(BigDecimal patients, LocalDate asOf) {}

  /** The list sizes, where they are known. */
  public record ListSizes(@Nullable ListSize registered, @Nullable ListSize weighted) {}

  public ListSizes getListSizes() {
    return new ListSizes(size(registered, registeredAsOf), size(weighted, weightedAsOf));
  }

  @Override
  public long version() {
    return version;
  }

  private static @Nullable ListSize size(@Nullable BigDecimal patients, @Nullable LocalDate asOf) {
    return patients == null || asOf == null ? null : new ListSize(patients, asOf);
  }
}
