package quorate.stories.weighted;

import quorate.stories.checks.CheckName;

/** What the story checks, in the order of the story. */
enum WeightedCheck implements CheckName {
  WEIGHTS(
      "on the roll each practice weighs its published list per 1,000 patients, halves rounded up"),
  TURNOUT("as many took part in each of the three ballots as cast a vote"),
  BY_HEADS("one vote per practice: the contract is passed"),
  BY_PATIENTS("one vote per 1,000 patients: the same votes lose it"),
  BY_BOTH("the double majority: the first mark is reached, the second is not, and it is lost"),
  ARITHMETIC_SHOWN("the certificate of the double majority has both sums, with their clauses"),
  AUDIT_HOLDS("rolls, votes, counts and outcomes follow from the raw bytes of the topics"),
  AUDIT_AGREES("what follows from the bytes is what the service answers");

  private final String sentence;

  WeightedCheck(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
