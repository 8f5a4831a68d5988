package quorate.counting.outcome.rule;

import quorate.counting.number.Exact;

/** What must be reached. */
public sealed interface PassMark {

  Exact HALF = Exact.of(1).over(Exact.of(2));

  /** A fraction of a base, between 0 and 1, for a question answered by yes or no. */
  record Share(Exact fraction, Reach reach, Base base) implements PassMark {
    public Share {
      if (fraction.signum() < 0 || fraction.isMoreThan(Exact.UNIT)) {
        throw new IllegalArgumentException("a pass mark lies between 0 and 1: " + fraction);
      }
    }

    /** Whether for and against being level is exactly the mark: more than half of both. */
    public boolean isSimpleMajority() {
      return fraction.equals(HALF) && reach == Reach.MORE_THAN && base == Base.FOR_AND_AGAINST;
    }

    /** Whether votes can never reach it, or never miss it. */
    public boolean saysNothing() {
      return reach == Reach.MORE_THAN ? fraction.equals(Exact.UNIT) : fraction.isZero();
    }

    /** {@code more than 50 % of the votes cast for and against}. */
    public String words() {
      return reach.words() + " " + Words.share(fraction) + " of the " + base.words();
    }
  }

  /** Among several options the one with the most votes (plurality). */
  record MostVotes() implements PassMark {}

  /** Among several options the one that is preferred to each other, head to head. */
  record BeatsEach() implements PassMark {}

  /** In an election no mark: the count says who is elected. */
  record ByTheCount() implements PassMark {}

  /** More than half of the base. */
  static Share moreThanHalf(Base base) {
    return new Share(HALF, Reach.MORE_THAN, base);
  }

  /** At least so many per cent of the base. */
  static Share atLeast(long percent, Base base) {
    return new Share(Exact.units(percent, 2), Reach.AT_LEAST, base);
  }
}
