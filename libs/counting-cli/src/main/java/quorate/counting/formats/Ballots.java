package quorate.counting.formats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quorate.counting.profile.Profile;

/**
 * What a file of ballots holds. {@code rules} are those that the file itself names for its count;
 * {@code spoilt} are papers that could be read and cannot be counted.
 */
public record Ballots(
    Papers papers,
    String title,
    OptionalInt seats,
    Optional<FileRules> rules,
    List<Spoilt> spoilt) {

  public Ballots {
    spoilt = List.copyOf(spoilt);
  }

  /** Ranked papers and nothing said about how they are counted. */
  public static Ballots of(Profile profile) {
    return new Ballots(
        new Papers.Ranked(profile), "", OptionalInt.empty(), Optional.empty(), List.of());
  }

  Ballots titled(String name) {
    return new Ballots(papers, name, seats, rules, spoilt);
  }

  Ballots seats(int number) {
    return new Ballots(papers, title, OptionalInt.of(number), rules, spoilt);
  }

  Ballots rules(FileRules named) {
    return new Ballots(papers, title, seats, Optional.of(named), spoilt);
  }

  Ballots spoilt(List<Spoilt> set) {
    return new Ballots(papers, title, seats, rules, set);
  }
}
