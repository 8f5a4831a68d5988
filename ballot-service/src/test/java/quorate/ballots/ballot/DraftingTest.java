package quorate.ballots.ballot;

import static quorate.ballots.Brighton.EVERYONE;
import static quorate.ballots.Brighton.draft;
import static quorate.ballots.Brighton.drafted;
import static quorate.ballots.Brighton.option;
import static quorate.ballots.Brighton.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.ElectorateKind;

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

  @ParameterizedTest
  @EnumSource(
      value = BallotKind.class,
      names = {"ADVISORY_CHOICE", "ELECTION"},
      mode = EnumSource.Mode.EXCLUDE)
  void advice_cannot_be_a_resolution(BallotKind statutory) {
    ballot()
        .when(draft(Vehicle.ADVISORY, statutory))
        .thenRefused(BallotRefusal.STATUTORY_NEEDS_A_MEETING, "kind", statutory);
  }

  @ParameterizedTest
  @EnumSource(value = Vehicle.class, names = "ADVISORY", mode = EnumSource.Mode.EXCLUDE)
  void only_advisory_ballots_are_offered(Vehicle other) {
    ballot()
        .when(draft(other, BallotKind.ADVISORY_CHOICE))
        .thenRefused(BallotRefusal.VEHICLE_NOT_OFFERED, "vehicle", other);
  }

  @Test
  void an_election_is_drafted_by_its_nominations_only() {
    ballot()
        .when(draft(Vehicle.ELECTION, BallotKind.ELECTION))
        .thenRefused(BallotRefusal.VEHICLE_NOT_OFFERED, "vehicle", "election");
    ballot()
        .when(draft(Vehicle.ADVISORY, BallotKind.ELECTION))
        .thenRefused(BallotRefusal.VEHICLE_NOT_OFFERED);
  }

  @Test
  void a_secret_ballot_is_refused_rather_than_pretended() {
    ballot()
        .when(
            draft(
                Vehicle.ADVISORY,
                BallotKind.ADVISORY_CHOICE,
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
                BallotKind.ADVISORY_CHOICE,
                Secrecy.OPEN,
                paper(PaperMethod.RANKED),
                electorate))
        .thenRefused(
            BallotRefusal.ELECTORATE_NOT_UNDERSTOOD,
            "electorate.subicblocation",
            String.valueOf(electorate.subIcbLocation()));
  }
}
