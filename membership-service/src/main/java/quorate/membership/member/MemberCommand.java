package quorate.membership.member;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.membership.member.MemberEvent.OfClass;

/** What may be asked of one practice's membership. */
public sealed interface MemberCommand {

  String practice();

  /** What is only asked of a member, and from which day it is to hold. */
  sealed interface OfCurrent extends MemberCommand {
    LocalDate from();

    /** Whether it says that it is suspended or is not, and not what is stated of it. */
    default boolean changesStanding() {
      return this instanceof SuspendMember || this instanceof ReinstateMember;
    }
  }

  record ApplyForMembership(String practice, LocalDate on) implements MemberCommand {}

  /** Who admitted it, by id or number, and which resolution. */
  record AdmitMember(
      String practice, LocalDate from, @Nullable String resolution, @Nullable String admittedBy)
      implements MemberCommand {}

  record SuspendMember(String practice, LocalDate from, String reason, @Nullable String document)
      implements OfCurrent {

    /** Of which no document says more. */
    public SuspendMember(String practice, LocalDate from, String reason) {
      this(practice, from, reason, null);
    }
  }

  record ReinstateMember(String practice, LocalDate from, @Nullable String resolution)
      implements OfCurrent {}

  /**
   * Takes back the newest thing that is recorded. {@code erased} says when each of those was erased
   * who would be members again.
   */
  record RetractMemberFact(
      String practice, MemberFact fact, LocalDate day, String reason, Map<UUID, LocalDate> erased)
      implements MemberCommand {
    public RetractMemberFact {
      erased = Map.copyOf(erased);
    }

    /** Where nobody was erased. */
    public RetractMemberFact(String practice, MemberFact fact, LocalDate day, String reason) {
      this(practice, fact, day, reason, Map.of());
    }
  }

  record RecordResignation(String practice, LocalDate lastDay, @Nullable LocalDate noticeGiven)
      implements MemberCommand {}

  record ExpelMember(String practice, LocalDate lastDay, String resolution)
      implements MemberCommand {}

  record RecordDissolution(String practice, LocalDate lastDay) implements MemberCommand {}

  record StateHolding(
      String practice,
      String memberClass,
      @Nullable BigInteger shares,
      @Nullable BigDecimal guarantee,
      @Nullable BigDecimal amountPaid,
      List<OfClass> others,
      LocalDate from)
      implements OfCurrent {
    public StateHolding {
      others = List.copyOf(others);
    }

    /** Of one class. */
    public StateHolding(
        String practice,
        String memberClass,
        @Nullable BigInteger shares,
        @Nullable BigDecimal guarantee,
        @Nullable BigDecimal amountPaid,
        LocalDate from) {
      this(practice, memberClass, shares, guarantee, amountPaid, List.of(), from);
    }
  }

  /** {@code recorded} says which of the persons the register has. */
  record NameHolder(
      String practice,
      String holder,
      List<UUID> persons,
      List<UUID> recorded,
      @Nullable String company,
      @Nullable String number,
      @Nullable String office,
      LocalDate from,
      @Nullable String incorporation)
      implements OfCurrent {
    public NameHolder {
      persons = List.copyOf(persons);
      recorded = List.copyOf(recorded);
    }

    /** Persons, or a company that is registered. */
    public NameHolder(
        String practice,
        String holder,
        List<UUID> persons,
        List<UUID> recorded,
        @Nullable String company,
        @Nullable String number,
        @Nullable String office,
        LocalDate from) {
      this(practice, holder, persons, recorded, company, number, office, from, null);
    }
  }

  record StateParticipation(
      String practice, boolean meetings, boolean ballots, boolean levies, LocalDate from)
      implements OfCurrent {}
}
