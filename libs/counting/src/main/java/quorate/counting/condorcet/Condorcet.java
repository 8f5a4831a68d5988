package quorate.counting.condorcet;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.Places;
import quorate.counting.sheet.SetAside;
import quorate.counting.sheet.SetAside.Reason;
import quorate.counting.sheet.Sheet;
import quorate.counting.sheet.SheetStage;
import quorate.counting.sheet.StageDraft;
import quorate.counting.tie.Ties;

/** Counts by a Condorcet method. */
public final class Condorcet {

  private Condorcet() {}

  /**
   * The sheet of these votes; the same whatever the order of papers. The first of the ranking are
   * elected; a tie for the last seat is broken by {@code ties} or stands. A default option is
   * elected only if nothing else is left. Seats are 1 or more and the default option stands, else
   * {@link IllegalArgumentException}.
   */
  public static CondorcetSheet count(CondorcetRule rule, Profile profile, int seats, Ties ties) {
    var matrix = BeatMatrix.of(profile, rule.unranked());
    var hurdles = new Hurdles(matrix, rule.defaultOption());
    var left = hurdles.left();
    var standing = rule.method().rank(matrix.among(left), ties);
    var places = new Places(left.stream().map(matrix.candidates()::get).toList(), ties);
    var stages = new ArrayList<SheetStage>(hurdles.stages());
    stages.add(last(standing, places, seats, hurdles).number(stages.size() + 1));
    var blank = blank(profile);
    var sheet =
        new Sheet(
            rule.method().name(),
            seats,
            ties,
            profile.candidates(),
            profile.withdrawn(),
            profile.total(),
            profile.total().minus(blank),
            blank.isZero() ? List.of() : List.of(new SetAside(Reason.BLANK, blank)),
            stages,
            places.ranking(standing.ranking()));
    return new CondorcetSheet(rule, sheet, matrix, hurdles.all(), standing.workings());
  }

  private static StageDraft last(Standing standing, Places places, int seats, Hurdles hurdles) {
    var eligible = standing.ranking();
    int fallback = hurdles.defaultAmongLeft();
    if (fallback >= 0 && standing.figures().size() > 1) {
      eligible =
          eligible.stream()
              .map(group -> group.stream().filter(each -> each != fallback).toList())
              .filter(group -> !group.isEmpty())
              .toList();
    }
    var filling = places.fill(eligible, seats);
    var all = standing.ranking().stream().flatMap(List::stream).sorted().toList();
    var draft =
        new StageDraft(standing.clause(), places.figures(all, standing.figures()))
            .elected(places.names(filling.chosen()))
            .ties(filling, places);
    standing.sum().ifPresent(sum -> draft.whole(sum, Exact.ZERO));
    return draft;
  }

  private static Exact blank(Profile profile) {
    long units = 0;
    for (int group = 0; group < profile.groups(); group++) {
      units += profile.start(group) == profile.end(group) ? profile.units(group) : 0;
    }
    return profile.votes(units);
  }
}
