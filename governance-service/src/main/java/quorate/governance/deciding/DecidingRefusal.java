package quorate.governance.deciding;

import quorate.chassis.decide.Refusal;

/** Why what is sent is not the decision of the party that it names. */
public enum DecidingRefusal implements Refusal {
  NO_SUCH_BODY(Kind.INVALID, "Name a body of this convener that is there today."),
  NOT_IN_ITS_SEAT(
      Kind.FORBIDDEN,
      "A body's decision is entered by its chair, vice-chair, secretary or executive who may act, by"
          + " their own log-in, or by the convener's secretary."),
  DECIDES_AT_A_MEETING(
      Kind.CONFLICT,
      "Nobody decides alone for a body: name the decision on the motion that its meeting carried, or"
          + " let the convener's secretary send the minute of that meeting."),
  NO_MEETING_OF_IT(
      Kind.INVALID, "Only a body's decision rests on one of its meetings: leave restson out."),
  MEMBERS_VOTE(
      Kind.CONFLICT,
      "Members decide by their votes alone: name the decision on the motion that their meeting"
          + " carried."),
  NOT_ITS_REPRESENTATIVE(
      Kind.FORBIDDEN,
      "Only who represents the practice in the register, on that day and in all matters, decides"
          + " for it; the secretary may record its document."),
  DOCUMENT_NEEDED(
      Kind.FORBIDDEN,
      "What such a party decided is recorded by the secretary, from its document: send it.");

  private final Kind kind;
  private final String explanation;

  DecidingRefusal(Kind kind, String explanation) {
    this.kind = kind;
    this.explanation = explanation;
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
