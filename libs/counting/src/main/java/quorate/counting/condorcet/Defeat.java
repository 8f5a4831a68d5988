package quorate.counting.condorcet;

/** A pair that one candidate wins, by index; the votes on either side in units. */
record Defeat(int winner, int loser, long support, long opposed) {

  long margin() {
    return support - opposed;
  }
}
