package quorate.auditor.ballot;

import quorate.counting.Participation;

/** Who was entitled, how many of them took part, and how many were needed. */
record Turnout(Participation entitled, Participation present, int needed) {

  boolean isQuorate() {
    return present.heads() >= needed;
  }
}
