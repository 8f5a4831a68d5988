package quorate.membership.member;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become true of one practice's membership. */
public sealed interface MemberEvent {

  String practice();

  record ApplicationMade(String practice, LocalDate on) implements MemberEvent {}

  record MemberAdmitted(
      String practice, LocalDate from, @Nullable String resolution, @Nullable String admittedBy)
      implements MemberEvent {

    /** Without saying which body admitted it. */
    public MemberAdmitted(String practice, LocalDate from, @Nullable String resolution) {
      this(practice, from, resolution, null);
    }
  }

  /**
   * From this day a member keeps its place and may not use it. {@code reason} is a word of a list,
   * and was free text once; {@code document} is a hash.
   */
  record MemberSuspended(String practice, LocalDate from, String reason, @Nullable String document)
      implements MemberEvent {

    /** Of which no document says more. */
    public MemberSuspended(String practice, LocalDate from, String reason) {
      this(practice, from, reason, null);
    }
  }

  record MemberReinstated(String practice, LocalDate from, @Nullable String resolution)
      implements MemberEvent {}

  /**
   * The newest thing recorded never was so, for this reason; {@code fact} is a {@link MemberFact}
   * by its word, {@code day} its day.
   */
  record MemberFactRetracted(String practice, String fact, LocalDate day, String reason)
      implements MemberEvent {}

  record MemberResigned(String practice, LocalDate lastDay, @Nullable LocalDate noticeGiven)
      implements MemberEvent {

    /** Without saying when notice was given. */
    public MemberResigned(String practice, LocalDate lastDay) {
      this(practice, lastDay, null);
    }
  }

  record MemberExpelled(String practice, LocalDate lastDay, String resolution)
      implements MemberEvent {}

  record MemberDissolved(String practice, LocalDate lastDay) implements MemberEvent {}

  /** Shares of one class, and what was paid on them. */
  record OfClass(String memberClass, BigInteger shares, @Nullable BigDecimal amountPaid) {}

  /**
   * What the member holds, until it is stated anew: shares with what was paid, or a guarantee;
   * {@code others} are shares of further classes, if there are any (s113(3)(a)(ii) Companies Act
   * 2006).
   */
  record HoldingStated(
      String practice,
      String memberClass,
      @Nullable BigInteger shares,
      @Nullable BigDecimal guarantee,
      @Nullable BigDecimal amountPaid,
      LocalDate from,
      @Nullable List<OfClass> others)
      implements MemberEvent {

    /** Of one class. */
    public HoldingStated(
        String practice,
        String memberClass,
        @Nullable BigInteger shares,
        @Nullable BigDecimal guarantee,
        @Nullable BigDecimal amountPaid,
        LocalDate from) {
      this(practice, memberClass, shares, guarantee, amountPaid, from, null);
    }

    /** Of further classes; of one class none. */
    public List<OfClass> othersOrNone() {
      return others == null ? List.of() : others;
    }
  }

  /**
   * Who is the member in law; {@code holder} is a {@link HolderKind} by its word. {@code
   * incorporation} says what body corporate it is, where it is in no register of companies here.
   */
  record HolderNamed(
      String practice,
      String holder,
      @Nullable List<UUID> persons,
      @Nullable String company,
      @Nullable String number,
      @Nullable String office,
      LocalDate from,
      @Nullable String incorporation)
      implements MemberEvent {

    /** Persons, or a company that is registered. */
    public HolderNamed(
        String practice,
        String holder,
        @Nullable List<UUID> persons,
        @Nullable String company,
        @Nullable String number,
        @Nullable String office,
        LocalDate from) {
      this(practice, holder, persons, company, number, office, from, null);
    }

    /** The company by its number or, of one without a number, by its name; of persons none. */
    public @Nullable String body() {
      return number == null ? company : CompanyNumber.alike(number);
    }

    /** The persons; of a company none. */
    public List<UUID> personsOrNone() {
      return persons == null ? List.of() : persons;
    }
  }

  record ParticipationStated(
      String practice, boolean meetings, boolean ballots, boolean levies, LocalDate from)
      implements MemberEvent {}
}
