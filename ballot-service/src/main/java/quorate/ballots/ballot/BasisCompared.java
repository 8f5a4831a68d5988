package quorate.ballots.ballot;

import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;

/** A basis under which a roll was looked at, beside its own. */
public record BasisCompared(WeightBasis weightBasis, @Nullable Weighing weighing) {}
