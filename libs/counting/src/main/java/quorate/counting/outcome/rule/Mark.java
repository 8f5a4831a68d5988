package quorate.counting.outcome.rule;

/**
 * One mark to reach. A rule set with several asks for all: a double majority of practices and
 * patients is the same pass mark under two weightings.
 */
public record Mark(Weighting weighting, PassMark passMark, Scope scope, Clause clause) {

  /** In all votes together. */
  public static Mark overall(Weighting weighting, PassMark passMark, Clause clause) {
    return new Mark(weighting, passMark, new Scope.Overall(), clause);
  }

  /** Whether equal votes fail it by nothing but their equality, so that a casting vote can help. */
  public boolean isSimpleMajorityOverall() {
    return scope instanceof Scope.Overall
        && passMark instanceof PassMark.Share share
        && share.isSimpleMajority();
  }
}
