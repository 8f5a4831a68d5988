package quorate.membership.proposals;

/** Why a change is proposed, and whether the file alone proves it. */
record Because(String reason, boolean doubtful) {

  static Because proved(String reason) {
    return new Because(reason, false);
  }

  static Because doubted(String reason) {
    return new Because(reason, true);
  }

  Because proved() {
    return proved(reason);
  }
}
