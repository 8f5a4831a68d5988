package quorate.membership.person;

import quorate.chassis.decide.Refusal;

/** Why something asked of a person's record does not happen. */
public enum PersonRefusal implements Refusal {
  PERSON_ALREADY_RECORDED("The register has this person already.", Kind.CONFLICT),
  PERSON_NOT_RECORDED("The register has no such person.", Kind.NOT_FOUND),
  MANDATE_FOR_NO_PRACTICE(
      "The register has no such practice; a mandate is to vote for one it has.", Kind.INVALID),
  MANDATE_FOR_PRACTICE_THAT_ENDED(
      "The practice is no more; a mandate is for the practice that took over.", Kind.CONFLICT),
  MANDATE_OUTLASTS_PRACTICE(
      "The practice ends before that day, and its mandates with it; leave the last day out, or name"
          + " an earlier one.",
      Kind.INVALID),
  MANDATE_FOR_NO_KNOWN_PURPOSE("A mandate here is for the purpose \"vote\".", Kind.INVALID),
  MANDATE_IN_NO_KNOWN_CAPACITY(
      "A mandate is held as representative, deputy, nominee, corporate-representative or attorney.",
      Kind.INVALID),
  MANDATE_ENDS_BEFORE_IT_BEGINS("The last day is on or after the first.", Kind.INVALID),
  MANDATE_HELD_ALREADY(
      "The person holds a mandate for this practice in this capacity and time already.",
      Kind.CONFLICT),
  NO_SUCH_MANDATE("The person was never granted this mandate.", Kind.NOT_FOUND),
  MANDATE_ENDED_ALREADY("The mandate ends on or before that day already.", Kind.CONFLICT),
  HANDED_OVER_TO_ONESELF("A mandate is handed over to another person.", Kind.INVALID),
  HANDED_OVER_BEFORE_IT_BEGINS(
      "A mandate is handed over after it began; revoke one that has not begun.", Kind.INVALID),
  SUCCESSOR_NOT_RECORDED(
      "The register has no such person to hand over to; record them first.", Kind.INVALID),
  NO_SUCH_ROLE("A role is gp, salaried-gp, practice-manager, nurse or lay.", Kind.INVALID),
  ROLE_IN_NO_PRACTICE("The register has no such practice.", Kind.INVALID),
  TRUST_IS_NO_PERSON(
      "No trust is entered in a register of members (s126 Companies Act 2006); record each person by"
          + " their own name.",
      Kind.INVALID),
  AGREED_AFTER_TODAY("An agreement is recorded once it was given, today or before.", Kind.INVALID),
  NO_SUCH_SCOPE("Agreement is for all, meetings or ballots.", Kind.INVALID),
  WITHDRAWN_BEFORE_AGREED(
      "An agreement is withdrawn on or after the day it was given.", Kind.INVALID),
  NOTICE_NOT_AGREED("There is no agreement to electronic notice to withdraw.", Kind.CONFLICT),
  INVITATION_ENDS_BEFORE_IT_BEGINS("An invitation expires after it is issued.", Kind.INVALID),
  INVITATION_NOT_KNOWN("This code is not known.", Kind.NOT_FOUND),
  INVITATION_USED("This code has been used; ask the secretary for another.", Kind.CONFLICT),
  INVITATION_EXPIRED("This code has expired; ask the secretary for another.", Kind.CONFLICT),
  LOG_IN_BOUND_ALREADY("The person has a log-in already.", Kind.CONFLICT),
  LOG_IN_OF_ANOTHER(
      "This log-in is another person's here; use your own, or ask the secretary.", Kind.CONFLICT),
  NAME_NEEDED("A law keeps the name; the contact details are gone.", Kind.CONFLICT),
  CONTACT_ERASED(
      "The person's contact details were erased; record who comes back as a new person.",
      Kind.CONFLICT),
  PERSON_ERASED("This person was erased; record who comes back as a new person.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  PersonRefusal(String explanation, Kind kind) {
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
