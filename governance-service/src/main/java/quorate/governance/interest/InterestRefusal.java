package quorate.governance.interest;

import quorate.chassis.decide.Refusal;

/** Why something asked of the register of interests was refused. */
public enum InterestRefusal implements Refusal {
  NO_SUCH_PERSON(Kind.NOT_FOUND, "The register knows no such person."),
  NO_SUCH_INTEREST(Kind.NOT_FOUND, "There is no such interest of this person."),
  NOT_YOUR_OWN(
      Kind.FORBIDDEN, "Interests are declared by whose they are, or by the secretary for them."),
  ABOUT_NOTHING(Kind.INVALID, "Name an organisation by its code, or give subject words, or both."),
  NO_SUCH_BODY(Kind.INVALID, "Name bodies of this convener with which the interest competes."),
  NOT_YET_THERE(Kind.INVALID, "An interest is declared once it is there: give a day until today."),
  ENDED_ALREADY(Kind.CONFLICT, "This interest has ended; declare another if there is one."),
  ENDS_BEFORE_IT_BEGAN(Kind.INVALID, "The last day is not before the day since when it was there."),
  SAID_ALREADY(Kind.CONFLICT, "This is what stands already.");

  private final Kind kind;
  private final String explanation;

  InterestRefusal(Kind kind, String explanation) {
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
