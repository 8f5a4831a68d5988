package quorate.ballots.electorate;

import static quorate.ballots.electorate.Fact.Said.ENDS;
import static quorate.ballots.electorate.Fact.Said.HOLDS;
import static quorate.ballots.electorate.Fact.Said.NEVER_ENDED;
import static quorate.ballots.electorate.Fact.Said.NEVER_HELD;
import static quorate.ballots.electorate.Fact.Said.NEVER_MERGED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.MembershipHeard.HoldingStated;
import quorate.ballots.electorate.MembershipHeard.ListSizeStated;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.MemberDissolved;
import quorate.ballots.electorate.MembershipHeard.MemberExpelled;
import quorate.ballots.electorate.MembershipHeard.MemberFactRetracted;
import quorate.ballots.electorate.MembershipHeard.MemberReinstated;
import quorate.ballots.electorate.MembershipHeard.MemberResigned;
import quorate.ballots.electorate.MembershipHeard.MemberSuspended;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.NetworkLeft;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.ParticipationStated;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeFactRetracted;
import quorate.ballots.electorate.MembershipHeard.PracticeMerged;
import quorate.ballots.electorate.MembershipHeard.PracticeOpeningStated;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeRenamed;
import quorate.ballots.electorate.MembershipHeard.Source;
import quorate.ballots.electorate.MembershipHeard.SuccessionRetracted;

/**
 * One thing that was said of a practice and a day. {@code value} is the name, the area, the
 * network's code, a number, or what the practice merged into; else it is empty.
 */
public record Fact(String practice, Subject subject, LocalDate from, Said said, String value)
    implements Statement {

  /**
   * That it holds from that day on, or no longer holds; or that the one or the other was wrong, or
   * that it ended by a merger.
   */
  public enum Said {
    HOLDS,
    ENDS,
    NEVER_HELD,
    NEVER_ENDED,
    NEVER_MERGED
  }

  /** What a fact is about. */
  public enum Subject {
    NAME,
    OPEN,
    AREA,
    NETWORK,
    MEMBER,
    SUSPENDED,
    CLASS,
    SHARES,
    LEVY_UNPAID,
    NOT_IN_BALLOTS,
    REGISTERED,
    WEIGHTED
  }

  /** For a practice that was there before anybody wrote it down; any database has this day. */
  static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

  /** What was heard, as facts. */
  public static List<Fact> of(OfPractice heard) {
    return switch (heard) {
      case PracticeRegistered(var practice, var name, var opened, var source) ->
          List.of(
              new Fact(practice, Subject.NAME, since(source), HOLDS, name),
              new Fact(practice, Subject.OPEN, opened == null ? ALWAYS : opened, HOLDS, ""));
      case PracticeRenamed(var practice, var name, var effective) ->
          List.of(new Fact(practice, Subject.NAME, effective, HOLDS, name));
      case PracticePlaced(var practice, var area, var effective) ->
          List.of(new Fact(practice, Subject.AREA, effective, HOLDS, area));
      case PracticeOpeningStated(var practice, var opened) -> openedOnlyOn(practice, opened);
      case PracticeClosed(var practice, var closed) -> ended(practice, Subject.OPEN, closed, "");
      case PracticeMerged(var practice, var into, var on) ->
          List.of(new Fact(practice, Subject.OPEN, on, ENDS, into));
      case SuccessionRetracted(var practice, var on) ->
          List.of(new Fact(practice, Subject.OPEN, on, NEVER_MERGED, ""));
      case PracticeFactRetracted(var practice, var fact, var from) ->
          Retracted.ofPractice(practice, fact, from);
      case MemberFactRetracted(var practice, var fact, var day) ->
          Retracted.ofMember(practice, fact, day);
      case ListSizeStated(var practice, var basis, var patients, var asOf) ->
          sized(practice, basis, patients, asOf);
      case NetworkJoined(var practice, var network, var from) ->
          List.of(new Fact(practice, Subject.NETWORK, from, HOLDS, network));
      case NetworkLeft(var practice, var network, var last) ->
          ended(practice, Subject.NETWORK, last, network);
      case MemberAdmitted(var practice, var from) ->
          List.of(new Fact(practice, Subject.MEMBER, from, HOLDS, ""));
      case MemberResigned(var practice, var last) -> ended(practice, Subject.MEMBER, last, "");
      case MemberExpelled(var practice, var last) -> ended(practice, Subject.MEMBER, last, "");
      case MemberDissolved(var practice, var last) -> ended(practice, Subject.MEMBER, last, "");
      case MemberSuspended(var practice, var from) ->
          List.of(new Fact(practice, Subject.SUSPENDED, from, HOLDS, ""));
      case MemberReinstated(var practice, var from) ->
          List.of(new Fact(practice, Subject.SUSPENDED, from, ENDS, ""));
      case HoldingStated e ->
          List.of(
              held(e.practice(), Subject.CLASS, e.from(), e.memberClass()),
              held(e.practice(), Subject.SHARES, e.from(), e.allShares()));
      case ParticipationStated(var practice, var ballots, var levies, var from) ->
          List.of(
              new Fact(practice, Subject.NOT_IN_BALLOTS, from, ballots ? ENDS : HOLDS, ""),
              new Fact(practice, Subject.LEVY_UNPAID, from, levies ? ENDS : HOLDS, ""));
    };
  }

  /** Whether what was heard before this no longer stands: it was taken back or closed anew. */
  boolean undoes(Fact earlier) {
    boolean sameDay = earlier.from.equals(from);
    return earlier.subject == subject
        && switch (said) {
          case HOLDS -> false;
          case ENDS -> subject == Subject.OPEN && earlier.said == ENDS && !sameDay;
          case NEVER_HELD -> earlier.said == HOLDS && sameDay;
          case NEVER_ENDED -> earlier.said == ENDS && sameDay;
          case NEVER_MERGED -> earlier.said == ENDS && sameDay && !earlier.value.isEmpty();
        };
  }

  boolean holds() {
    return said == HOLDS;
  }

  /** Whether it says that something was wrong, and nothing else. */
  boolean retracts() {
    return switch (said) {
      case HOLDS, ENDS -> false;
      case NEVER_HELD, NEVER_ENDED, NEVER_MERGED -> true;
    };
  }

  private static LocalDate since(@Nullable Source source) {
    return source == null ? ALWAYS : source.fileDate();
  }

  // A practice whose opening day nobody had said was there always, until somebody says it.
  private static List<Fact> openedOnlyOn(String practice, LocalDate opened) {
    return List.of(
        new Fact(practice, Subject.OPEN, ALWAYS, NEVER_HELD, ""),
        new Fact(practice, Subject.OPEN, opened, HOLDS, ""));
  }

  private static List<Fact> ended(String practice, Subject subject, LocalDate last, String value) {
    return List.of(new Fact(practice, subject, last.plusDays(1), ENDS, value));
  }

  private static Fact held(
      String practice, Subject subject, LocalDate from, @Nullable String value) {
    return new Fact(
        practice, subject, from, value == null ? ENDS : HOLDS, value == null ? "" : value);
  }

  // A way of counting that no basis knows bears on no roll.
  private static List<Fact> sized(
      String practice, String basis, BigDecimal patients, LocalDate asOf) {
    return Stream.of(Subject.REGISTERED, Subject.WEIGHTED)
        .filter(subject -> subject.name().equalsIgnoreCase(basis))
        .map(subject -> new Fact(practice, subject, asOf, HOLDS, patients.toPlainString()))
        .toList();
  }
}
