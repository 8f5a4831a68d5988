package quorate.counting;

/** A number of electors and what they weigh together. */
public record Participation(int heads, Weight weight) {

  /** These papers. */
  static Participation of(Iterable<Paper> papers) {
    int heads = 0;
    Weight weight = Weight.ZERO;
    for (Paper paper : papers) {
      heads++;
      weight = weight.plus(paper.weight());
    }
    return new Participation(heads, weight);
  }
}
