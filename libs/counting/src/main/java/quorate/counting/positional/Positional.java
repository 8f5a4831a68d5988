package quorate.counting.positional;

import java.util.List;
import quorate.counting.constraint.Constraints;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Highest;
import quorate.counting.sheet.Places;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.RuleClause;
import quorate.counting.sheet.SetAside;
import quorate.counting.sheet.SetAside.Reason;
import quorate.counting.sheet.Sheet;
import quorate.counting.tie.Ties;

/**
 * Counts choices and places. Sheets are the same whatever the order of papers; the candidates with
 * the most are elected, and a tie for the last seat is broken by {@code ties} or stands. Seats are
 * 1 or more, else {@link IllegalArgumentException}.
 */
public final class Positional {

  private Positional() {}

  /**
   * Plurality, block or limited voting: the order of a paper's marks matters for its excess only.
   */
  public static Sheet count(Choosing rule, Profile profile, int seats, Ties ties) {
    return count(rule, profile, seats, ties, Constraints.none());
  }

  /** The same under constraints, which can be met, else {@link IllegalArgumentException}. */
  public static Sheet count(
      Choosing rule, Profile profile, int seats, Ties ties, Constraints constraints) {
    var choices = new Choices(profile, rule);
    return new Counted(profile, seats, ties, constraints)
        .sheet(
            rule.name(),
            Clauses.CHOOSING,
            choices.votes(),
            choices.whole(),
            choices.unused(),
            choices.setAside());
  }

  /** Borda's count. */
  public static Sheet count(Borda rule, Profile profile, int seats, Ties ties) {
    return count(rule, profile, seats, ties, Constraints.none());
  }

  /** The same under constraints, which can be met, else {@link IllegalArgumentException}. */
  public static Sheet count(
      Borda rule, Profile profile, int seats, Ties ties, Constraints constraints) {
    var points = new BordaPoints(profile, rule.truncation());
    var blank = new Choices(profile, Choosing.plurality(Excess.FIRST)).setAside().stream();
    return new Counted(profile, seats, ties, constraints)
        .sheet(
            rule.name(),
            Clauses.borda(rule.truncation()),
            points.points(),
            points.given(),
            Exact.ZERO,
            blank.filter(each -> each.reason() == Reason.BLANK).toList());
  }

  private record Counted(Profile profile, int seats, Ties ties, Constraints constraints) {

    Sheet sheet(
        String method,
        RuleClause clause,
        List<Exact> values,
        Exact whole,
        Exact exhausted,
        List<SetAside> setAside) {
      var places = new Places(profile.candidates(), ties, constraints);
      var ranking = Ranks.highestFirst(values);
      var counted = setAside.stream().map(SetAside::weight).reduce(profile.total(), Exact::minus);
      return new Sheet(
          method,
          seats,
          ties,
          profile.candidates(),
          profile.withdrawn(),
          profile.total(),
          counted,
          setAside,
          new Highest(clause, values, whole, exhausted).stages(places, seats),
          places.ranking(ranking));
    }
  }
}
