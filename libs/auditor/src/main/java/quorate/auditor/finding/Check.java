package quorate.auditor.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is checked. The key is stable: scripts and stories name findings by it. */
public enum Check {
  /** Every record is one entry in the promised form. */
  ENTRY_FORM,
  /** Positions run 0, 1, 2, … and are first seen in that order. */
  POSITIONS_DENSE,
  /** A position never has two different entries, in one copy of a log or between copies. */
  ONE_ENTRY_PER_POSITION,
  /** The recorded time rises with the position. */
  RECORDED_TIME_RISES,
  /** Versions of a stream run 1, 2, 3, … */
  STREAM_VERSIONS_DENSE,
  /** A neighbour's position that a decision relied on exists, and was not stale. */
  HEARD_IN_TIME,
  /** The roll is who the register says was entitled on the record date. */
  ROLL_FOLLOWS_REGISTER,
  /** The lines of the roll are as counted, weighed and fingerprinted when it was frozen. */
  ROLL_AS_FROZEN,
  /** A vote stands between the opening and the close. */
  VOTE_IN_TIME,
  /** A vote is cast for a practice on the roll. */
  VOTE_ON_ROLL,
  /** A vote is cast by a person with a mandate to vote for the practice. */
  VOTE_MANDATED,
  /** An agreement to a written resolution is what its choice says, and no vote follows it. */
  AGREEMENT_STANDS,
  /** A ballot closes at its time, or otherwise as its notice and the law allow. */
  CLOSE_AS_RULED,
  /** A vote by proxy rests on an appointment of its practice, in force, and on its instruction. */
  VOTE_BY_PROXY,
  /** A vote typed in from a paper was confirmed by another person than entered it. */
  PAPER_BY_TWO,
  /** A show of hands comes to what is stated, and only a poll that was demanded supersedes it. */
  HANDS_AS_RULED,
  /** A sealed choice opens with the key published at the close. */
  CHOICE_OPENS,
  /** An opened choice is one that the paper allows. */
  CHOICE_ON_PAPER,
  /** The lot of a count follows from the published key, and its commitment from the opening. */
  LOT_AS_COMMITTED,
  /** An option is withdrawn between the notice and the close. */
  OPTION_WITHDRAWN_IN_TIME,
  /** Ballots that are held together say so of each other, and are open at the same time. */
  HELD_TOGETHER,
  /** The stated turnout and quorum follow from the roll and the votes. */
  TURNOUT,
  /** The stated count follows from the opened choices. */
  COUNT,
  /** The stated outcome follows from the rule set of the notice, the roll and the choices. */
  OUTCOME,
  /** A casting vote is the chair's, where the rules give one, on equal votes, and as it is told. */
  CASTING_VOTE,
  /** What was declared is what was counted. */
  DECLARATION,
  /** A result is declared in the draft's words, after the close, and says if it is challenged. */
  DECLARED_AS_DUE,
  /** Where the notice names a returning officer, that log-in conducts the ballot. */
  BY_RETURNING_OFFICER,
  /** A paper was received when papers may be. */
  PAPER_IN_TIME,
  /** Papers were counted again because a challenge had it, and to the same figures. */
  RECOUNT,
  /** A challenge is judged once, by nobody in their own cause, and what follows is recorded. */
  CHALLENGE_JUDGED,
  /** A result is annulled as the challenge had it that was upheld. */
  ANNULMENT,
  /** A reason that is given is one that there is. */
  REASON_KNOWN,
  /** What is settled and declared of nominations follows from who stands. */
  UNOPPOSED,
  /** The ballot asked what the matter asked. */
  QUESTION_AS_ASKED,
  /** No statutory matter was put to an advisory ballot. */
  STATUTORY_NEEDS_A_MEETING,
  /** The recorded decision follows from the ballot. */
  DECISION_FOLLOWS_BALLOT,
  /** A decision's links lead to the entries they name. */
  DECISION_LINKS,
  /** A decision for others is within the mandates behind it, as they stood before it. */
  DECISION_WITHIN_MANDATE,
  /** A decision draws on an agreement its sum, and no more than is there for its subject. */
  DECISION_WITHIN_AGREEMENT,
  /** A decision takes the place of one that was taken before, by the same, and that stands. */
  DECISION_SUPERSEDES,
  /** A meeting is held by its body's terms, as they were when it was called or first told of. */
  MEETING_TERMS,
  /** How the notice of a meeting was found follows from what was sent, and when. */
  MEETING_NOTICE,
  /** What happens at a meeting happens while it sits, one after the other. */
  MEETING_ORDER,
  /** Whoever is there with a vote or in the chair may be, by a seat or by the roll. */
  ATTENDANCE_ENTITLED,
  /** An interest is handled as the terms ask at least; one common to all is shared by all. */
  INTEREST_HANDLED,
  /** The quorum that is stated for an item or a motion follows from who counts. */
  MEETING_QUORUM,
  /** A motion is moved, seconded and put by those and when the order of meetings lets it. */
  MOTION_IN_ORDER,
  /** Who counted for a vote follows from who was there; each votes once, for whom they stand. */
  MEETING_VOTES,
  /** What a motion comes to follows from its votes, by the rules of the meeting's terms. */
  MOTION_AS_RULED,
  /** What stands in the register of a motion is what was decided on it. */
  DECISION_FOLLOWS_MOTION,
  /** A plan, permission or urgent action is decided on by its owner, where it was put. */
  OWNER_DECIDED,
  /** What is drawn is of an adopted plan's line, and beyond it only by so much as is permitted. */
  DRAWN_WITHIN_PLAN,
  /** A permission is granted as it was asked, and used as it was granted. */
  PERMISSION_AS_GRANTED,
  /** An urgent action is by those, and up to the sum, that the terms let. */
  URGENT_WITHIN_TERMS,
  /** A resolution is put by a vehicle that suits it and that asks the same. */
  RESOLUTION_PUT,
  /** What came of a resolution follows from the decision behind it and the conditions met. */
  RESOLUTION_SETTLED,
  /** A resolution ends what it replaces as it comes into force, and nothing else does. */
  RESOLUTION_REPLACED,
  /** What the law wants filed of a resolution is due on the day that it says. */
  FILING_DUE,
  /** Who answered a consultation was asked, in time, and who did not is told as silent. */
  CONSULTATION_HEARD,
  /** A position is agreed by a decision that its body carried once the consultation had ended. */
  POSITION_AGREED;

  /** The stable name, for instance {@code choice-opens}. */
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
