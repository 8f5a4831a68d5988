package quorate.auditor.ballot;

/** How many took part, with what weight, and how many were needed. */
record Turnout(long heads, long weight, long needed) {

  boolean isQuorate() {
    return heads >= needed;
  }
}
