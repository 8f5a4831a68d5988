package quorate.counting.outcome.rule;

/** The moment whose register says who may vote. */
public record EntitledAt(Moment moment, Clause clause) {

  /** The moments that there are. */
  public enum Moment {
    /** The circulation date of a written resolution (s289). */
    CIRCULATION,
    START_OF_MEETING,
    /** A time that the articles fix; the clause is theirs. */
    FIXED_BY_THE_ARTICLES,
    /** The record date named in the notice. */
    RECORD_DATE;

    @Override
    public String toString() {
      return Words.key(this);
    }
  }

  public EntitledAt {
    if (moment == Moment.FIXED_BY_THE_ARTICLES && !clause.ofTheArticles()) {
      throw new IllegalArgumentException("a time fixed by the articles cites their clause");
    }
  }
}
