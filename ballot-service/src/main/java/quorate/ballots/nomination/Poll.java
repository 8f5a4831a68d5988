package quorate.ballots.nomination;

import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.WeightBasis;

/** How a contested seat will be voted on: the terms with which its ballot is drafted. */
public record Poll(
    PaperMethod method, NameOrder order, WeightBasis weightBasis, @Nullable RollTerms rollTerms) {}
