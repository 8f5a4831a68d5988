package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.closedBallot;
import static quorate.ballots.Brighton.noticedBallot;
import static quorate.ballots.Brighton.openBallot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.WithdrawOption;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.ballot.Conducting.Officer;

class OptionCourseTest {

  private static final Officer OFFICER = new Officer("officer", true);
  private static final Instant BEFORE = NOON.minusMillis(1);
  private static final OptionWithdrawn GONE = new OptionWithdrawn(BALLOT, "B", OptionGone.WITHDREW);

  private static RuleBook<BallotCommand, Ballot, BallotEvent> given(
      List<? extends BallotEvent> events) {
    return new RuleBook<BallotCommand, Ballot, BallotEvent>(
            Ballot.AGGREGATE.initial(), Ballot::evolve, BallotDecider::decide)
        .given(List.copyOf(events));
  }

  private static WithdrawOption withdraw(String option, Officer officer, Instant at) {
    return new WithdrawOption(BALLOT, option, OptionGone.WITHDREW, officer, at);
  }

  private static WithdrawOption withdraw(String option) {
    return withdraw(option, OFFICER, BEFORE);
  }

  @Test
  void whoever_conducts_the_ballot_withdraws_an_option_from_notice_to_close() {
    given(noticedBallot()).when(withdraw("B")).then(GONE);
    given(openBallot(PaperMethod.RANKED)).when(withdraw("B")).then(GONE);
    given(openBallot(PaperMethod.RANKED))
        .when(withdraw("B", new Officer("sam", false), BEFORE))
        .thenRefused(BallotRefusal.SECRETARY_MAY_NOT_ACT);
    given(openBallot(PaperMethod.RANKED))
        .when(withdraw("B", OFFICER, NOON))
        .thenRefused(BallotRefusal.TOO_LATE_TO_WITHDRAW);
    given(closedBallot()).when(withdraw("B")).thenRefused(BallotRefusal.TOO_LATE_TO_WITHDRAW);
    given(List.of(Brighton.drafted(PaperMethod.RANKED)))
        .when(withdraw("B"))
        .thenRefused(BallotRefusal.NOTICE_NOT_GIVEN);
  }

  @Test
  void two_options_stand_to_the_end() {
    var left = given(openBallot(PaperMethod.RANKED)).given(List.of(GONE));
    left.when(withdraw("B")).thenRefused(BallotRefusal.OPTION_WITHDRAWN_ALREADY, "option", "B");
    left.when(withdraw("A")).thenRefused(BallotRefusal.OPTION_NEEDED, "option", "A");
    left.when(withdraw("Z")).thenRefused(BallotRefusal.NO_SUCH_OPTION, "option", "Z");
  }

  @Test
  void what_the_count_is_measured_by_or_has_to_elect_stays() {
    var nurses = Map.of("name", "nurses", "options", List.of("A", "B"), "least", 1, "clause", "7");
    var election =
        paper(Map.of("method", "scottish-stv", "seats", 2, "constraints", List.of(nurses)));
    var left = given(election).given(List.of(GONE));
    given(election).when(withdraw("A")).thenOne();
    left.when(withdraw("A")).thenRefused(BallotRefusal.OPTION_NEEDED, "option", "A");
    given(paper(Map.of("method", "schulze", "default", Map.of("option", "C"))))
        .when(withdraw("C"))
        .thenRefused(BallotRefusal.OPTION_NEEDED, "option", "C");
  }

  private static List<BallotEvent> paper(Map<String, Object> counting) {
    var options = Stream.of("A", "B", "C", "D").map(Brighton::option).toList();
    var paper = new BallotPaper(PaperMethod.RANKED, options, counting);
    var draft = Brighton.draft(paper);
    return List.of(
        new BallotDrafted(
            BALLOT,
            null,
            draft.title(),
            draft.question(),
            draft.vehicle(),
            draft.kind(),
            paper,
            draft.electorate(),
            draft.weightBasis(),
            null,
            null),
        Brighton.noticed());
  }

  @Test
  void the_contest_goes_on_without_it_and_the_paper_still_shows_it() {
    var open =
        (Ballot.Open)
            Challenged.state(
                List.copyOf(
                    Stream.concat(openBallot(PaperMethod.RANKED).stream(), Stream.of(GONE))
                        .toList()));
    assertEquals(List.of("A", "C"), open.contest().standing());
    assertEquals(
        List.of("A", "B", "C"),
        open.draft().paper().options().stream().map(Option::option).toList());
    assertEquals(OptionGone.WITHDREW, open.draft().paper().options().get(1).withdrawn());
  }

  @Test
  void an_option_may_name_an_office_that_answers_for_it() {
    var options =
        List.of(
            Brighton.option("A"),
            new Option("B", "B", "s", "i", List.of(), null, "company-secretary", "Ours.", null));
    given(List.of())
        .when(Brighton.draft(new BallotPaper(PaperMethod.PLURALITY, options)))
        .thenOne();
  }
}
