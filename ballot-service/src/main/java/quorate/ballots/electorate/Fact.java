package quorate.ballots.electorate;

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
import quorate.ballots.electorate.MembershipHeard.MemberReinstated;
import quorate.ballots.electorate.MembershipHeard.MemberResigned;
import quorate.ballots.electorate.MembershipHeard.MemberSuspended;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.NetworkLeft;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.ParticipationStated;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeMerged;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeRenamed;

/**
 * One thing that holds of a practice from a day on, or no longer holds. {@code value} is the name,
 * the area, the network's code, a number, or what the practice merged into; else it is empty.
 */
public record Fact(String practice, Subject subject, LocalDate from, boolean holds, String value) {

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
      case PracticeRegistered(var practice, var name, var opened) ->
          List.of(
              new Fact(practice, Subject.NAME, ALWAYS, true, name),
              new Fact(practice, Subject.OPEN, opened == null ? ALWAYS : opened, true, ""));
      case PracticeRenamed(var practice, var name, var effective) ->
          List.of(new Fact(practice, Subject.NAME, effective, true, name));
      case PracticePlaced(var practice, var area, var effective) ->
          List.of(new Fact(practice, Subject.AREA, effective, true, area));
      case PracticeClosed(var practice, var closed) -> ended(practice, Subject.OPEN, closed, "");
      case PracticeMerged(var practice, var into, var on) ->
          List.of(new Fact(practice, Subject.OPEN, on, false, into));
      case ListSizeStated(var practice, var basis, var patients, var asOf) ->
          sized(practice, basis, patients, asOf);
      case NetworkJoined(var practice, var network, var from) ->
          List.of(new Fact(practice, Subject.NETWORK, from, true, network));
      case NetworkLeft(var practice, var network, var last) ->
          ended(practice, Subject.NETWORK, last, network);
      case MemberAdmitted(var practice, var from) ->
          List.of(new Fact(practice, Subject.MEMBER, from, true, ""));
      case MemberResigned(var practice, var last) -> ended(practice, Subject.MEMBER, last, "");
      case MemberExpelled(var practice, var last) -> ended(practice, Subject.MEMBER, last, "");
      case MemberDissolved(var practice, var last) -> ended(practice, Subject.MEMBER, last, "");
      case MemberSuspended(var practice, var from) ->
          List.of(new Fact(practice, Subject.SUSPENDED, from, true, ""));
      case MemberReinstated(var practice, var from) ->
          List.of(new Fact(practice, Subject.SUSPENDED, from, false, ""));
      case HoldingStated(var practice, var memberClass, var shares, var from) ->
          List.of(
              held(practice, Subject.CLASS, from, memberClass),
              held(practice, Subject.SHARES, from, shares));
      case ParticipationStated(var practice, var ballots, var levies, var from) ->
          List.of(
              new Fact(practice, Subject.NOT_IN_BALLOTS, from, !ballots, ""),
              new Fact(practice, Subject.LEVY_UNPAID, from, !levies, ""));
    };
  }

  private static List<Fact> ended(String practice, Subject subject, LocalDate last, String value) {
    return List.of(new Fact(practice, subject, last.plusDays(1), false, value));
  }

  private static Fact held(
      String practice, Subject subject, LocalDate from, @Nullable String value) {
    return new Fact(practice, subject, from, value != null, value == null ? "" : value);
  }

  // A way of counting that no basis knows bears on no roll.
  private static List<Fact> sized(
      String practice, String basis, BigDecimal patients, LocalDate asOf) {
    return Stream.of(Subject.REGISTERED, Subject.WEIGHTED)
        .filter(subject -> subject.name().equalsIgnoreCase(basis))
        .map(subject -> new Fact(practice, subject, asOf, true, patients.toPlainString()))
        .toList();
  }
}
