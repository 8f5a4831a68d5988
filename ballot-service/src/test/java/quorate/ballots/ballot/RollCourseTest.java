package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.EVERYONE;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;
import static quorate.ballots.Brighton.RULES;
import static quorate.ballots.Brighton.closedBallot;
import static quorate.ballots.Brighton.draft;
import static quorate.ballots.Brighton.drafted;
import static quorate.ballots.Brighton.line;
import static quorate.ballots.Brighton.noticedBallot;
import static quorate.ballots.Brighton.openBallot;
import static quorate.ballots.Brighton.paper;
import static quorate.ballots.Brighton.rolledBallot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.CompareRoll;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.ballot.BallotCommand.NoteCorrection;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.ballots.ballot.BallotEvent.RollCorrectionNoted;
import quorate.ballots.electorate.Constituencies;
import quorate.ballots.electorate.Constituencies.Named;
import quorate.ballots.electorate.ConstituencyKind;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.PatientList;
import quorate.ballots.electorate.RollCorrections.Correction;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.Rounding;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.electorate.WithoutFigure;

/** A ballot's roll in its terms: asked for, looked at under other bases, and corrected against. */
class RollCourseTest {

  private static final LocalDate FILE = LocalDate.of(2026, 4, 1);
  private static final UUID COMPARISON = new UUID(3, 1);
  private static final Weighing PER_1000 = weighing("1000", Rounding.HALF_UP, null);
  private static final BallotEvent WITHDRAWN = new BallotWithdrawn(BALLOT, "a paper was wrong");

  private static RuleBook<BallotCommand, Ballot, BallotEvent> ballot(List<BallotEvent> given) {
    return DraftingTest.ballot().given(given);
  }

  private static Weighing weighing(
      @Nullable String per, @Nullable Rounding rounding, @Nullable String cap) {
    return new Weighing(
        PatientList.REGISTERED, FILE, per, rounding, cap, WithoutFigure.EXCLUDED, null);
  }

  private static DraftBallot drawn(
      Electorate electorate, WeightBasis basis, @Nullable RollTerms terms) {
    DraftBallot usual = draft(paper(PaperMethod.RANKED));
    return new DraftBallot(
        usual.ballot(),
        usual.matter(),
        usual.title(),
        usual.question(),
        usual.vehicle(),
        usual.kind(),
        usual.secrecy(),
        usual.paper(),
        electorate,
        basis,
        usual.rules(),
        terms,
        null);
  }

  private static void refused(WeightBasis basis, Weighing weighing, String field, String value) {
    ballot(List.of())
        .when(drawn(EVERYONE, basis, new RollTerms(weighing, null, null)))
        .thenRefused(BallotRefusal.WEIGHT_NOT_UNDERSTOOD, "rollterms.weighing." + field, value);
  }

  @Test
  void a_basis_is_drafted_with_all_that_it_needs_and_nothing_else() {
    ballot(List.of())
        .when(drawn(EVERYONE, WeightBasis.PER_PATIENTS, new RollTerms(PER_1000, null, null)))
        .thenOne();
    refused(WeightBasis.PER_PATIENTS, weighing(null, Rounding.UP, null), "per", "null");
    refused(WeightBasis.PER_PATIENTS, weighing("0", Rounding.UP, null), "per", "0");
    refused(WeightBasis.PER_PATIENTS, weighing("1000", null, null), "rounding", "null");
    refused(WeightBasis.PER_PATIENTS, weighing("1000", Rounding.UP, "0"), "cap", "0");
    refused(WeightBasis.PATIENTS, PER_1000, "per", "1000");
    refused(WeightBasis.ONE_PER_PRACTICE, PER_1000, "list", "registered");
  }

