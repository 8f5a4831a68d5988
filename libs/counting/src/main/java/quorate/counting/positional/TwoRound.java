package quorate.counting.positional;

import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Filling;
import quorate.counting.sheet.Places;
import quorate.counting.sheet.Ranks;
import quorate.counting.sheet.Sheet;
import quorate.counting.sheet.SheetStage;
import quorate.counting.sheet.StageDraft;
import quorate.counting.tie.Ties;

/**
 * Two rounds for one seat: more than half of the valid votes in the first, else a second between
 * the two with the most. A tie for going on, or in the second round, is broken by {@code ties}
 * ({@code FORWARDS} by the first round) or stands.
 */
public final class TwoRound {

  private static final String NAME = "two-round";
  private static final Choosing ONE = Choosing.plurality(Excess.FIRST);

  private TwoRound() {}

  /** The first round: somebody is elected, or two are advancing, or a tie stands. */
  public static Sheet first(Profile papers, Ties ties) {
    var round = new First(papers, ties);
    return round.sheet(List.of(round.stage));
  }

  /**
   * Both rounds, the second on papers of its own. Papers for a second round that is not held, or
   * between others than those advancing, throw {@link IllegalArgumentException}.
   */
  public static Sheet both(Profile first, Profile second, Ties ties) {
    var round = new First(first, ties);
    var advancing = round.stage.advancing();
    if (advancing.size() < 2
        || second.candidates().size() != 2
        || !second.candidates().containsAll(advancing)) {
      throw new IllegalArgumentException("advancing are " + advancing);
    }
    return round.sheet(List.of(round.stage, round.second(second)));
  }

  /** Both rounds on the same ranked papers (the contingent vote). */
  public static Sheet contingent(Profile papers, Ties ties) {
    var advancing = first(papers, ties).stages().getFirst().advancing();
    return advancing.size() < 2
        ? first(papers, ties)
        : both(papers, between(papers, advancing), ties);
  }

  private static Profile between(Profile papers, List<String> advancing) {
    return papers.without(
        papers.candidates().stream().filter(each -> !advancing.contains(each)).toList());
  }

  private static final class First {

    private final Profile papers;
    private final Ties ties;
    private final Choices choices;
    private final Places places;
    private final SheetStage stage;

    First(Profile papers, Ties ties) {
      this.papers = papers;
      this.ties = ties;
      this.choices = new Choices(papers, ONE);
      this.places = new Places(papers.candidates(), ties);
      this.stage = stage();
      places.tallied(choices.votes());
    }

    private SheetStage stage() {
      var votes = choices.votes();
      var half = choices.valid().over(Exact.of(2));
      var all = Ranks.everyone(votes.size());
      var over = all.stream().filter(each -> votes.get(each).isMoreThan(half)).toList();
      var draft =
          new StageDraft(Clauses.ROUND, places.figures(all, votes))
              .whole(choices.valid(), Exact.ZERO);
      if (!over.isEmpty() || all.size() < 2) {
        return draft.elected(places.names(over.isEmpty() ? all : over)).number(1);
      }
      var filling = places.fill(Ranks.highestFirst(votes), 2);
      return draft.advancing(places.names(filling.chosen())).ties(filling, places).number(1);
    }

    SheetStage second(Profile second) {
      var again = new Choices(second, ONE);
      var pair = second.candidates().stream().map(papers.candidates()::indexOf).toList();
      var votes = again.votes();
      var ranking =
          Ranks.highestFirst(votes).stream()
              .map(group -> group.stream().map(pair::get).sorted().toList())
              .toList();
      Filling filling = places.fill(ranking, 1);
      var figures = new Places(second.candidates(), ties).figures(Ranks.everyone(2), votes);
      return new StageDraft(Clauses.SECOND, figures)
          .whole(second.total(), second.total().minus(again.valid()))
          .elected(places.names(filling.chosen()))
          .ties(filling, places)
          .number(2);
    }

    Sheet sheet(List<SheetStage> stages) {
      return new Sheet(
          NAME,
          1,
          ties,
          papers.candidates(),
          papers.withdrawn(),
          papers.total(),
          choices.valid(),
          choices.setAside(),
          stages,
          List.of());
    }
  }
}
