package quorate.governance.representation;

import quorate.chassis.decide.Refusal;

/** Why something asked of a representation does not happen. */
public enum RepresentationRefusal implements Refusal {
  NO_SUCH_REPRESENTATION(Kind.NOT_FOUND, "There is no such representation."),
  NO_SUCH_OUTSIDE_MEETING(Kind.NOT_FOUND, "No such meeting of the outside body was noted."),
  ALREADY_OPENED(Kind.CONFLICT, "This representation has been opened already."),
  NO_SUCH_BODY_HERE(Kind.INVALID, "Name a body of this convener."),
  NO_SUCH_PERSON_KNOWN(Kind.INVALID, "The register knows no such person."),
  BEFORE_IT_OPENED(Kind.INVALID, "The representation begins later: name a day from then on."),
  ENDS_BEFORE_IT_BEGINS(Kind.INVALID, "The last day is before the first: name a later one."),
  TWO_AT_MOST(
      Kind.CONFLICT,
      "Two people carry positions to a body, so that it is known who speaks: end one first, or name"
          + " a deputy."),
  NAMED_ALREADY(Kind.CONFLICT, "This person is a representative or deputy in that time already."),
  OWN_CAPACITY(
      Kind.CONFLICT,
      "Who sits in their own capacity speaks for nobody else and carries no position."),
  NOT_A_REPRESENTATIVE(
      Kind.CONFLICT, "Only a representative of that day, or a deputy, does this: name one first."),
  NOT_A_DEPUTY(Kind.CONFLICT, "That person is no deputy on that day: name one first."),
  DEPUTY_OF_ANOTHER(
      Kind.CONFLICT, "A deputy stands for one: name another, or the document of a written view."),
  NO_SUCH_POSITION_KNOWN(Kind.INVALID, "Name a position of this convener."),
  NO_POSITION_THEN(Kind.CONFLICT, "No position stands on that day, so there is nothing to carry."),
  CARRIED_ALREADY(
      Kind.CONFLICT,
      "This position is carried to that meeting already, as it reads: before that day it may be"
          + " carried as it is amended, or by another."),
  DEPUTY_OR_WRITTEN_VIEW(
      Kind.INVALID,
      "Absence means a deputy or a written view: name a deputy of this representation, or the"
          + " document of the view."),
  NOT_IN_THEIR_NAME(
      Kind.FORBIDDEN,
      "Representatives and deputies carry, and say that they cannot come, by their own log-in; the"
          + " secretary records it for them."),
  NOT_HELD_YET(Kind.CONFLICT, "That meeting is on a day to come."),
  ATTENDANCE_RECORDED(Kind.CONFLICT, "Who was there is recorded already."),
  NOT_CARRIED(Kind.CONFLICT, "This position was not carried to that meeting."),
  NOT_THEIR_REPORT(
      Kind.FORBIDDEN,
      "Representatives and deputies report by their own log-in; the secretary records it for them."),
  DATED_AHEAD(Kind.INVALID, "A document of a day to come shows nothing yet: name its real day."),
  SAID_ALREADY(Kind.CONFLICT, "This is what was reported last.");

  private final Kind kind;
  private final String explanation;

  RepresentationRefusal(Kind kind, String explanation) {
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
