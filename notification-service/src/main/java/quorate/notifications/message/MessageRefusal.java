package quorate.notifications.message;

import quorate.chassis.decide.Refusal;

/** Why something asked of a message does not happen. */
public enum MessageRefusal implements Refusal {
  NO_SUCH_MESSAGE(Kind.NOT_FOUND, "There is no such message."),
  ALREADY_PREPARED(Kind.CONFLICT, "This message has been prepared already."),
  ALREADY_SENT(Kind.CONFLICT, "This message has been sent already."),
  RECIPIENT_ERASED(Kind.CONFLICT, "The person was erased; there is nobody to tell."),
  NOT_AN_EMAIL(Kind.CONFLICT, "This message is a letter: print it and put it in the post."),
  NOT_POSTED_YET(Kind.INVALID, "Record a posting once it is done: give today or a day before."),
  NOT_A_LETTER(Kind.CONFLICT, "This message goes by e-mail; only a letter is posted.");

  private final Kind kind;
  private final String explanation;

  MessageRefusal(Kind kind, String explanation) {
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