  @Test
  void patients_without_a_list_or_its_day_or_what_becomes_of_those_without_are_refused() {
    var without = WithoutFigure.REFUSED;
    var list = PatientList.WEIGHTED;
    refused(
        WeightBasis.PATIENTS,
        new Weighing(null, FILE, null, null, null, without, null),
        "list",
        "null");
    refused(
        WeightBasis.PATIENTS,
        new Weighing(list, null, null, null, null, without, null),
        "filedate",
        "null");
    refused(
        WeightBasis.PATIENTS,
        new Weighing(list, FILE, null, null, null, null, null),
        "without",
        "null");
    ballot(List.of())
        .when(drawn(EVERYONE, WeightBasis.SHARES, null))
        .thenRefused(BallotRefusal.WEIGHT_NOT_UNDERSTOOD, "rollterms.weighing.without", "null");
  }

  @Test
  void constituencies_of_ones_own_are_listed_and_others_are_not() {
    var one = new Named("North", List.of("G1"));
    refused(
        new Constituencies(ConstituencyKind.LIST, List.of()),
        BallotRefusal.CONSTITUENCIES_NOT_UNDERSTOOD,
        "[]");
    refused(
        new Constituencies(ConstituencyKind.NETWORK, List.of(one)),
        BallotRefusal.CONSTITUENCIES_NOT_UNDERSTOOD,
        "[North]");
    refused(
        new Constituencies(ConstituencyKind.LIST, List.of(one, new Named("South", List.of("G1")))),
        BallotRefusal.CONSTITUENCIES_OVERLAP,
        "G1");
    refused(
        new Constituencies(ConstituencyKind.LIST, List.of(one, new Named("none", List.of("G2")))),
        BallotRefusal.CONSTITUENCIES_OVERLAP,
        "none");
  }

  private static void refused(Constituencies divided, BallotRefusal why, String value) {
    ballot(List.of())
        .when(drawn(EVERYONE, WeightBasis.ONE_PER_PRACTICE, new RollTerms(null, divided, null)))
        .thenRefused(why, "rollterms.constituencies.list", value);
  }

  @Test
  void an_electorate_of_a_network_or_a_list_names_it() {
    ballot(List.of())
        .when(drawn(Electorate.ofNetwork(null), WeightBasis.ONE_PER_PRACTICE, null))
        .thenRefused(BallotRefusal.ELECTORATE_NOT_UNDERSTOOD, "electorate.network", "null");
    ballot(List.of())
        .when(drawn(Electorate.ofList(List.of()), WeightBasis.ONE_PER_PRACTICE, null))
        .thenRefused(BallotRefusal.ELECTORATE_NOT_UNDERSTOOD, "electorate.practices", "[]");
  }

  @Test
  void an_electorate_of_a_collaboration_or_a_place_names_it_and_nothing_else() {
    ballot(List.of())
        .when(drawn(Electorate.ofCollaboration("alliance"), WeightBasis.ONE_PER_PRACTICE, null))
        .thenOne();
    ballot(List.of())
        .when(drawn(Electorate.ofCollaboration(null), WeightBasis.ONE_PER_PRACTICE, null))
        .thenRefused(BallotRefusal.ELECTORATE_NOT_UNDERSTOOD, "electorate.collaboration", "null");
    ballot(List.of())
        .when(drawn(Electorate.ofPlace(" "), WeightBasis.ONE_PER_PRACTICE, null))
        .thenRefused(BallotRefusal.ELECTORATE_NOT_UNDERSTOOD, "electorate.place", " ");
  }

  @Test
  void notice_is_refused_naming_what_the_register_does_not_have() {
    BallotEvent draft =
        ballot(List.of())
            .when(drawn(Electorate.ofPlace("atlantis"), WeightBasis.ONE_PER_PRACTICE, null))
            .thenOne();
    ballot(List.of(draft))
        .when(
            new GiveNotice(
                BALLOT,
                RECORD_DATE,
                MORNING,
                NOON,
                RULES,
                TurnoutShown.AFTER_CLOSE,
                MORNING,
                new Lacking(Optional.of("place"), List.of())))
        .thenRefused(BallotRefusal.ELECTORATE_NOT_REGISTERED, "electorate.place", "atlantis");
  }

