package quorate.ballots.combined;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand;
import quorate.ballots.ballot.BallotCommand.DraftTogether;
import quorate.ballots.ballot.BallotCommand.NoticeTogether;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.combined.CombinedCommand.CombineBallots;
import quorate.ballots.combined.CombinedEvent.BallotsCombined;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Given;

class CombinedDeciderTest {

  private static final UUID COMBINED = new UUID(6, 1);
  private static final List<UUID> BOTH = List.of(BALLOT, new UUID(1, 2));
  private static final BallotsCombined SAID = new BallotsCombined(COMBINED, "Together", BOTH);

  private static RuleBook<CombinedCommand, Combined, CombinedEvent> combined() {
    return new RuleBook<>(Combined.AGGREGATE.initial(), Combined::evolve, CombinedDecider::decide);
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> ballot() {
    return new RuleBook<>(
        Ballot.AGGREGATE.initial(), Ballot.AGGREGATE.evolve(), BallotDecider::decide);
  }

  private static BallotDrafted heldTogether() {
    var draft = Brighton.draft(Brighton.paper(PaperMethod.RANKED));
    return (BallotDrafted) ballot().when(new DraftTogether(COMBINED, draft)).thenOne();
  }

  @Test
  void ballots_are_held_together_once() {
    var combine = new CombineBallots(COMBINED, "Together", BOTH);
    combined().when(combine).then(SAID);
    combined().given(List.of(SAID)).when(combine).thenRefused(CombinedRefusal.ALREADY_COMBINED);
  }

  @Test
  void one_question_is_a_ballot_by_itself() {
    combined()
        .when(new CombineBallots(COMBINED, "Alone", List.of(BALLOT)))
        .thenRefused(CombinedRefusal.TWO_QUESTIONS_NEEDED, "questions", 1);
  }

  @Test
  void a_draft_says_with_which_others_it_is_held() {
    assertEquals(COMBINED, heldTogether().combined());
    var again = ballot().given(List.of(heldTogether()));
    again
        .when(new DraftTogether(COMBINED, Brighton.draft(Brighton.paper(PaperMethod.RANKED))))
        .thenRefused(BallotRefusal.ALREADY_DRAFTED);
  }

  @Test
  void notice_is_given_of_all_or_of_none() {
    var drafted = ballot().given(List.of(heldTogether()));
    var notice = Brighton.notice(RECORD_DATE, MORNING, NOON);
    drafted.when(notice).thenRefused(BallotRefusal.NOTICE_IS_FOR_ALL);
    drafted.when(new NoticeTogether(COMBINED, notice)).then(Brighton.noticed());
    ballot()
        .given(List.of(Brighton.drafted(PaperMethod.RANKED)))
        .when(new NoticeTogether(COMBINED, notice))
        .thenRefused(BallotRefusal.NOTICE_IS_FOR_ALL);
  }

  @Test
  void a_refusal_names_the_question_and_its_field() {
    var late = Brighton.notice(RECORD_DATE, NOON, MORNING);
    var decision =
        ballot().given(List.of(heldTogether())).when(new NoticeTogether(COMBINED, late)).decision();
    var refused =
        assertInstanceOf(Decision.Refused.class, OfQuestion.at("questions[1]", BALLOT, decision));
    assertEquals(new Given("questions[1].closes", MORNING.toString()), refused.given());
    Decision<BallotEvent> bare = Decision.refuse(BallotRefusal.WITHDRAWN);
    refused = assertInstanceOf(Decision.Refused.class, OfQuestion.at("questions[0]", BALLOT, bare));
    assertEquals(new Given("questions[0]", BALLOT.toString()), refused.given());
  }
}
