package quorate.ballots.enquiry;

import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conduct;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.ballot.EnquiriesUntil;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.ballot.TurnoutShown;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.enquiry.EnquiryCommand.AnswerEnquiry;
import quorate.ballots.enquiry.EnquiryCommand.MakeEnquiry;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryAnswered;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryMade;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.seal.SealedValue;

class EnquiryDeciderTest {

  private static final UUID ENQUIRY = new UUID(7, 1);
  private static final UUID ADA = new UUID(2, 7);
  private static final SealedValue SEALED = new SealedValue(ADA, "ballot", "n", "c");
  private static final Instant BEFORE = MORNING.minusSeconds(1);
  private static final Officer OFFICER = new Officer("officer", true);
  private static final EnquiryMade MADE =
      new EnquiryMade(BALLOT, ENQUIRY, "G1", ADA, "ada", BEFORE, SEALED, null);

  private static RuleBook<EnquiryCommand, Enquiries, EnquiryEvent> of(
      List<? extends BallotEvent> events) {
    Ballot ballot = Challenged.state(events);
    return new RuleBook<>(
        Enquiries.AGGREGATE.initial(),
        Enquiries::evolve,
        (command, all) -> EnquiryDecider.decide(command, ballot, all));
  }

  private static MakeEnquiry ask(UUID enquiry, boolean onRoll, Instant at) {
    return ask(enquiry, onRoll, at, SEALED);
  }

  private static MakeEnquiry ask(
      UUID enquiry, boolean onRoll, Instant at, @Nullable SealedValue text) {
    var mandate = new MandateToVote(new UUID(3, 1), ADA, "G1", LocalDate.MIN, null);
    return new MakeEnquiry(BALLOT, enquiry, "G1", "ada", List.of(mandate), onRoll, text, false, at);
  }

  private static AnswerEnquiry answer(Officer officer, @Nullable SealedValue text, Instant at) {
    return new AnswerEnquiry(BALLOT, ENQUIRY, officer, text, at);
  }

  private static List<BallotEvent> openUntilTheClose() {
    var conduct = new Conduct(null, null, null, null, null, null, EnquiriesUntil.CLOSE);
    var notice =
        new NoticeGiven(
            BALLOT,
            Brighton.RECORD_DATE,
            MORNING,
            NOON,
            Brighton.RULES,
            TurnoutShown.AFTER_CLOSE,
            null,
            null,
            conduct);
    return List.of(Brighton.drafted(PaperMethod.RANKED), notice, Brighton.frozen());
  }

  @Test
  void whoever_may_vote_for_a_practice_asks_before_the_opening() {
    of(Brighton.noticedBallot()).when(ask(ENQUIRY, false, BEFORE)).then(MADE);
    of(Brighton.rolledBallot()).when(ask(ENQUIRY, true, BEFORE)).then(MADE);
  }

  @Test
  void once_there_is_a_roll_only_its_practices_ask() {
    of(Brighton.rolledBallot())
        .when(ask(ENQUIRY, false, BEFORE))
        .thenRefused(EnquiryRefusal.NOT_OF_THIS_ELECTORATE, "practice", "G1");
  }

  @Test
  void nobody_asks_without_a_mandate_nor_once_they_are_erased() {
    var nobody =
        new MakeEnquiry(BALLOT, ENQUIRY, "G1", "ada", List.of(), true, SEALED, false, BEFORE);
    of(Brighton.noticedBallot()).when(nobody).thenRefused(VoteRefusal.NO_MANDATE);
    of(Brighton.noticedBallot())
        .when(ask(ENQUIRY, true, BEFORE, null))
        .thenRefused(VoteRefusal.NO_MANDATE);
  }

  @Test
  void at_the_opening_enquiries_end_unless_the_notice_says_the_close() {
    of(Brighton.rolledBallot())
        .when(ask(ENQUIRY, true, MORNING))
        .thenRefused(EnquiryRefusal.ENQUIRIES_CLOSED);
    of(openUntilTheClose()).when(ask(ENQUIRY, true, NOON.minusSeconds(1))).thenOne();
    of(openUntilTheClose())
        .when(ask(ENQUIRY, true, NOON))
        .thenRefused(EnquiryRefusal.ENQUIRIES_CLOSED);
  }

  @Test
  void nothing_is_asked_before_notice_nor_of_what_was_withdrawn() {
    var drafted = Brighton.drafted(PaperMethod.RANKED);
    of(List.of()).when(ask(ENQUIRY, true, BEFORE)).thenRefused(BallotRefusal.NO_SUCH_BALLOT);
    of(List.of(drafted))
        .when(ask(ENQUIRY, true, BEFORE))
        .thenRefused(BallotRefusal.NOTICE_NOT_GIVEN);
    of(List.of(drafted, new BallotWithdrawn(BALLOT, "No.")))
        .when(ask(ENQUIRY, true, BEFORE))
        .thenRefused(BallotRefusal.WITHDRAWN);
  }

  @Test
  void ten_of_a_practice_may_wait_and_no_more() {
    var waiting =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    new EnquiryMade(BALLOT, new UUID(8, i), "G1", ADA, "ada", BEFORE, SEALED, null))
            .toList();
    var full = of(Brighton.noticedBallot()).given(waiting);
    full.when(ask(ENQUIRY, true, BEFORE)).thenRefused(EnquiryRefusal.TOO_MANY_ENQUIRIES);
    var answered = new EnquiryAnswered(BALLOT, new UUID(8, 3), "officer", SEALED);
    full.given(List.of(answered)).when(ask(ENQUIRY, true, BEFORE)).then(MADE);
  }

  @Test
  void whoever_conducts_the_ballot_answers_once_and_until_the_close() {
    var asked = of(Brighton.openBallot(PaperMethod.RANKED)).given(List.of(MADE));
    var said = new EnquiryAnswered(BALLOT, ENQUIRY, "officer", SEALED);
    asked.when(answer(OFFICER, SEALED, NOON.minusSeconds(1))).then(said);
    asked
        .when(answer(new Officer("sam", false), SEALED, BEFORE))
        .thenRefused(BallotRefusal.SECRETARY_MAY_NOT_ACT);
    asked.when(answer(OFFICER, SEALED, NOON)).thenRefused(EnquiryRefusal.TOO_LATE_TO_ANSWER);
    asked.when(answer(OFFICER, null, BEFORE)).thenRefused(EnquiryRefusal.WHO_ASKED_IS_ERASED);
    asked
        .given(List.of(said))
        .when(answer(OFFICER, SEALED, BEFORE))
        .thenRefused(EnquiryRefusal.ENQUIRY_ANSWERED);
    of(Brighton.noticedBallot())
        .when(answer(OFFICER, SEALED, BEFORE))
        .thenRefused(EnquiryRefusal.NO_SUCH_ENQUIRY);
  }
}
