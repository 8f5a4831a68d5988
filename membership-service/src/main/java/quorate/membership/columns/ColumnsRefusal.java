package quorate.membership.columns;

import quorate.chassis.decide.Refusal;

/** Why columns cannot be mapped so. */
public enum ColumnsRefusal implements Refusal {
  COLUMN_HOLDS_NOTHING_KNOWN("No column of a list of members holds this.", Kind.INVALID),
  TWO_COLUMNS_HOLD_ONE_THING("Two columns hold the same; name one of them.", Kind.INVALID),
  NO_COLUMN_HOLDS_PRACTICES("One column holds the practices' codes.", Kind.INVALID),
  TITLES_LOOK_LIKE_DATA(
      "The titles are a row of data; give the list's row of titles.", Kind.INVALID),
  COLUMNS_MAPPED_SO_ALREADY("The columns are mapped so already.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  ColumnsRefusal(String explanation, Kind kind) {
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
