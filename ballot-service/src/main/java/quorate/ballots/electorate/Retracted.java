package quorate.ballots.electorate;

import static quorate.ballots.electorate.Fact.Said.HOLDS;
import static quorate.ballots.electorate.Fact.Said.NEVER_ENDED;
import static quorate.ballots.electorate.Fact.Said.NEVER_HELD;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import quorate.ballots.electorate.Fact.Subject;

/** Membership's words for what it takes back. One that bears on no roll says nothing here. */
final class Retracted {

  private Retracted() {}

  static List<Fact> ofPractice(String practice, String fact, LocalDate from) {
    return switch (fact) {
      case "name" -> never(practice, Subject.NAME, from);
      case "area" -> never(practice, Subject.AREA, from);
      case "registered-list" -> never(practice, Subject.REGISTERED, from);
      case "weighted-list" -> never(practice, Subject.WEIGHTED, from);
      case "opening" ->
          List.of(
              new Fact(practice, Subject.OPEN, from, NEVER_HELD, ""),
              new Fact(practice, Subject.OPEN, Fact.ALWAYS, HOLDS, ""));
      case "closure" -> neverEnded(practice, Subject.OPEN, from);
      case "network" ->
          List.of(
              new Fact(practice, Subject.NETWORK, from, NEVER_HELD, ""),
              new Fact(practice, Subject.NETWORK, from, NEVER_ENDED, ""));
      default -> List.of();
    };
  }

  static List<Fact> ofMember(String practice, String fact, LocalDate day) {
    return switch (fact) {
      case "admission" -> never(practice, Subject.MEMBER, day);
      case "end" -> neverEnded(practice, Subject.MEMBER, day);
      case "holding" ->
          Stream.of(Subject.CLASS, Subject.SHARES)
              .flatMap(held -> neverStated(practice, held, day))
              .toList();
      case "suspension" -> never(practice, Subject.SUSPENDED, day);
      case "reinstatement" -> List.of(new Fact(practice, Subject.SUSPENDED, day, NEVER_ENDED, ""));
      case "participation" ->
          Stream.of(Subject.NOT_IN_BALLOTS, Subject.LEVY_UNPAID)
              .flatMap(part -> neverStated(practice, part, day))
              .toList();
      default -> List.of();
    };
  }

  // No shares, or no class, may have been stated too.
  private static Stream<Fact> neverStated(String practice, Subject subject, LocalDate from) {
    return Stream.of(NEVER_HELD, NEVER_ENDED)
        .map(said -> new Fact(practice, subject, from, said, ""));
  }

  private static List<Fact> never(String practice, Subject subject, LocalDate from) {
    return List.of(new Fact(practice, subject, from, NEVER_HELD, ""));
  }

  private static List<Fact> neverEnded(String practice, Subject subject, LocalDate last) {
    return List.of(new Fact(practice, subject, last.plusDays(1), NEVER_ENDED, ""));
  }
}
