package quorate.governance.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Fault;
import quorate.counting.Marking;
import quorate.counting.Method;
import quorate.counting.Outcome;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Stage;
import quorate.counting.Weight;
import quorate.governance.position.PositionEvent.AnswerGiven;
import quorate.governance.position.PositionEvent.Option;

/** How answers that rank options are counted: by libs/counting, one paper for each party. */
final class Ranking {

  private final Contest contest;

  private Ranking(Contest contest) {
    this.contest = contest;
  }

  /** By this method; empty where it is none that ranks all options. */
  static Optional<Ranking> by(String method, List<Option> options) {
    var keys = options.stream().map(Option::option).toList();
    return ranking(method).map(found -> new Ranking(new Contest(found, keys)));
  }

  /** The methods that rank all options. */
  static String methods() {
    return Arrays.stream(Method.values())
        .filter(each -> each.marking() == Marking.LEVEL)
        .map(Method::toString)
        .collect(Collectors.joining(", "));
  }

  private static Optional<Method> ranking(String name) {
    return Arrays.stream(Method.values())
        .filter(each -> each.marking() == Marking.LEVEL && each.toString().equals(name))
        .findFirst();
  }

  /** Why these places are no paper of it. */
  Optional<String> fault(List<List<String>> places) {
    return contest.fault(new Choice.Level(places)).map(Fault::explanation);
  }

  Priorities of(Collection<AnswerGiven> answers, int asked) {
    List<Paper> papers = new ArrayList<>();
    for (AnswerGiven each : answers) {
      var places = each.places();
      if (places != null) {
        papers.add(new Paper(each.party().toString(), Weight.ONE, new Choice.Level(places)));
      }
    }
    var entitled = new Participation(asked, Weight.of(asked));
    var sheet = new Count(contest, entitled, new Participation(0, Weight.ZERO)).of(papers);
    return new Priorities(
        contest.method().toString(),
        papers.size(),
        outcome(sheet),
        papers.isEmpty() ? List.of() : sheet.ranking(),
        pairs(sheet),
        sheet.stages().stream().map(Ranking::step).toList());
  }

  private static String outcome(CountSheet sheet) {
    return switch (sheet.outcome()) {
      case Outcome.Won _, Outcome.Elected _, Outcome.SecondRound _ -> "clear";
      case Outcome.TieStands _, Outcome.LevelAtTheTop _, Outcome.LevelAtTheBottom _ -> "tied";
      case Outcome.Nothing _ -> "none";
    };
  }

  private static List<Priorities.Pair> pairs(CountSheet sheet) {
    return sheet.headToHead().stream()
        .flatMap(matrix -> matrix.pairs().stream())
        .map(
            each ->
                new Priorities.Pair(
                    each.option(),
                    each.against(),
                    each.prefer().toString(),
                    each.opposed().toString()))
        .toList();
  }

  private static String step(Stage stage) {
    var figures =
        stage.votes().stream()
            .map(each -> "%s %s".formatted(each.option(), each.votes()))
            .collect(Collectors.joining(", "));
    return "%s: %s [%s]"
        .formatted(figures, stage.clause().text(), stage.clause().source())
        .strip()
        .replaceFirst("^: ", "");
  }
}
