package quorate.ballots.enquiry;

import quorate.chassis.decide.Refusal;

/** Why something asked of an enquiry was refused. */
public enum EnquiryRefusal implements Refusal {
  NO_SUCH_ENQUIRY("There is no such enquiry.", Kind.NOT_FOUND),
  NOT_OF_THIS_ELECTORATE("This practice is not on the roll of this ballot.", Kind.FORBIDDEN),
  ENQUIRIES_CLOSED(
      "Enquiries are taken until the ballot opens, or closes where its notice says so.",
      Kind.CONFLICT),
  TOO_MANY_ENQUIRIES(
      "Ten enquiries of this practice wait for an answer; ask again after one.", Kind.CONFLICT),
  ENQUIRY_ANSWERED("The enquiry is answered; what was told to all stands.", Kind.CONFLICT),
  WHO_ASKED_IS_ERASED(
      "Who asked was erased from the register, and the enquiry with them; it needs no answer.",
      Kind.CONFLICT),
  TOO_LATE_TO_ANSWER("The ballot is closed; an answer would tell nobody anything.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  EnquiryRefusal(String explanation, Kind kind) {
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
