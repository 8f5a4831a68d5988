package quorate.governance.position;

import quorate.chassis.decide.Refusal;

/** Why something asked of a position does not happen. */
public enum PositionRefusal implements Refusal {
  NO_SUCH_POSITION(Kind.NOT_FOUND, "There is no such position."),
  ALREADY_OPENED(Kind.CONFLICT, "This consultation has been opened already."),
  NO_SUCH_BODY_HERE(Kind.INVALID, "Name a body of this convener whose position it will be."),
  OPENED_AHEAD(
      Kind.INVALID, "A consultation is recorded once it went out: name today or an earlier day."),
  NOT_BACKDATED(
      Kind.INVALID,
      "Without a document it goes out today: name today; of one that went out before on paper send"
          + " the document."),
  BEFORE_ITS_DOCUMENT(
      Kind.INVALID, "A consultation does not go out before the document by which it did."),
  ENDS_BEFORE_IT_BEGINS(Kind.INVALID, "Its last day is before its first: name a later one."),
  OVER_BEFORE_IT_OPENS(
      Kind.INVALID,
      "Its last day is over, so nobody can answer: name today or a later day; of one that was held"
          + " on paper send the document by which it went out."),
  ASKED_TWICE(Kind.INVALID, "A party is asked twice: name each once."),
  OPTION_NAMED_TWICE(Kind.INVALID, "Two options have the same code: give each its own."),
  NOTHING_TO_RANK(
      Kind.INVALID, "To be ranked there are two options at least, and a method that counts them."),
  TOO_MUCH_TO_END(
      Kind.INVALID,
      "So many parties and options are more than one record of the end can hold: ask fewer, or name"
          + " options by shorter codes."),
  DOES_NOT_RANK(Kind.INVALID, "This is no method that ranks all options."),
  NO_SUCH_MANDATE_HERE(
      Kind.INVALID, "Name a mandate of this convener's register of mandates, or none."),
  NOT_OF_A_SYSTEM(
      Kind.INVALID, "Only a delegation of a system says whether the place advises or decides."),
  NOT_FOR_THIS_BODY(
      Kind.INVALID, "That delegation is to somebody else: name one to this body or its place."),
  NOT_ON_THIS_SUBJECT(
      Kind.INVALID, "That delegation does not cover the subject: name one that does, or none."),
  NOT_IN_FORCE_THEN(
      Kind.CONFLICT, "That delegation has not begun, is over, or was revoked: name one in force."),
  NOT_ASKED(Kind.CONFLICT, "Only who was asked answers: name one of the parties asked."),
  NOT_FOR_THIS_PARTY(
      Kind.FORBIDDEN,
      "Only who represents a practice in the register, on that day and in all matters, answers for"
          + " it; the secretary records the document of any other party."),
  SAYS_NOTHING(Kind.INVALID, "An answer ranks the options, or says something, or both."),
  NOTHING_IS_RANKED(Kind.INVALID, "This consultation has no options to rank: answer in words."),
  NOT_A_RANKING(Kind.INVALID, "Rank options of this consultation, each once."),
  NOBODYS_WORDS(
      Kind.INVALID,
      "What is written is sealed under the key of who wrote it: name that person, as the register"
          + " knows them, in 'by'."),
  BEFORE_IT_OPENED(
      Kind.INVALID, "Nobody answers before they are asked: name the answer's real day."),
  DATED_AHEAD(Kind.INVALID, "A document of a day to come shows nothing yet: name its real day."),
  ANSWERED_TOO_LATE(
      Kind.CONFLICT,
      "The last day for answers has passed; what came in writing by that day the secretary still"
          + " records, with its document."),
  CONSULTATION_OVER(
      Kind.CONFLICT, "The consultation has ended, and who was silent is on record: it stands so."),
  STILL_OPEN(Kind.CONFLICT, "Its last day has not passed, and not all have answered."),
  NOT_ENDED_YET(Kind.CONFLICT, "End the consultation first, so that it is known who said nothing."),
  ALREADY_AGREED(Kind.CONFLICT, "A position was agreed already: amend it by a later decision."),
  NOT_AGREED(Kind.CONFLICT, "No position was agreed yet, or it stands no more."),
  NO_SUCH_DECISION_KNOWN(
      Kind.INVALID, "A position rests on a decision: name one of the decision register."),
  DECISION_OF_ANOTHER(
      Kind.INVALID, "That decision is not one of this body: name one that the body took."),
  DECISION_STANDS_NO_MORE(
      Kind.CONFLICT, "That decision stands no more: name the one that took its place."),
  NOT_CARRIED(
      Kind.CONFLICT,
      "That decision was not carried by the body's vote, so nothing was agreed by it: name the one"
          + " on a motion that was."),
  DECIDED_TOO_SOON(
      Kind.CONFLICT,
      "That decision was taken while constituents could still answer: it cannot rest on what they"
          + " said. Let the body decide after the end."),
  NOT_A_LATER_DECISION(
      Kind.CONFLICT, "A position is changed by a later decision of its body: name that one."),
  DISSENT_OF_NOBODY_ASKED(
      Kind.INVALID, "Dissent is of those who were asked: name one of them, each once."),
  KEPT_PRIVATE(
      Kind.CONFLICT,
      "The convener's rule keeps positions private: it is published once the rule says so (POST"
          + " /governance/api/v1/publication)."),
  ALREADY_PUBLISHED(Kind.CONFLICT, "It is published as it reads."),
  NO_SUCH_PERSON_KNOWN(Kind.INVALID, "The register knows no such person."),
  NOT_THEIR_FINDING(
      Kind.FORBIDDEN,
      "A finding is of the person who names themselves by their own log-in; the secretary records"
          + " those of others."),
  NO_POSITION_THEN(
      Kind.CONFLICT, "On that day no position stood, so nothing could differ from it."),
  ONLY_A_STATUTORY_ROLE(
      Kind.INVALID,
      "Only an LMC has an authority of its own here, by its statutory recognition: name the role,"
          + " such as NHS Act 2006 s97."),
  HELD_ALREADY(Kind.CONFLICT, "This statement has been held against the position already.");

  private final Kind kind;
  private final String explanation;

  PositionRefusal(Kind kind, String explanation) {
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
