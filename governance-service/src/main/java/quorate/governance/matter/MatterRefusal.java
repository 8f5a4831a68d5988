package quorate.governance.matter;

import quorate.chassis.decide.Refusal;

/** Why something asked of a matter does not happen. */
public enum MatterRefusal implements Refusal {
  NO_SUCH_MATTER(Kind.NOT_FOUND, "There is no such matter."),
  ALREADY_RAISED(Kind.CONFLICT, "This matter has been raised already."),
  NOTHING_TO_SUPERSEDE(
      Kind.INVALID, "The decision to be superseded is not in the register: name one that is."),
  ALREADY_PUT(
      Kind.CONFLICT,
      "A matter is put once: raise a new matter, naming the decision that it reopens."),
  STATUTORY_NEEDS_A_MEETING(
      Kind.CONFLICT,
      "An online ballot by itself is not a company resolution: propose a general meeting for it."),
  VEHICLE_NOT_OFFERED(Kind.INVALID, "Only advisory ballots can be held here so far."),
  KIND_DIFFERS(Kind.INVALID, "A matter is put to its ballot as the kind that it was raised as."),
  PAPER_NEEDS_TWO_OPTIONS(Kind.INVALID, "A ballot paper needs at least two options."),
  OPTION_NAMED_TWICE(Kind.INVALID, "Two options have the same letter."),
  METHOD_NOT_OFFERED(Kind.INVALID, "The method is plurality or ranked."),
  ELECTORATE_NOT_UNDERSTOOD(
      Kind.INVALID,
      "The electorate is practices-of-area with a subicblocation, or members without one."),
  RULES_NOT_OFFERED(
      Kind.INVALID,
      "The pass mark is plurality, the weight basis one-per-practice, the quorum at least one."),
  NOT_AT_BALLOT(Kind.CONFLICT, "This matter is not waiting for a ballot."),
  ANOTHER_BALLOT(Kind.CONFLICT, "A matter is settled by the declaration of its own ballot only."),
  NOT_SETTLED(Kind.CONFLICT, "Nothing has been decided yet: wait for the declaration."),
  NO_WINNER(Kind.CONFLICT, "The ballot advised nothing, so there is nothing to carry out."),
  ADVICE_NEEDS_NO_STEP(
      Kind.INVALID, "Advice is followed or not; name the statutory step to be carried out."),
  NOT_FOR_A_MEETING(Kind.INVALID, "A general meeting is proposed for a statutory kind only."),
  ALREADY_PROPOSED(Kind.CONFLICT, "A general meeting has been proposed for this matter already.");

  private final Kind kind;
  private final String explanation;

  MatterRefusal(Kind kind, String explanation) {
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
