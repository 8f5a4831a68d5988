package quorate.counting.positional;

import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Places;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.SetAside;
import quorate.counting.sheet.SetAside.Reason;
import quorate.counting.sheet.Sheet;
import quorate.counting.sheet.SheetStage;
import quorate.counting.sheet.StageDraft;
import quorate.counting.stv.RuleClause;
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
    var choices = new Choices(profile, rule);
    return new Counted(profile, seats, ties)
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
    var points = new BordaPoints(profile, rule.truncation());
    var blank = new Choices(profile, Choosing.plurality(Excess.FIRST)).setAside().stream();
    return new Counted(profile, seats, ties)
        .sheet(
            rule.name(),
            Clauses.borda(rule.truncation()),
            points.points(),
            points.given(),
            Exact.ZERO,
            blank.filter(each -> each.reason() == Reason.BLANK).toList());
  }

  private record Counted(Profile profile, int seats, Ties ties) {

    Sheet sheet(
        String method,
        RuleClause clause,
        List<Exact> values,
        Exact whole,
        Exact exhausted,
        List<SetAside> setAside) {
      var places = new Places(profile.candidates(), ties);
      var ranking = Ranks.highestFirst(values);
      var stage = stage(clause, values, ranking, places).whole(whole, exhausted).number(1);
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
          List.<SheetStage>of(stage),
          places.ranking(ranking));
    }

    private StageDraft stage(
        RuleClause clause, List<Exact> values, List<List<Integer>> ranking, Places places) {
      var filling = places.fill(ranking, seats);
      return new StageDraft(clause, places.figures(Ranks.everyone(values.size()), values))
          .elected(places.names(filling.chosen()))
          .ties(filling, places);
    }
  }
}
