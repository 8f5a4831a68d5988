package quorate.ballots.enquiry;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.enquiry.EnquiryCommand.AnswerEnquiry;
import quorate.ballots.enquiry.EnquiryCommand.MakeEnquiry;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryAnswered;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryMade;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedValue;

/** Decides about the enquiries about one ballot, whose stream the shell guards. */
public final class EnquiryDecider {

  private static final int MOST_WAITING = 10;

  private EnquiryDecider() {}

  public static Decision<EnquiryEvent> decide(
      EnquiryCommand command, Ballot ballot, Enquiries all) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _ -> refuse(BallotRefusal.NOTICE_NOT_GIVEN);
      case Ballot other ->
          switch (command) {
            case MakeEnquiry c -> make(c, other, all);
            case AnswerEnquiry c -> answer(c, other, all);
          };
    };
  }

  private static Decision<EnquiryEvent> make(MakeEnquiry c, Ballot ballot, Enquiries all) {
    var mandate = c.mandate();
    if (mandate.isEmpty()) {
      return refuse(VoteRefusal.NO_MANDATE, "practice", c.practice());
    }
    if (!(ballot instanceof Noticed) && !c.onRoll()) {
      return refuse(EnquiryRefusal.NOT_OF_THIS_ELECTORATE, "practice", c.practice());
    }
    var notice = Conducting.of(ballot).orElseThrow().notice();
    if (Ballot.isOver(ballot) || !c.at().isBefore(notice.enquiriesUntil())) {
      return refuse(EnquiryRefusal.ENQUIRIES_CLOSED);
    }
    if (all.waiting(c.practice()) >= MOST_WAITING) {
      return refuse(EnquiryRefusal.TOO_MANY_ENQUIRIES, "practice", c.practice());
    }
    var text = c.text();
    return text == null
        ? refuse(VoteRefusal.NO_MANDATE, "practice", c.practice())
        : accept(made(c, mandate.get().person(), text));
  }

  private static EnquiryMade made(MakeEnquiry c, UUID person, SealedValue text) {
    return new EnquiryMade(
        c.ballot(),
        c.enquiry(),
        c.practice(),
        person,
        c.login(),
        c.at(),
        text,
        c.named() ? Boolean.TRUE : null);
  }

  private static Decision<EnquiryEvent> answer(AnswerEnquiry c, Ballot ballot, Enquiries all) {
    var one = all.find(c.enquiry());
    if (one.isEmpty()) {
      return refuse(EnquiryRefusal.NO_SUCH_ENQUIRY);
    }
    var conducting = Conducting.of(ballot).orElseThrow();
    var mayNot = conducting.mayNotAct(c.officer());
    if (mayNot.isPresent()) {
      return refuse(mayNot.get());
    }
    if (one.get().answered()) {
      return refuse(EnquiryRefusal.ENQUIRY_ANSWERED);
    }
    if (Ballot.isOver(ballot) || !c.at().isBefore(conducting.notice().closes())) {
      return refuse(EnquiryRefusal.TOO_LATE_TO_ANSWER);
    }
    var text = c.text();
    return text == null
        ? refuse(EnquiryRefusal.WHO_ASKED_IS_ERASED)
        : accept(new EnquiryAnswered(c.ballot(), c.enquiry(), c.officer().login(), text));
  }
}
