package quorate.ballots.electorate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service listens to in membership's log; whatever it does not need is left out. */
public sealed interface MembershipHeard {

  /** Something about a practice: it bears on rolls. */
  sealed interface OfPractice extends MembershipHeard {
    String practice();
  }

  /** Something about an organisation that is no practice: its links bear on rolls. */
  sealed interface OfOrganisation extends MembershipHeard {
    String organisation();
  }

  /** Something about a person: it bears on who may be a candidate. */
  sealed interface OfPerson extends MembershipHeard {
    UUID person();
  }

  /** What was stated and of which day it is. */
  record Source(LocalDate fileDate) {}

  record PracticeRegistered(
      String practice, String name, @Nullable LocalDate openedOn, @Nullable Source source)
      implements OfPractice {

    /** Without saying since when it has the name. */
    public PracticeRegistered(String practice, String name, @Nullable LocalDate openedOn) {
      this(practice, name, openedOn, null);
    }
  }

  record PracticeRenamed(String practice, String name, LocalDate effective) implements OfPractice {}

  record PracticePlaced(String practice, String subIcbLocation, LocalDate effective)
      implements OfPractice {}

  /** {@code openedOn} is the first day on which the practice was open, whatever held before. */
  record PracticeOpeningStated(String practice, LocalDate openedOn) implements OfPractice {}

  /** {@code closedOn} is the last day on which the practice was open. */
  record PracticeClosed(String practice, LocalDate closedOn) implements OfPractice {}

  record NetworkJoined(String practice, String network, LocalDate from) implements OfPractice {}

  record NetworkLeft(String practice, String network, LocalDate lastDay) implements OfPractice {}

  /** {@code on} is the first day on which the practice is part of the other. */
  record PracticeMerged(String practice, String into, LocalDate on) implements OfPractice {}

  /** That it merged, was split or succeeded on that day was wrong. */
  record SuccessionRetracted(String practice, LocalDate on) implements OfPractice {}

  /** {@code basis} is registered or weighted; {@code asOf} the day of the file. */
  record ListSizeStated(String practice, String basis, BigDecimal patients, LocalDate asOf)
      implements OfPractice {}

  /**
   * What was said to begin on that day never was so. {@code fact} is membership's word for what it
   * was about; of a closure, {@code from} is the last day that was named.
   */
  record PracticeFactRetracted(String practice, String fact, LocalDate from)
      implements OfPractice {}

  record MemberAdmitted(String practice, LocalDate from) implements OfPractice {}

  record MemberResigned(String practice, LocalDate lastDay) implements OfPractice {}

  record MemberExpelled(String practice, LocalDate lastDay) implements OfPractice {}

  record MemberDissolved(String practice, LocalDate lastDay) implements OfPractice {}

  record MemberSuspended(String practice, LocalDate from) implements OfPractice {}

  record MemberReinstated(String practice, LocalDate from) implements OfPractice {}

  /**
   * {@code fact} is membership's word for what it was about, such as an end or a suspension; {@code
   * day} its day.
   */
  record MemberFactRetracted(String practice, String fact, LocalDate day) implements OfPractice {}

  /** Shares of a further class. */
  record OfClass(String memberClass, String shares) {}

  /** What the member holds, until it is stated anew; {@code others} of further classes, if any. */
  record HoldingStated(
      String practice,
      @Nullable String memberClass,
      @Nullable String shares,
      LocalDate from,
      @Nullable List<OfClass> others)
      implements OfPractice {

    /** Of one class. */
    public HoldingStated(
        String practice, @Nullable String memberClass, @Nullable String shares, LocalDate from) {
      this(practice, memberClass, shares, from, null);
    }

    /** Of all classes together, as a share's vote is asked of each. */
    @Nullable String allShares() {
      if (shares == null || others == null) {
        return shares;
      }
      return others.stream()
          .map(one -> new BigInteger(one.shares()))
          .reduce(new BigInteger(shares), BigInteger::add)
          .toString();
    }
  }

  /** Whether the practice takes part in ballots, and has paid its levies. */
  record ParticipationStated(String practice, boolean ballots, boolean levies, LocalDate from)
      implements OfPractice {}

  /** {@code kind} is membership's word for what it is. */
  record OrganisationRegistered(String organisation, String kind, LocalDate from)
      implements OfOrganisation {}

  record OrganisationClosed(String organisation, LocalDate lastDay) implements OfOrganisation {}

  /** {@code kind} and {@code code} are the other end's: a practice, network or organisation. */
  record OrganisationLinked(
      String organisation, String relation, String kind, String code, LocalDate from)
      implements OfOrganisation {}

  record OrganisationUnlinked(
      String organisation, String relation, String kind, String code, LocalDate lastDay)
      implements OfOrganisation {}

  /** The link that was said to begin on that day never was so. */
  record OrganisationLinkRetracted(
      String organisation, String relation, String kind, String code, LocalDate from)
      implements OfOrganisation {}

  /** {@code fact} is a name or a closure; of a closure, {@code from} is the last day named. */
  record OrganisationFactRetracted(String organisation, String fact, LocalDate from)
      implements OfOrganisation {}

  /** {@code to} is the last day; left out, it is a representative's, for all matters. */
  record MandateGranted(
      UUID mandate,
      UUID person,
      String practice,
      String purpose,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String capacity,
      @Nullable List<String> matters)
      implements MembershipHeard {

    /** As a representative, in all matters. */
    public MandateGranted(
        UUID mandate,
        UUID person,
        String practice,
        String purpose,
        LocalDate from,
        @Nullable LocalDate to) {
      this(mandate, person, practice, purpose, from, to, null, null);
    }
  }

  record MandateRevoked(UUID mandate, UUID person, String practice, LocalDate lastDay)
      implements MembershipHeard {}

  /** Of the name nothing is kept here. */
  record PersonRecorded(UUID person) implements OfPerson {}

  /** What a person is by profession since then, within a practice or outside. */
  record RoleStated(UUID person, String role, @Nullable String practice, LocalDate from)
      implements OfPerson {}

  /** {@code login} is the keyed hash that stands in an entry's actor after {@code login:}. */
  record LogInBound(UUID person, String login) implements OfPerson {}

  /** Their mandates were revoked before; their log-in is nobody's. */
  record PersonErased(UUID person) implements OfPerson {}
}
