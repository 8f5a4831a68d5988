package quorate.governance.resolution;

import quorate.chassis.decide.Refusal;

/** Why something asked of a resolution does not happen. */
public enum ResolutionRefusal implements Refusal {
  NO_SUCH_RESOLUTION(Kind.NOT_FOUND, "There is no such resolution."),
  ALREADY_PROPOSED(Kind.CONFLICT, "This has been proposed already."),
  NO_SUCH_BODY_TO_RESOLVE(Kind.INVALID, "Name a body of this convener that is there today."),
  NOT_A_RESOLUTION(
      Kind.INVALID,
      "Advice is asked for as a matter, and seats are filled by an election: raise a matter, or"
          + " call for nominations."),
  NO_VOTE_IN_THE_BODY(
      Kind.INVALID, "Only who sits in the body with a vote today proposes, seconds or amends."),
  NOTHING_TO_REPLACE(
      Kind.INVALID, "The resolution to be replaced is not in force: name one that is."),
  OF_ANOTHER_BODY(Kind.INVALID, "A body replaces its own resolutions: name one of the same body."),
  NEEDS_A_SPECIAL_RESOLUTION(
      Kind.CONFLICT, "What was done by a special resolution is undone by one: propose it as such."),
  RESOLVED_CONDITION_TWICE(Kind.INVALID, "A condition is named twice: name each once."),
  IN_FORCE_BEFORE_IT_IS_MADE(
      Kind.INVALID, "It cannot come into force before today: name today or a later day."),
  RESOLUTION_SECONDED_ALREADY(Kind.CONFLICT, "It has been seconded already."),
  SECONDS_OWN_RESOLUTION(Kind.INVALID, "Whoever proposed it does not second it: name another."),
  SUBSTANCE_OF_A_SPECIAL_RESOLUTION(
      Kind.CONFLICT,
      "A special resolution is passed as its notice had it: correct clerical errors only, or"
          + " withdraw it and propose another [Companies Act 2006 s283(6)(a)]."),
  RESOLUTION_PUT_ALREADY(
      Kind.CONFLICT,
      "It has been put, so that it is changed and withdrawn no more: propose another."),
  RESOLUTION_WITHDRAWN(Kind.CONFLICT, "It has been withdrawn: propose it anew."),
  RESOLUTION_NOT_SECONDED(Kind.CONFLICT, "It needs a seconder before it is put."),
  KIND_NOT_BY_THIS_VEHICLE(Kind.CONFLICT, "The law lets no resolution of this kind be put so."),
  RESOLUTION_CLAUSE_NEEDED(Kind.INVALID, "Cite the clause that allows it."),
  PUT_BY_ANOTHER_WAY(
      Kind.INVALID, "Give meeting and motion, or ballot alone: that which is this vehicle in law."),
  BALLOT_NOT_HEARD_OF(
      Kind.INVALID, "No such ballot has been heard of: draft it in ballot-service first."),
  BALLOT_OF_ANOTHER_KIND(
      Kind.CONFLICT, "The ballot decides another kind of question, or as another vehicle."),
  BALLOT_ASKS_OTHERWISE(
      Kind.CONFLICT, "The ballot asks another question: it has to ask what the resolution says."),
  ANOTHER_IS_PUT_BY_IT(
      Kind.CONFLICT,
      "Another resolution is put by it, and a ballot or motion decides one: put this by another."),
  BALLOT_DECLARED_ALREADY(
      Kind.CONFLICT, "The ballot has been declared: what was not put by it is not decided by it."),
  NO_SUCH_MOTION_OF_ITS_BODY(Kind.INVALID, "Name a motion before a meeting of the same body."),
  MOTION_READS_OTHERWISE(
      Kind.CONFLICT, "The motion is of another kind or text: amend the one or the other first."),
  MOTION_ONLY_AMENDS(
      Kind.CONFLICT, "The motion amends another: name the one that is amended by it."),
  MOTION_IS_SETTLED(Kind.CONFLICT, "The motion is decided or withdrawn: have it moved again."),
  NOT_DECIDED_BY_THIS(Kind.CONFLICT, "It was not put by that ballot or motion."),
  RESOLUTION_SETTLED_ALREADY(Kind.CONFLICT, "It has been decided already."),
  NO_SUCH_CONDITION_OF_IT(Kind.NOT_FOUND, "It has no such condition."),
  CONDITION_MET_ALREADY(Kind.CONFLICT, "This condition has been met already."),
  RESOLUTION_NOT_CARRIED(Kind.CONFLICT, "It is not carried, so nothing follows from it."),
  DAY_TO_COME(Kind.INVALID, "What is dated on a day to come is not so yet: name its real day."),
  BEFORE_IT_WAS_CARRIED(Kind.INVALID, "That day is before the one on which it was carried."),
  NO_SUCH_FILING(Kind.NOT_FOUND, "Nothing of that name is to be filed for it."),
  FILING_ASKED_ALREADY(Kind.CONFLICT, "This is to be filed for it already."),
  FILED_ALREADY(Kind.CONFLICT, "This has been filed already."),
  NOTHING_TO_RESTORE(Kind.CONFLICT, "It was not replaced by that resolution.");

  private final Kind kind;
  private final String explanation;

  ResolutionRefusal(Kind kind, String explanation) {
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
