package quorate.counting.outcome.rule;

/** What becomes of those who are interested in the question, and by which clause. */
public record InterestRule(Treatment treatment, Clause clause) {

  /** What a rule of the Act on ratifications gives way to. */
  public static final Clause UNANIMITY =
      Clause.act(
          "239(6)(a)", "Nothing affects the validity of a decision by all members' consent.");

  /** How their votes and presence count. */
  public enum Treatment {
    /** They vote and count like everybody. */
    NO_RECUSAL,
    /** Their votes in favour are disregarded; their votes against and their presence count. */
    FAVOUR_DISREGARDED,
    /** They are not eligible: neither votes nor voting rights count. */
    NOT_ELIGIBLE,
    /** They count neither for the quorum nor for the vote, unless it is common to all. */
    COUNT_IN_NEITHER;

    @Override
    public String toString() {
      return Words.key(this);
    }
  }

  /**
   * Whether it is the Act's own for ratifications, which leaves a decision by unanimous consent of
   * the members as it is (s239(6)(a)).
   */
  public boolean givesWayToUnanimity() {
    return clause.source().instrument() == Instrument.COMPANIES_ACT_2006
        && clause.source().place().startsWith("s239");
  }

  /** Members vote their interests. */
  public static InterestRule membersVoteAsTheyLike() {
    return new InterestRule(
        Treatment.NO_RECUSAL,
        Clause.act("284", "A member's votes count whatever the member's interest."));
  }
}