  @Test
  void notice_names_the_practices_that_have_no_figure() {
    ballot(List.of(drafted(PaperMethod.RANKED)))
        .when(
            new GiveNotice(
                BALLOT,
                RECORD_DATE,
                MORNING,
                NOON,
                RULES,
                TurnoutShown.AFTER_CLOSE,
                MORNING,
                new Lacking(Optional.empty(), List.of("G2", "G3"))))
        .thenRefused(BallotRefusal.FIGURES_MISSING, "rollterms.weighing", "G2, G3");
  }

  @Test
  void a_roll_is_looked_at_under_other_bases_before_notice_only() {
    var bases =
        List.of(
            new BasisCompared(WeightBasis.ONE_PER_PRACTICE, null),
            new BasisCompared(WeightBasis.PER_PATIENTS, PER_1000));
    var compare = new CompareRoll(BALLOT, COMPARISON, RECORD_DATE, 41, bases);
    var compared = new RollCompared(BALLOT, COMPARISON, RECORD_DATE, "membership:41", bases);
    var draft = List.<BallotEvent>of(drafted(PaperMethod.RANKED));
    ballot(draft).when(compare).then(compared);
    ballot(List.of(draft.getFirst(), compared)).when(compare).then(compared);
    ballot(List.of()).when(compare).thenRefused(BallotRefusal.NO_SUCH_BALLOT);
    ballot(noticedBallot()).when(compare).thenRefused(BallotRefusal.NOTICE_ALREADY_GIVEN);
    ballot(rolledBallot()).when(compare).thenRefused(BallotRefusal.NOTICE_ALREADY_GIVEN);
    ballot(closedBallot()).when(compare).thenRefused(BallotRefusal.NOTICE_ALREADY_GIVEN);
    ballot(List.of(draft.getFirst(), WITHDRAWN)).when(compare).thenRefused(BallotRefusal.WITHDRAWN);
  }

  @Test
  void a_basis_to_compare_with_needs_its_details_too() {
    var bases =
        List.of(
            new BasisCompared(WeightBasis.ONE_PER_PRACTICE, null),
            new BasisCompared(WeightBasis.PATIENTS, PER_1000));
    ballot(List.of(drafted(PaperMethod.RANKED)))
        .when(new CompareRoll(BALLOT, COMPARISON, RECORD_DATE, 41, bases))
        .thenRefused(BallotRefusal.WEIGHT_NOT_UNDERSTOOD, "bases[1].weighing.per", "1000");
  }

  @Test
  void a_correction_is_noted_while_there_is_a_roll_and_no_result() {
    var note =
        new NoteCorrection(
            BALLOT,
            List.of(
                new Correction("G2", 57, NOON, line("G2"), null, "not open on " + RECORD_DATE)));
    var noted =
        new RollCorrectionNoted(
            BALLOT, "G2", "membership:57", NOON, line("G2"), null, "not open on " + RECORD_DATE);
    ballot(rolledBallot()).when(note).then(noted);
    ballot(openBallot(PaperMethod.RANKED)).when(note).then(noted);
    ballot(closedBallot()).when(note).then(noted);
    ballot(List.of()).when(note).thenRefused(BallotRefusal.NO_SUCH_BALLOT);
    ballot(noticedBallot()).when(note).thenRefused(BallotRefusal.ROLL_NOT_FROZEN);
    ballot(List.of(drafted(PaperMethod.RANKED), WITHDRAWN))
        .when(note)
        .thenRefused(BallotRefusal.WITHDRAWN);
  }

  @Test
  void what_is_noted_of_a_roll_changes_nothing_that_was_frozen() {
    var noted =
        new RollCorrectionNoted(
            BALLOT, "G2", "membership:57", NOON, line("G2"), null, "not open on " + RECORD_DATE);
    var before = ballot(rolledBallot()).state();
    assertEquals(before, Ballot.evolve(before, noted));
  }
}
