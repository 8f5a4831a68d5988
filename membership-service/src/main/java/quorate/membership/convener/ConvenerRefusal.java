package quorate.membership.convener;

import quorate.chassis.decide.Refusal;

/** Why something is not said of the convener. */
public enum ConvenerRefusal implements Refusal {
  CONVENER_NUMBER_OF_NO_COMPANY(
      "A company has a number in the register of companies, such as 01234567 or SC123456; leave it"
          + " out where the convener is none.",
      Kind.INVALID),
  CONVENER_NAMED_SO_ALREADY("The convener is called so on that day already.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  ConvenerRefusal(String explanation, Kind kind) {
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
