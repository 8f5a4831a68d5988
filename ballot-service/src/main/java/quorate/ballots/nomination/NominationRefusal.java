package quorate.ballots.nomination;

import quorate.chassis.decide.Refusal;

/** Why something asked of nominations was refused. */
public enum NominationRefusal implements Refusal {
  NO_SUCH_NOMINATIONS("There are no such nominations.", Kind.NOT_FOUND),
  NO_SUCH_CANDIDATE("Nobody of this id is nominated.", Kind.NOT_FOUND),
  NO_SUCH_SEAT("Name one of the seats that are to be filled, by its key.", Kind.INVALID),
  NOMINATIONS_ALREADY_OPENED("These nominations are opened already.", Kind.CONFLICT),
  SEATS_NOT_UNDERSTOOD(
      "At least one seat is to be filled; each has a key of its own and at least one place.",
      Kind.INVALID),
  VACANCY_NOT_UNDERSTOOD(
      "A casual vacancy began on or before the day on which nominations close, and its term ends"
          + " after that day.",
      Kind.INVALID),
  CLOSES_BEFORE_OPENING(
      "Nominations close after they open, and have not closed yet.", Kind.INVALID),
  NO_ELECTION_BY_YES_OR_NO("Candidates are chosen, ranked, marked or scored.", Kind.INVALID),
  NOBODY_MAY_NOMINATE("A practice may nominate at least one.", Kind.INVALID),
  NOMINATIONS_NOT_OPEN("Nominations are not open yet; the call says when they are.", Kind.CONFLICT),
  NOMINATIONS_CLOSED("Nominations have closed.", Kind.CONFLICT),
  NOMINATIONS_NOT_CLOSED("Nominations have not closed yet.", Kind.CONFLICT),
  NO_MANDATE_TO_NOMINATE(
      "You have no mandate for this practice today; the convener's secretary can tell who has.",
      Kind.FORBIDDEN),
  NOT_ENTITLED_TO_NOMINATE(
      "This practice is not of those who nominate for this seat.", Kind.CONFLICT),
  NOT_IN_THE_REGISTER(
      "The register has no such person; have them recorded first, and give their id.",
      Kind.INVALID),
  CONSTITUENCY_NOT_OF_SEAT(
      "Name one of the constituencies of the seat, or none where it has none.", Kind.INVALID),
  ROLE_CLASS_NOT_OF_SEAT(
      "Name one of the role classes of the seat, or none where it has none.", Kind.INVALID),
  ROLE_CLASS_NOT_STATED(
      "The register does not say that this person is of this role class; have it stated there.",
      Kind.CONFLICT),
  STANDS_OTHERWISE(
      "This person is nominated for another seat, constituency or role class: one candidate stands"
          + " once.",
      Kind.CONFLICT),
  ALREADY_SUPPORTED("This practice nominates or seconds this candidate already.", Kind.CONFLICT),
  TOO_MANY_BY_PRACTICE("This practice has nominated as many as one may.", Kind.CONFLICT),
  TOO_MANY_CANDIDATES(
      "A paper has at most 26 candidates, fewer where a count of more would not fit into one entry"
          + " of the log, and so many are nominated.",
      Kind.CONFLICT),
  NOT_YOUR_NOMINATION("Only the person nominated can say so, by their own log-in.", Kind.FORBIDDEN),
  NOT_A_LIVE_NOMINATION(
      "This nomination was declined, withdrawn, ruled invalid or came to nothing by the close.",
      Kind.CONFLICT),
  ALREADY_ACCEPTED("The nomination is accepted; it can be withdrawn.", Kind.CONFLICT),
  POLL_NOTICED(
      "Notice of the poll has been given; who stands on its paper stays there.", Kind.CONFLICT),
  OUTCOME_DECLARED("The outcome for this seat has been declared.", Kind.CONFLICT),
  YOUR_OWN_NOMINATION("Nobody rules on a nomination of their own.", Kind.FORBIDDEN),
  GROUND_NEEDED(
      "An invalid nomination is ruled out on a ground; a valid one has none.", Kind.INVALID),
  NOT_YET_TIME_TO_CLOSE("Nominations close later.", Kind.CONFLICT),
  NOT_CONTESTED("There is no contest for this seat, so there is no ballot.", Kind.CONFLICT),
  ORDER_NOT_UNDERSTOOD(
      "Where candidates stand by alphabet, name each who stands once; where by lot, none.",
      Kind.INVALID),
  PLACES_NEED_ANOTHER_COUNT(
      "The poll of this call names no counting rule that fills several places.", Kind.CONFLICT),
  CONSTRAINTS_NOT_MET(
      "With those who stand now, no ballot keeps to the constraints of the poll.", Kind.CONFLICT),
  BALLOT_STANDS("The ballot is drafted; withdraw it to have it drafted anew.", Kind.CONFLICT),
  NOTHING_TO_DECLARE("Every seat is contested, or its outcome has been declared.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  NominationRefusal(String explanation, Kind kind) {
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
