package quorate.membership.members;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;
import quorate.membership.known.OfStream;

/** A practice's membership between two days as people read it. */
@Entity
@Immutable
@Table(name = "membership")
@IdClass(MemberView.Key.class)
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER)
public class MemberView extends PanacheEntityBase implements OfStream {

  /** A practice, the day from which this is so and the moment from which it was known. */
  public record Key(String practice, LocalDate since, Instant knownFrom) implements Serializable {}

  @Id public String practice;
  @Id @JsonIgnore public LocalDate since;

  @Id
  @JsonIgnore
  @Column(name = "known_from")
  public Instant knownFrom;

  @JsonIgnore public LocalDate until;
  @JsonIgnore public String convener;
  public String state;
  public LocalDate appliedOn;

  @JsonProperty("from")
  public @Nullable LocalDate admitted;

  public @Nullable String resolution;
  public @Nullable String admittedBy;
  public @Nullable String reason;
  public @Nullable LocalDate noticeGiven;
  public @Nullable LocalDate lastDay;
  public @Nullable String memberClass;
  public @Nullable BigDecimal shares;
  public @Nullable BigDecimal guarantee;
  public @Nullable BigDecimal amountPaid;
  @JsonIgnore public @Nullable String otherClasses;
  public @Nullable String holder;
  @JsonIgnore public @Nullable String persons;
  public @Nullable String company;
  public @Nullable String number;
  public @Nullable String office;
  public @Nullable Boolean meetings;
  public @Nullable Boolean ballots;
  public @Nullable Boolean levies;

  @Column(name = "version")
  @JsonIgnore
  public long entry;

  @Transient @JsonIgnore private long version;

  /** Who holds, by their ids; their names are for those who may read them. */
  @JsonProperty("persons")
  public @Nullable List<UUID> getHolders() {
    return persons == null
        ? null
        : Arrays.stream(persons.split(",", -1)).map(UUID::fromString).toList();
  }

  /** Shares of further classes, if it holds any. */
  @JsonProperty("others")
  public @Nullable List<OtherClass> getOthers() {
    return otherClasses == null ? null : OtherClass.of(otherClasses);
  }

  @Override
  public void at(long shown) {
    version = shown;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public long variant() {
    return OfStream.variant(entry, since);
  }
}
