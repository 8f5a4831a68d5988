package quorate.ballots.turnout;

import quorate.counting.Weight;

/** The turnout as people read it, in decimals. */
public record TurnoutShown(String heads, String weight, String electors, String entitled) {

  static TurnoutShown of(TurnoutView view) {
    return new TurnoutShown(
        Integer.toString(view.heads),
        new Weight(view.weight).toString(),
        Integer.toString(view.electors),
        new Weight(view.entitled).toString());
  }
}
