package quorate.ballots.ballot;

import static quorate.ballots.Brighton.MEMBERS;
import static quorate.ballots.Brighton.draft;
import static quorate.ballots.Brighton.paper;
import static quorate.ballots.ballot.DraftingTest.ballot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.electorate.FurtherBasis;
import quorate.ballots.electorate.PatientList;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.Rounding;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.electorate.WithoutFigure;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** Bases beside the first: told in full, each under its name, and lawful for a statutory kind. */
class FurtherBasisDraftTest {

  private static FurtherBasis patients(@Nullable String clause) {
    return new FurtherBasis(
        "patients",
        WeightBasis.PER_PATIENTS,
        new Weighing(
            PatientList.REGISTERED,
            LocalDate.of(2026, 5, 1),
            "1000",
            Rounding.HALF_UP,
            null,
            WithoutFigure.EXCLUDED,
            clause));
  }

  private static DraftBallot drawn(Vehicle vehicle, Kind kind, FurtherBasis... bases) {
    var usual = draft(paper(PaperMethod.RANKED));
    return new DraftBallot(
        usual.ballot(),
        usual.matter(),
        usual.title(),
        usual.question(),
        vehicle,
        kind,
        usual.secrecy(),
        usual.paper(),
        vehicle.isOfMembers() ? MEMBERS : usual.electorate(),
        WeightBasis.ONE_PER_PRACTICE,
        null,
        new RollTerms(null, null, null, List.of(bases)),
        null);
  }

  private static DraftBallot advice(FurtherBasis... bases) {
    return drawn(Vehicle.ADVISORY, Kind.ADVISORY_CHOICE, bases);
  }

  @Test
  void each_is_told_in_full_under_a_name_of_its_own() {
    ballot().when(advice(patients(null))).thenOne();
    ballot()
        .when(advice(new FurtherBasis("patients", WeightBasis.PER_PATIENTS, null)))
        .thenRefused(
            BallotRefusal.WEIGHT_NOT_UNDERSTOOD, "rollterms.further[0].weighing.list", "null");
    ballot()
        .when(advice(patients(null), patients(null)))
        .thenRefused(BallotRefusal.BASIS_NAMED_TWICE, "rollterms.further[1].name", "patients");
  }

  @Test // s284(4): unless the articles say otherwise
  void patients_count_in_a_company_by_a_clause_only() {
    var poll = Vehicle.POLL_OF_A_MEETING;
    ballot()
        .when(drawn(poll, Kind.ORDINARY_RESOLUTION, patients(null)))
        .thenRefused(BallotRefusal.WEIGHT_NEEDS_A_CLAUSE, "weightbasis", "one-per-practice");
    ballot().when(drawn(poll, Kind.ORDINARY_RESOLUTION, patients("Article 12"))).thenOne();
  }
}
