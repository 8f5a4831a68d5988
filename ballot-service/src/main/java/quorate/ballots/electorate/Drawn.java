package quorate.ballots.electorate;

import java.util.Optional;
import quorate.ballots.electorate.Drawing.Excluded;

/** One practice as a rule finds it: entitled, or not and why. */
sealed interface Drawn {

  record Entitled(RollLine line, Optional<String> area) implements Drawn {}

  record Left(Excluded excluded, boolean lacksFigure) implements Drawn {}
}
