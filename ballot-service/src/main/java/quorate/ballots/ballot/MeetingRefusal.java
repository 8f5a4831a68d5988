package quorate.ballots.ballot;

import quorate.chassis.decide.Refusal;

/** Why what a notice says of its meeting, of proxies, papers or hands was refused. */
public enum MeetingRefusal implements Refusal {
  CLOSES_BEFORE_THE_MEETING(
      "A poll is taken at its meeting, and votes in advance go into it (Companies Act 2006 s322A): it"
          + " closes after the meeting has started.",
      Kind.INVALID),
  PROXIES_NOT_ALLOWED("This ballot knows no proxies.", Kind.INVALID),
  PROXIES_NOT_LIMITED(
      "A member of a company appoints whom they will (Companies Act 2006 s324(1)), however many that"
          + " person stands for: leave it out.",
      Kind.INVALID),
  PROXY_DEADLINE_TOO_EARLY(
      "Proxies need not be in earlier than 48 hours before the meeting, or 24 before a poll taken"
          + " more than 48 hours later; days that are no working days do not count (Companies Act"
          + " 2006 s327(2) and (3)).",
      Kind.INVALID),
  PROXY_DEADLINE_TOO_LATE(
      "Proxies are appointed before they vote: give a time up to the start of the meeting, or of"
          + " the voting where that is later.",
      Kind.INVALID),
  PAPERS_AFTER_THE_CLOSE("Papers are received until the close at the latest.", Kind.INVALID),
  PAPERS_NOT_CONFIRMED_SOON(
      "Papers received in time are keyed by their second person within 14 days of the close, and"
          + " nothing is counted before: give a time after the close, or leave it out.",
      Kind.INVALID),
  HANDS_NOT_HERE(
      "A show of hands is of a meeting of members or of a board, on a question answered by yes or"
          + " no under a rule set.",
      Kind.INVALID),
  HANDS_AFTER_ADVANCE_VOTES(
      "Where hands come first nothing opens before a poll is demanded at the meeting, so nobody votes"
          + " in advance.",
      Kind.INVALID),
  POLL_DEMAND_NOT_UNDERSTOOD(
      "Members demand a poll as statutory-floor (Companies Act 2006 s321(2)), model-articles or"
          + " model-articles-guarantee says; at a board nobody does: leave it out.",
      Kind.INVALID);

  private final String explanation;
  private final Kind kind;

  MeetingRefusal(String explanation, Kind kind) {
    this.explanation = explanation;
    this.kind = kind;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
