package quorate.governance.meeting;

import quorate.chassis.decide.Refusal;

/** Why something asked of a meeting was refused. */
public enum MeetingRefusal implements Refusal {
  NO_SUCH_MEETING(Kind.NOT_FOUND, "There is no such meeting."),
  NO_SUCH_ITEM(Kind.NOT_FOUND, "The agenda has no such item."),
  NO_SUCH_MOTION(Kind.NOT_FOUND, "No such motion was moved at this meeting."),
  NO_SUCH_PROXY(Kind.NOT_FOUND, "No such appointment of a proxy is recorded for this meeting."),
  NO_SUCH_PAPER(
      Kind.INVALID,
      "The item has no such paper: name the paper of which this is another version, or none."),
  NO_SUCH_ACTION(Kind.NOT_FOUND, "No such action was agreed at this meeting."),
  NO_SUCH_BODY_HERE(
      Kind.INVALID, "Name a body of this convener that is there on the day of the meeting."),
  CALLED_ALREADY(Kind.CONFLICT, "The meeting is called already."),
  IN_THE_PAST(Kind.INVALID, "A meeting is called for a time to come."),
  NOT_YET(
      Kind.INVALID,
      "It is recorded once it has happened: give an instant until now, or a day until today."),
  OUT_OF_ORDER(Kind.CONFLICT, "Something later is recorded already: give an instant after it."),
  BODY_DISSOLVED(
      Kind.CONFLICT,
      "The body is dissolved: no meeting of it begins or goes on after its last day."),
  ANOTHER_DAY(Kind.CONFLICT, "The meeting is called for another day."),
  NOT_THEIRS_TO_CALL(Kind.CONFLICT, "The terms of reference say who may call a meeting."),
  NOT_THEIRS_TO_PUT(Kind.CONFLICT, "The terms of reference say who may put an item on the agenda."),
  NOT_IN_OFFICE(Kind.CONFLICT, "They do not hold this office in the body today."),
  ROLL_NEEDED(
      Kind.INVALID,
      "Give the members with a vote, as their register has them; a body with seats needs none."),
  ROLL_IS_DRAWN(
      Kind.INVALID,
      "The register of members is heard here: leave the roll out and it is drawn, or say in"
          + " rollreason why the register does not have it."),
  REGISTER_SILENT(
      Kind.UNAVAILABLE,
      "The register of members was not heard for a while, and a roll is drawn from it: ask again"
          + " once membership-service is there."),
  NO_MEMBER_THAT_DAY(Kind.CONFLICT, "The register has no member on the day of the meeting."),
  NO_FIGURE(
      Kind.CONFLICT, "The register does not state what each member's votes are reckoned from."),
  NOT_A_MEMBER(
      Kind.INVALID,
      "Name a seat of the body that is held that day or, at a members' meeting, a member on its roll."),
  NOTICE_TOO_SHORT(Kind.CONFLICT, "The day is too early for lawful notice."),
  TOO_FEW_REQUIRE_IT(Kind.CONFLICT, "Too few members require the meeting."),
  REQUIRED_BY_MEMBERS(
      Kind.CONFLICT,
      "Members required this meeting: the directors call it and cannot cancel it; once it is open it"
          + " may adjourn itself [Companies Act 2006 s303(2), s304(1)]."),
  HELD_TOO_LATE(
      Kind.CONFLICT, "A meeting that members required is held within 28 days of its notice."),
  NOT_OPEN(
      Kind.CONFLICT,
      "The meeting is not open: record that it opened, by POST …/room/opening, or that it went on"
          + " where it is adjourned, by POST …/room/resumption."),
  OVER(Kind.CONFLICT, "The meeting is over."),
  CANCELLED(Kind.CONFLICT, "The meeting was cancelled."),
  NOT_BEFORE_ITS_HOUR(Kind.CONFLICT, "The meeting begins at the hour for which it is called."),
  NOT_OVER(Kind.CONFLICT, "The meeting is not over yet."),
  BEGUN_ALREADY(Kind.CONFLICT, "The meeting has begun."),
  NOT_ADJOURNED(Kind.CONFLICT, "The meeting is not adjourned."),
  ENDS_BEFORE_IT_BEGINS(Kind.INVALID, "It goes on after it was adjourned."),
  NOTICE_GONE_OUT(Kind.CONFLICT, "Notice has gone out, and the business must stand in it."),
  UNFINISHED_BUSINESS_ONLY(
      Kind.CONFLICT, "A meeting that goes on takes the business that it left, and no other."),
  SPECIAL_NOTICE_MISSING(
      Kind.CONFLICT, "Such a resolution needs special notice: say when the company had it."),
  SPECIAL_NOTICE_TOO_SHORT(
      Kind.CONFLICT,
      "The company had less than 28 clear days' notice of the intention to move it."),
  TEXT_NEEDED(Kind.INVALID, "The notice of such a resolution gives its text."),
  NO_TIME_FOR_OTHERS(Kind.CONFLICT, "The terms of reference give others no time."),
  HEARD_ONLY(Kind.CONFLICT, "Under this item somebody is heard; nothing is decided."),
  ALREADY_THERE(Kind.CONFLICT, "They are there already."),
  NOT_THERE(Kind.CONFLICT, "They are not there."),
  MAY_NOT_ATTEND_SO(Kind.CONFLICT, "They may not attend in this capacity."),
  NO_PROXIES_HERE(
      Kind.CONFLICT,
      "Members appoint proxies to a meeting of theirs; in a body with seats a deputy comes by the"
          + " terms, or nobody."),
  NOT_THEIR_PROXY(
      Kind.FORBIDDEN,
      "Only who represents the practice in the register, today and in all matters, appoints a proxy"
          + " for it and withdraws one; the secretary records what any member sent."),
  BEFORE_THE_CALL(
      Kind.INVALID, "Nothing of a meeting happened before it was called: give an instant since."),
  APPOINTED_ALREADY(
      Kind.CONFLICT,
      "The member has appointed this person already: withdraw that appointment before another."),
  WITHDRAWN_ALREADY(Kind.CONFLICT, "The appointment is withdrawn already."),
  NOT_APPOINTED(
      Kind.CONFLICT,
      "The member has appointed others as its proxy, or this person not in time or no more."),
  NOTED_ALREADY(Kind.CONFLICT, "This interest is noted in this item already, and handled so."),
  HANDLING_TOO_MILD(
      Kind.CONFLICT, "The terms of reference ask for more, unless the interest is common to all."),
  NO_SUCH_INTEREST(
      Kind.INVALID, "Name an interest of this person that stands in the register, or none."),
  MEMBERS_VOTE_THEIR_INTERESTS(
      Kind.CONFLICT, "At a members' meeting an interest is noted and nobody is kept from voting."),
  NOT_COMMON_TO_ALL(
      Kind.CONFLICT,
      "An interest is common to all once each who is there with a vote is noted with it, under its type; what is noted by its id is that one person's."),
  INTEREST_NOT_HANDLED(
      Kind.CONFLICT, "Somebody has an interest in this item: say first how it is handled."),
  TAKEN_ALREADY(Kind.CONFLICT, "What was taken is not withdrawn: take another item, or adjourn."),
  ITEM_NOT_TAKEN(Kind.CONFLICT, "The meeting is at another item: take this one first."),
  KIND_NOT_FOR_THIS_BODY(Kind.CONFLICT, "This body does not decide such a question."),
  CLAUSE_NEEDED(Kind.INVALID, "Cite the clause that lets this body decide it."),
  NOTHING_WAITS_FOR_IT(
      Kind.INVALID,
      "Name a permission that was put under this item and waits to be decided on, in a motion that"
          + " amends none."),
  AMENDS_NOTHING(
      Kind.INVALID,
      "Name an open motion of the same item that is not put yet, and its text as amended."),
  AMENDS_AN_AMENDMENT(
      Kind.CONFLICT, "An amendment is not amended itself: withdraw it and move another."),
  NOT_IN_THE_NOTICE(
      Kind.CONFLICT, "Members resolve what stands in the notice: put it to a later meeting."),
  NOT_AS_NOTICED(Kind.CONFLICT, "Members vote on a special resolution in the words of its notice."),
  AMENDMENT_OF_SUBSTANCE(Kind.CONFLICT, "A special resolution is put as its notice has it."),
  NO_VOTE(Kind.CONFLICT, "Only who has a vote in this question may do that."),
  SECONDS_THEMSELVES(Kind.CONFLICT, "Somebody else seconds it."),
  NOT_SECONDED(Kind.CONFLICT, "Nobody has seconded the motion: record who does, by POST …/second."),
  AMENDMENT_FIRST(Kind.CONFLICT, "An amendment is to be settled first."),
  SETTLED_ALREADY(Kind.CONFLICT, "The motion is settled or withdrawn."),
  PUT_ALREADY(Kind.CONFLICT, "The motion is put already."),
  NOT_PUT(
      Kind.CONFLICT,
      "The motion is not put yet: put it to the vote, by POST …/putting, and then take the votes."),
  INQUORATE(Kind.CONFLICT, "There is no quorum for this item: nothing can be put."),
  NOTED_SINCE(
      Kind.CONFLICT,
      "An interest was noted since the votes were taken: take the votes again, without who may not"
          + " vote."),
  ANOTHER_IS_PUT(Kind.CONFLICT, "Another motion of this item is put: declare its result first."),
  NOT_HEARD(
      Kind.CONFLICT,
      "A director is heard on their removal, or can be, before it is put: say so by heard."),
  VOTED_ALREADY(Kind.CONFLICT, "The votes are recorded already."),
  TOO_MANY_VOTES(Kind.INVALID, "At most 300 votes are recorded at a meeting."),
  TWO_VOTES(Kind.INVALID, "Each has one vote."),
  CONFLICTED(Kind.CONFLICT, "An interest keeps them from this vote."),
  OWN_CAPACITY(Kind.CONFLICT, "Who sits in their own capacity carries no mandate."),
  NO_POLL_HERE(Kind.CONFLICT, "A poll is one of a members' meeting; here each vote is by name."),
  CHAIR_NOT_THERE(
      Kind.CONFLICT,
      "Who is in the chair is not there: record that they came, or who has taken the chair."),
  POLL_NOT_DEMANDED(Kind.CONFLICT, "No poll was demanded well."),
  POLL_DEMANDED_ALREADY(Kind.CONFLICT, "A poll was demanded well already, and stands."),
  TOO_LATE_FOR_A_POLL(
      Kind.CONFLICT,
      "A poll is demanded before the hands are shown or immediately after their result is declared,"
          + " and the meeting has gone on since: move it again at a meeting that has it in its"
          + " notice [model articles art 44(1)(b)]."),
  NOT_VOTED(Kind.CONFLICT, "The votes are not recorded yet: record them, by POST …/votes."),
  POLL_NOT_TAKEN(Kind.CONFLICT, "A poll was demanded: its votes are to be recorded first."),
  NO_CASTING_VOTE(Kind.CONFLICT, "The terms of reference give nobody a casting vote."),
  NOT_CALLED_THEN(
      Kind.INVALID,
      "Notice of a meeting goes out once it is called: name the day on which it did."),
  NOT_THE_CHAIR(Kind.CONFLICT, "Only who is in the chair may do that."),
  CHAIR_NOT_COUNTED(
      Kind.CONFLICT,
      "Who is in the chair is not there, or does not count in this question: there is no casting vote."),
  EQUAL_VOTES(
      Kind.CONFLICT,
      "The votes are equal, and the terms of reference give the chair a casting vote."),
  NOT_EQUAL(Kind.CONFLICT, "A casting vote is given when votes are equal."),
  NOT_A_LATER_MEETING(
      Kind.INVALID,
      "Name a meeting of the same body that began, or went on, once this one was over."),
  APPROVED_ALREADY(Kind.CONFLICT, "The minutes are approved already."),
  IN_APPROVED_MINUTES(
      Kind.CONFLICT,
      "The minutes are approved, and nothing is added to them: enter it at the meeting that agrees"
          + " it."),
  NOT_APPROVED(Kind.CONFLICT, "The minutes are not approved yet."),
  SIGNED_ALREADY(Kind.CONFLICT, "The minutes are signed already."),
  BEFORE_IT_COULD_BE(
      Kind.INVALID,
      "Minutes are approved by a later meeting, and signed after that: name its day."),
  SIGNATURE_NOT_SHOWN(
      Kind.INVALID,
      "A chair signs by their own log-in; for them, name the document that shows who signed."),
  DONE_ALREADY(Kind.CONFLICT, "It is done already."),
  DONE_BEFORE_AGREED(Kind.INVALID, "What a meeting agreed is done on its day or later."),
  DUE_BEFORE_AGREED(Kind.INVALID, "It is due on the day of the meeting or later.");

  private final Kind kind;
  private final String explanation;

  MeetingRefusal(Kind kind, String explanation) {
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
