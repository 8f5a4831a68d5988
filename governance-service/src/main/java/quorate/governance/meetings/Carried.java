package quorate.governance.meetings;

import java.util.List;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;

/** What a question must reach, in words. */
final class Carried {

  private Carried() {}

  /** A sentence per mark, each with its clause. */
  static List<Stated> by(String what, RuleSet rules) {
    boolean several = rules.weightings().size() > 1;
    return rules.marks().stream()
        .map(
            mark ->
                Stated.of(
                    "%s is carried by %s%s%s."
                        .formatted(
                            what,
                            words(mark.passMark()),
                            several ? ", counted in " + mark.weighting().name() : "",
                            where(mark)),
                    mark.clause()))
        .toList();
  }

  private static String words(PassMark mark) {
    return switch (mark) {
      case PassMark.Share share -> share.words();
      case PassMark.MostVotes _ -> "the most votes";
      case PassMark.BeatsEach _ -> "being preferred to each other option, head to head";
      case PassMark.ByTheCount _ -> "the count";
    };
  }

  private static String where(Mark mark) {
    return switch (mark.scope()) {
      case Scope.Overall _ -> "";
      case Scope.InEach _ -> ", in each constituency";
      case Scope.InAtLeast(int constituencies) ->
          ", in at least %d constituencies".formatted(constituencies);
    };
  }
}
