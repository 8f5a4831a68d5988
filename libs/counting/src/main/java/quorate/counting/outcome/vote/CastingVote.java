package quorate.counting.outcome.vote;

/** The chair's further vote on an equality of votes; {@code chair} as named on the roll, if so. */
public record CastingVote(String chair, Stand stand) {

  public CastingVote {
    if (stand != Stand.FOR && stand != Stand.AGAINST) {
      throw new IllegalArgumentException("a casting vote is for or against: " + stand);
    }
  }
}
