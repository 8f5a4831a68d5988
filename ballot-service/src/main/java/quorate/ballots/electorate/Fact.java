package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.List;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.MemberResigned;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.NetworkLeft;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeRenamed;

/**
 * One thing that holds of a practice from a day on, or no longer holds. {@code value} is the name,
 * the area or the network's code; of openness and membership it is empty.
 */
public record Fact(String practice, Subject subject, LocalDate from, boolean holds, String value) {

  /** What a fact is about. */
  public enum Subject {
    NAME,
    OPEN,
    AREA,
    NETWORK,
    MEMBER
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
      case NetworkJoined(var practice, var network, var from) ->
          List.of(new Fact(practice, Subject.NETWORK, from, true, network));
      case NetworkLeft(var practice, var network, var last) ->
          ended(practice, Subject.NETWORK, last, network);
      case MemberAdmitted(var practice, var from) ->
          List.of(new Fact(practice, Subject.MEMBER, from, true, ""));
      case MemberResigned(var practice, var last) -> ended(practice, Subject.MEMBER, last, "");
    };
  }

  private static List<Fact> ended(String practice, Subject subject, LocalDate last, String value) {
    return List.of(new Fact(practice, subject, last.plusDays(1), false, value));
  }
}
