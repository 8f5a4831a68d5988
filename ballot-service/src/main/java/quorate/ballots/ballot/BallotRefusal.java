package quorate.ballots.ballot;

import quorate.chassis.decide.Refusal;

/** Why something asked of a ballot was refused. */
public enum BallotRefusal implements Refusal {
  NO_SUCH_BALLOT("There is no such ballot.", Kind.NOT_FOUND),
  ALREADY_DRAFTED("This ballot exists already.", Kind.CONFLICT),
  STATUTORY_NEEDS_A_MEETING(
      "An advisory ballot is not a company resolution: this kind needs a general meeting or a"
          + " written resolution. Ask for advice with the kind advisory-choice instead.",
      Kind.INVALID),
  NOT_BY_THIS_VEHICLE("This kind of question is not decided by this vehicle.", Kind.INVALID),
  SECRET_BALLOTS_NOT_OFFERED(
      "Secret ballots cannot be held: after the close the log would show who voted how. Hold an"
          + " open one, or wait until secrecy is really kept.",
      Kind.INVALID),
  TWO_OPTIONS_NEEDED("A paper has at least two options.", Kind.INVALID),
  TOO_MANY_OPTIONS("A paper has at most 26 options.", Kind.INVALID),
  COUNTING_NOT_UNDERSTOOD(
      "The counting rule is not one that can count this paper; the field and the reason say why.",
      Kind.INVALID),
  COUNTING_NOT_NAMED(
      "Only papers that choose one option or rank them are counted without a rule; name it in"
          + " paper.counting.",
      Kind.INVALID),
  PAPER_NOT_COUNTED_SO(
      "The counting rule counts papers that are marked in another way.", Kind.INVALID),
  COUNT_TOO_LARGE(
      "A count of so many options by this rule could be too large for one entry of the log.",
      Kind.INVALID),
  PAPER_TOO_LONG(
      "A paper with a number for each option would be longer than others, even sealed, and its"
          + " length would tell so. Have fewer options, or a narrower range.",
      Kind.INVALID),
  OPTION_NAMED_TWICE("Each option has a key of its own; two share one.", Kind.INVALID),
  CONTACT_NOT_NAMED("Each option names a person or an office that answers for it.", Kind.INVALID),
  ELECTORATE_NOT_UNDERSTOOD(
      "Name subicblocation for practices-of-area, network for practices-of-network, practices for"
          + " practices-listed, collaboration for practices-of-collaboration, place for"
          + " practices-of-place, body for seats-of-body, and none of them for members.",
      Kind.INVALID),
  ELECTORATE_NOT_REGISTERED(
      "Nobody is known under this code: no such collaboration, place, body or practice, or no"
          + " practice that was ever of such an area or network; register or establish it first, or"
          + " name one that is there.",
      Kind.CONFLICT),
  ELECTORATE_NOT_OF_THIS_VEHICLE("Those asked cannot decide by this vehicle.", Kind.INVALID),
  SEATS_NOT_SO(
      "Each seat of a body has one vote; its constituency is by network, place or class (the rule"
          + " that made the seat), and it has no further basis or exclusion.",
      Kind.INVALID),
  WEIGHT_NOT_UNDERSTOOD(
      "A basis of patients needs list and filedate, per-patients also per (more than 0) and"
          + " rounding; every basis but one-per-practice and one-per-seat says what becomes of those without a"
          + " figure, and may have a cap (more than 0). Nothing else belongs to it. Seats of a body"
          + " weigh one-per-seat, and nobody else does.",
      Kind.INVALID),
  WEIGHT_NEEDS_A_CLAUSE(
      "A statutory kind weighs one per member or by shares; for any other basis cite the articles'"
          + " clause.",
      Kind.INVALID),
  MEMBERS_DECIDE(
      "What a company's members decide, by resolution (Companies Act 2006 s281 to s283) or at their"
          + " meeting, all of them decide and nobody else: draft with the electorate members.",
      Kind.INVALID),
  EXCLUSION_NEEDS_A_CLAUSE(
      "Every member votes unless the articles say otherwise (Companies Act 2006 s284(4)): cite"
          + " their clause in rollterms.exclusionclause, or leave nobody off.",
      Kind.INVALID),
  BASIS_NAMED_TWICE("Each further basis has a name of its own.", Kind.INVALID),
  CONSTITUENCIES_NOT_UNDERSTOOD(
      "A list names at least one constituency; the other kinds have none.", Kind.INVALID),
  CONSTITUENCIES_OVERLAP(
      "Each constituency has a name of its own, not none, and each practice is in one.",
      Kind.INVALID),
  FIGURES_MISSING(
      "The weight basis has no figure for these practices; have them stated in the register, or"
          + " draft the ballot so that they are excluded.",
      Kind.CONFLICT),
  CONCERNED_NOT_ON_THE_ROLL(
      "Those concerned are named by the codes of practices that are on the roll of the record date,"
          + " as the register is known now; of these codes none is.",
      Kind.CONFLICT),
  NOBODY_CONCERNED_IN_A_CHOICE(
      "Who is concerned is left out of a yes or no by its rule set, not of a choice among options,"
          + " which is counted of all papers: draft it for an electorate without them.",
      Kind.INVALID),
  QUORUM_NOT_UNDERSTOOD("A quorum is a number of practices, 0 or more.", Kind.INVALID),
  NOTICE_ALREADY_GIVEN("Notice has been given; what it fixed stands.", Kind.CONFLICT),
  NOTICE_IS_FOR_ALL(
      "This ballot is held together with others; one notice is given for all of them.",
      Kind.CONFLICT),
  RULES_NOT_NAMED("Notice names the rules: the pass mark and the quorum.", Kind.INVALID),
  RULE_SET_NOT_NAMED(
      "A question that is more than advice is decided under a rule set: name it in full, or by its"
          + " preset.",
      Kind.INVALID),
  RULES_TOLD_TWICE("Notice names rules or a rule set, not both.", Kind.INVALID),
  RULE_SET_NOT_UNDERSTOOD("The rule set is not told as one is told.", Kind.INVALID),
  RULE_SET_NOT_ALLOWED("Such rules are not allowed for what this ballot is in law.", Kind.INVALID),
  RULE_SET_DOES_NOT_FIT("The rule set does not fit the paper or the roll.", Kind.INVALID),
  RECORD_DATE_NOT_AS_RULED(
      "The rule set says at which moment those entitled are found; the record date is that day.",
      Kind.INVALID),
  MEETING_NOT_NAMED("A poll of a meeting says when the meeting starts.", Kind.INVALID),
  ADVANCE_VOTES_NEED_A_CLAUSE(
      "Votes cast before the meeting count only where the articles say so (Companies Act 2006"
          + " s322A(1)): cite their clause, or open the ballot at the meeting.",
      Kind.INVALID),
  NOT_RULES_IN_WRITING(
      "A written resolution is decided by one share of the total voting rights of all eligible"
          + " members (Companies Act 2006 s282(2), s283(2)).",
      Kind.INVALID),
  CIRCULATION_NOT_UNDERSTOOD(
      "Only a written resolution is circulated; copies that went out before the notice did so on"
          + " an earlier day (Companies Act 2006 s290).",
      Kind.INVALID),
  RESOLUTION_HAS_LAPSED(
      "It was not passed in the period for agreeing to it, and has lapsed (Companies Act 2006"
          + " s297(1)): circulate it anew.",
      Kind.INVALID),
  CLOSES_NOT_AS_IT_LAPSES(
      "A written resolution can be agreed to until it lapses (Companies Act 2006 s297).",
      Kind.INVALID),
  PERIOD_IS_FIXED(
      "A written resolution ends when it passes or lapses: the period is the Act's or the"
          + " articles' (Companies Act 2006 s297(1)), and whoever said no may still agree.",
      Kind.INVALID),
  EXTENSION_NOT_UNDERSTOOD(
      "A ballot that may be extended may be so until after its closing time.", Kind.INVALID),
  RULES_DIFFER_FROM_THE_MATTER(
      "The matter was put to the ballot under other rules; give notice of those.", Kind.INVALID),
  OPENS_BEFORE_NOTICE("The ballot must open after its notice is given.", Kind.INVALID),
  CLOSES_BEFORE_IT_OPENS("The ballot must close after it opens.", Kind.INVALID),
  REMINDERS_NOT_UNDERSTOOD(
      "Reminders are one to five instants in their order, after the ballot opens and before it"
          + " closes.",
      Kind.INVALID),
  RECORD_DATE_AFTER_OPENING(
      "The record date cannot be later than the day on which the ballot opens.", Kind.INVALID),
  NOTICE_NOT_GIVEN("Notice has not been given yet.", Kind.CONFLICT),
  ROLL_ALREADY_FROZEN("The roll is frozen.", Kind.CONFLICT),
  ROLL_EMPTY("Nobody is entitled on the record date.", Kind.CONFLICT),
  ROLL_NOT_FROZEN("The ballot opens only after its roll is frozen.", Kind.CONFLICT),
  NOT_YET_TIME_TO_OPEN("The opening time has not come.", Kind.CONFLICT),
  CLOSING_TIME_PASSED(
      "The closing time passed before the ballot could open; withdraw it and give notice anew.",
      Kind.CONFLICT),
  ALREADY_OPENED("The ballot has been opened.", Kind.CONFLICT),
  NOT_OPEN("The ballot is not open.", Kind.CONFLICT),
  NOT_YET_TIME_TO_CLOSE("The closing time has not come.", Kind.CONFLICT),
  NO_REMINDER_DUE("No reminder of the notice is due.", Kind.CONFLICT),
  EXTENSION_NOT_RULED(
      "The notice does not say that the ballot may be extended; its closing time stands.",
      Kind.CONFLICT),
  NOT_WITHIN_EXTENSION(
      "An extension is to later than the ballot closes now, and no later than its notice allows.",
      Kind.INVALID),
  IN_WRITING_NOT_WITHDRAWN(
      "Agreements to a written resolution stand (Companies Act 2006 s296(3)): once open, it ends"
          + " by passing or lapsing, and what has passed is passed (s296(4)). Uphold a challenge to it"
          + " without ending it.",
      Kind.CONFLICT),
  NOT_CLOSED("The ballot is not closed.", Kind.CONFLICT),
  ALREADY_COUNTED("The ballot has been counted.", Kind.CONFLICT),
  NOT_THE_RETURNING_OFFICER(
      "The notice of this ballot names its returning officer, and this log-in is not it.",
      Kind.FORBIDDEN),
  SECRETARY_MAY_NOT_ACT(
      "In a contested ballot the secretary acts as returning officer only if the notice said so;"
          + " ask a returning officer.",
      Kind.FORBIDDEN),
  CONDUCT_NOT_UNDERSTOOD(
      "Whoever conducts a ballot cannot judge a challenge to it: name others as adjudicators.",
      Kind.INVALID),
  UNDER_CHALLENGE(
      "The notice says that nothing is declared while a challenge is open; have it judged first.",
      Kind.CONFLICT),
  PAPERS_WAIT("Papers that were received in time wait for their second person.", Kind.CONFLICT),
  ALREADY_ANNULLED("The result has been annulled.", Kind.CONFLICT),
  NOT_COUNTED("Only a counted ballot can be declared or decided.", Kind.CONFLICT),
  ALREADY_DECLARED("The result has been declared.", Kind.CONFLICT),
  TOO_LATE_TO_WITHDRAW(
      "A closed ballot cannot be withdrawn: what the practices said stands.", Kind.CONFLICT),
  NO_SUCH_OPTION("The paper has no such option.", Kind.INVALID),
  OPTION_WITHDRAWN_ALREADY("The option has been withdrawn.", Kind.CONFLICT),
  OPTION_NEEDED(
      "At least two options stand, both of a yes or no, that by which others are measured, and as"
          + " many of each class as are to be elected; withdraw the ballot instead.",
      Kind.CONFLICT),
  WITHDRAWN("The ballot has been withdrawn.", Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  BallotRefusal(String explanation, Kind kind) {
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
