package quorate.governance.request;

import quorate.chassis.decide.Refusal;

/** Why something asked of a request does not happen. */
public enum RequestRefusal implements Refusal {
  NO_SUCH_REQUEST(Kind.NOT_FOUND, "There is no such request."),
  ALREADY_LOGGED(Kind.CONFLICT, "This request has been logged already."),
  RECEIVED_AHEAD(Kind.INVALID, "A request is logged once it came: name today or an earlier day."),
  NO_SUCH_BODY_HERE(Kind.INVALID, "Name a body of this convener, or none."),
  NOBODYS_WORDS(
      Kind.INVALID,
      "A note is sealed under the key of who wrote it: name that person, as the register knows"
          + " them, in 'by'."),
  NOT_THEIR_WORD(
      Kind.FORBIDDEN,
      "Who took a request says so by their own log-in; the secretary enters it for others."),
  ANSWERED_ALREADY(Kind.CONFLICT, "It was answered already, and that stands."),
  ANSWER_MISSING(
      Kind.INVALID,
      "Name what answers it: the position, the decision, the letter's document, or words that say"
          + " why it is declined."),
  NO_POSITION_THERE(
      Kind.CONFLICT, "That position was not agreed, or stands no more: it answers nothing."),
  NO_DECISION_THERE(Kind.INVALID, "That decision is not in the register: name one that is."),
  NO_EARLIER_REQUEST(
      Kind.INVALID, "A repeat is of an earlier request: name one that came before this."),
  MARKED_ALREADY(Kind.CONFLICT, "It is marked a repeat of that one already."),
  NO_SUCH_PERSON_KNOWN(Kind.INVALID, "The register knows no such person."),
  NOT_THEIR_FINDING(
      Kind.FORBIDDEN,
      "Whether it is a repeat is said by a person by their own log-in; the secretary records it"
          + " for others.");

  private final Kind kind;
  private final String explanation;

  RequestRefusal(Kind kind, String explanation) {
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
