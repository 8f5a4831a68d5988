package quorate.counting.outcome.vehicle;

import quorate.counting.outcome.rule.Words;

/** What a ballot is in law. */
public enum Vehicle {
  /** It binds nobody: a working group asks, or a consultation. */
  ADVISORY("an advisory ballot"),
  /** Parties to an agreement decide by its own rules. */
  CONTRACT("a vote under a contract"),
  ELECTION("an election"),
  WRITTEN_RESOLUTION("a written resolution"),
  POLL_OF_A_MEETING("a poll of a general meeting"),
  BOARD_DECISION("a decision of a board");

  private final String words;

  Vehicle(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the members of a company decide by it. */
  public boolean isOfMembers() {
    return this == WRITTEN_RESOLUTION || this == POLL_OF_A_MEETING;
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
