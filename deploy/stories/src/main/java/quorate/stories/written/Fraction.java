package quorate.stories.written;

/** How many of all members agree; more than half of them pass it (s282(2)). */
record Fraction(int agreed, int members) {

  /** So many of those who agree are enough, one vote each. */
  static int needed(int members) {
    return members / 2 + 1;
  }

  boolean passes() {
    return agreed >= needed(members);
  }

  /** As an outcome tells it: of a passed one, what was agreed when it passed. */
  String told() {
    int counted = passes() ? needed(members) : agreed;
    return "%s: %d of %d agreed".formatted(passes() ? "passed" : "lapsed", counted, members);
  }
}
