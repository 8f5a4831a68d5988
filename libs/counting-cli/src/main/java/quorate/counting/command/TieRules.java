package quorate.counting.command;

import java.util.List;
import java.util.Optional;
import quorate.counting.tie.Lot;
import quorate.counting.tie.TieBreak;
import quorate.counting.tie.TieRule;
import quorate.counting.tie.Ties;

/** {@code --ties}: rules in the order in which they are tried, as {@code backwards,lot:SEED}. */
final class TieRules {

  private TieRules() {}

  /** Those asked for, or else those of the method; a lot alone comes after those of the method. */
  static Ties of(Optional<String> asked, Ties ofTheMethod) {
    if (asked.isEmpty()) {
      return ofTheMethod;
    }
    var ties = asked.get().startsWith("lot:") ? ofTheMethod : Ties.stand();
    for (String word : asked.get().split(",", -1)) {
      ties = then(ties, word.strip());
    }
    return ties;
  }

  private static Ties then(Ties before, String word) {
    if (before.lot().isPresent() || (word.equals("none") && !before.rules().isEmpty())) {
      throw refused(word);
    }
    if (word.startsWith("lot:") && word.length() > 4) {
      return before.thenBy(new Lot(word.substring(4)));
    }
    return switch (word) {
      case "none" -> before;
      case "backwards" ->
          before.rules().isEmpty() ? Ties.by(TieRule.BACKWARDS) : both(before, TieRule.BACKWARDS);
      case "forwards" ->
          before.rules().isEmpty() ? Ties.by(TieRule.FORWARDS) : both(before, TieRule.FORWARDS);
      default -> throw refused(word);
    };
  }

  private static Ties both(Ties before, TieRule rule) {
    return Ties.by(before.rules().getFirst(), rule);
  }

  private static Refused refused(String word) {
    return new Refused(
        "--ties is none, backwards, forwards or lot:SEED, or several with commas between, the lot last; not "
            + word);
  }

  /** How ties were broken, in sentences. */
  static List<String> notes(List<TieBreak> broken) {
    return broken.stream().map(TieRules::note).toList();
  }

  private static String note(TieBreak tie) {
    var how =
        tie.draw()
            .map(
                draw ->
                    "by lot: draw "
                        + draw.number()
                        + " with seed "
                        + draw.seed()
                        + ", digests "
                        + draw.slips()
                        + " ("
                        + draw.procedure()
                        + ")")
            .orElse(tie.rule() + ", by the votes at point " + tie.consulted() + " of the count");
    return String.join(", ", tie.level())
        + " are level; for "
        + tie.purpose().name().toLowerCase(java.util.Locale.ROOT)
        + " "
        + tie.chosen()
        + " is chosen "
        + how
        + ".";
  }
}
