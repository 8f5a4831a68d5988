package quorate.ballots.ballot;

import static quorate.ballots.Brighton.EVERYONE;
import static quorate.ballots.Brighton.draft;
import static quorate.ballots.Brighton.drafted;
import static quorate.ballots.Brighton.option;
import static quorate.ballots.Brighton.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.ElectorateKind;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

class DraftingTest {

  static RuleBook<BallotCommand, Ballot, BallotEvent> ballot() {
    return new RuleBook<>(new Ballot.NotDrafted(), Ballot::evolve, BallotDecider::decide);
  }

  @Test
  void a_draft_stands_as_it_was_asked_for() {
    ballot().when(draft(paper(PaperMethod.RANKED))).then(drafted(PaperMethod.RANKED));
  }

  @Test
  void a_ballot_is_drafted_once() {
    ballot()
        .given(List.of(drafted(PaperMethod.RANKED)))
        .when(draft(paper(PaperMethod.RANKED)))
        .thenRefused(BallotRefusal.ALREADY_DRAFTED);
  }

  @Test
  void a_secret_ballot_is_refused_rather_than_pretended() {
    ballot()
        .when(
            draft(
                Vehicle.ADVISORY,
                Kind.ADVISORY_CHOICE,
                Secrecy.SECRET,
                paper(PaperMethod.RANKED),
                EVERYONE))
        .thenRefused(BallotRefusal.SECRET_BALLOTS_NOT_OFFERED, "secrecy", "secret");
  }

  @Test
  void a_paper_has_two_to_twenty_six_options() {
    refused(List.of(option("A")), BallotRefusal.TWO_OPTIONS_NEEDED);
    refused(options(27), BallotRefusal.TOO_MANY_OPTIONS);
    ballot().when(draft(new BallotPaper(PaperMethod.RANKED, options(26)))).thenOne();
  }

  @Test
  void each_option_has_a_key_of_its_own() {
    refused(List.of(option("A"), option("A")), BallotRefusal.OPTION_NAMED_TWICE);
  }

  @Test
  void each_option_names_who_answers_for_it() {
    var unanswered = new Option("B", "B", "", "", List.of(), null);
    ballot()
        .when(draft(new BallotPaper(PaperMethod.RANKED, List.of(option("A"), unanswered))))
        .thenRefused(BallotRefusal.CONTACT_NOT_NAMED, "paper.options[1].contact", "null");
  }

  @Test
  void the_electorate_is_told_in_full_and_no_more() {
    refused(new Electorate(ElectorateKind.PRACTICES_OF_AREA, null));
    refused(new Electorate(ElectorateKind.PRACTICES_OF_AREA, " "));
    refused(new Electorate(ElectorateKind.MEMBERS, "09D"));
  }

  private static List<Option> options(int number) {
    return IntStream.range(0, number).mapToObj(i -> option("option " + i)).toList();
  }

  private static void refused(List<Option> options, BallotRefusal why) {
    ballot()
        .when(draft(new BallotPaper(PaperMethod.PLURALITY, options)))
        .thenRefused(why, "paper.options", options.stream().map(Option::option).toList());
  }

  private static void refused(Electorate electorate) {
    ballot()
        .when(
            draft(
                Vehicle.ADVISORY,
                Kind.ADVISORY_CHOICE,
                Secrecy.OPEN,
                paper(PaperMethod.RANKED),
                electorate))
        .thenRefused(
            BallotRefusal.ELECTORATE_NOT_UNDERSTOOD,
            "electorate.subicblocation",
            String.valueOf(electorate.subIcbLocation()));
  }
}
