package quorate.governance.body;

import quorate.chassis.decide.Refusal;

/** Why something asked of a body was refused. */
public enum BodyRefusal implements Refusal {
  NO_SUCH_BODY(Kind.NOT_FOUND, "There is no such body."),
  NO_SUCH_SEAT(Kind.NOT_FOUND, "The body has no such seat."),
  NO_SUCH_PARENT(Kind.INVALID, "Name a body of this convener that is there that day, or none."),
  TERMS_NOT_UNDERSTOOD(Kind.INVALID, "The terms of reference cannot be followed as they stand."),
  NOT_THERE_THEN(Kind.CONFLICT, "The body is not there that day."),
  DISSOLVED_ALREADY(Kind.CONFLICT, "The body is dissolved."),
  HELD_BY_THEM(
      Kind.CONFLICT,
      "A meeting of the body was held by its terms and seats of that day, and its votes rest on"
          + " them."),
  NOT_DISSOLVED_BACK(
      Kind.INVALID,
      "What the body decided on days gone by stays decided by a body that was there: name today or a"
          + " later day."),
  ESTABLISHED_ALREADY(Kind.CONFLICT, "The body is established already."),
  NO_SUCH_RULE(Kind.INVALID, "The terms of that day have no rule of composition under this key."),
  NO_SEATS_TO_FILL(Kind.CONFLICT, "Every member has a place by this rule: no seat is opened."),
  FOLLOWS_THE_REGISTER(
      Kind.CONFLICT, "Seats of this rule come and go with the register; correct that instead."),
  RULE_IS_FULL(Kind.CONFLICT, "The terms allow no further seat of this rule."),
  SEAT_NOT_THERE_THEN(Kind.CONFLICT, "The seat is not there that day."),
  SEAT_HELD(Kind.CONFLICT, "Somebody holds the seat then; it falls vacant first."),
  SEAT_VACANT(Kind.CONFLICT, "Nobody holds the seat that day."),
  VACATED_ALREADY(
      Kind.CONFLICT,
      "That the holder leaves on this day is recorded: name an earlier last day if that was wrong."),
  NOT_THE_HOLDER(Kind.CONFLICT, "Another person holds the seat that day."),
  NOT_FILLED_SO(Kind.INVALID, "The terms say how seats of this rule are filled."),
  CO_OPTED_BY_DECISION(
      Kind.CONFLICT,
      "The body has met, so it co-opts by a decision of its own: name that by its id in the"
          + " decision register; from a minute book it is entered by POST"
          + " /governance/api/v1/decisions/earlier first."),
  NOT_THEIR_CHOICE(
      Kind.INVALID,
      "Name a decision in the register of the body itself; where it does not co-opt, of its parent"
          + " or of the body whose seat it is too."),
  CHOICE_STANDS_NO_MORE(
      Kind.CONFLICT,
      "This decision was superseded, annulled or has lapsed: name the one in its place."),
  CHOICE_NOT_CARRIED(
      Kind.CONFLICT,
      "This was not carried, or it only amended a motion: it puts nobody in a seat."),
  CHOSEN_LATER(Kind.INVALID, "It was decided after that day: nobody sits before they are chosen."),
  ELECTION_NOT_UNDERSTOOD(
      Kind.INVALID, "Name a call for nominations and the key of its seat, or a ballot alone."),
  HOLDS_ANOTHER_SEAT(Kind.CONFLICT, "They hold another seat of this body then."),
  MAY_NOT_SIT(Kind.CONFLICT, "The terms do not let this person hold the seat."),
  TERM_TOO_LONG(Kind.INVALID, "The terms fix how long a term is."),
  ENDS_BEFORE_IT_BEGAN(Kind.INVALID, "The last day is not before the first."),
  TERM_WITHOUT_END(Kind.CONFLICT, "The term has no end that could be renewed."),
  NO_MORE_RENEWALS(Kind.CONFLICT, "The terms allow no further term for this person."),
  NO_DEPUTIES(
      Kind.CONFLICT,
      "The terms let nobody come instead of the holder of this seat: revise them first, so that the"
          + " deputies of its rule may speak or vote."),
  DEPUTY_ALREADY(Kind.CONFLICT, "They are named as a deputy then."),
  NO_SUCH_DEPUTY(Kind.NOT_FOUND, "They are no deputy of this seat that day."),
  OFFICE_HELD(Kind.CONFLICT, "Somebody holds this office then; it ends first."),
  OFFICE_NOT_HELD(Kind.CONFLICT, "The holder of the seat does not hold this office that day."),
  NO_SUCH_PERSON_KNOWN(Kind.INVALID, "Give the id of a person of this convener."),
  NOT_DONE_YET(Kind.INVALID, "Training is recorded once it is done: give a day until today.");

  private final Kind kind;
  private final String explanation;

  BodyRefusal(Kind kind, String explanation) {
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
