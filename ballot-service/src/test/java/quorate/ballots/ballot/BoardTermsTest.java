package quorate.ballots.ballot;

import static quorate.ballots.ballot.DraftingTest.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.ballots.Brighton;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.electorate.Constituencies;
import quorate.ballots.electorate.ConstituencyKind;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.Exclusion;
import quorate.ballots.electorate.FurtherBasis;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.Sitting;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

class BoardTermsTest {

  private static final Electorate SEATS = Electorate.ofBody(Sitting.BOARD);

  private static DraftBallot draft(
      Vehicle vehicle, Electorate electorate, WeightBasis basis, @Nullable RollTerms terms) {
    return new DraftBallot(
        Brighton.BALLOT,
        null,
        "The chair",
        "Who is to be in the chair?",
        vehicle,
        Kind.ELECTION,
        Secrecy.OPEN,
        Brighton.paper(PaperMethod.RANKED),
        electorate,
        basis,
        null,
        terms,
        null);
  }

  private static DraftBallot seats(Vehicle vehicle, @Nullable RollTerms terms) {
    return draft(vehicle, SEATS, WeightBasis.ONE_PER_SEAT, terms);
  }

  @ParameterizedTest
  @EnumSource(
      value = Vehicle.class,
      names = {"BOARD_DECISION", "ELECTION", "CONTRACT"})
  void the_seats_of_a_body_are_asked(Vehicle vehicle) {
    ballot().when(seats(vehicle, null)).thenOne();
  }

  @Test
  void a_board_decides_by_its_seats_and_by_nobody_else() {
    for (Electorate asked : List.of(Brighton.EVERYONE, Electorate.ofNetwork("U1"))) {
      ballot()
          .when(draft(Vehicle.BOARD_DECISION, asked, WeightBasis.ONE_PER_PRACTICE, null))
          .thenRefused(
              BallotRefusal.ELECTORATE_NOT_OF_THIS_VEHICLE, "electorate.kind", asked.kind());
    }
  }

  @Test
  void members_decide_at_their_meeting_and_no_seats() {
    ballot()
        .when(seats(Vehicle.POLL_OF_A_MEETING, null))
        .thenRefused(BallotRefusal.ELECTORATE_NOT_OF_THIS_VEHICLE);
  }

  @Test
  void seats_weigh_one_each_and_nobody_else_does() {
    ballot()
        .when(draft(Vehicle.ELECTION, SEATS, WeightBasis.ONE_PER_PRACTICE, null))
        .thenRefused(BallotRefusal.WEIGHT_NOT_UNDERSTOOD);
    ballot()
        .when(draft(Vehicle.ELECTION, Brighton.EVERYONE, WeightBasis.ONE_PER_SEAT, null))
        .thenRefused(BallotRefusal.WEIGHT_NOT_UNDERSTOOD);
    ballot()
        .when(draft(Vehicle.ELECTION, Electorate.ofBody(null), WeightBasis.ONE_PER_SEAT, null))
        .thenRefused(BallotRefusal.ELECTORATE_NOT_UNDERSTOOD, "electorate.body", "null");
  }

  @Test
  void what_has_no_sense_for_seats_is_refused() {
    var further = List.of(new FurtherBasis("more", WeightBasis.ONE_PER_PRACTICE, null));
    no(new RollTerms(null, null, null, further));
    no(new RollTerms(null, null, List.of(Exclusion.SUSPENDED)));
    no(new RollTerms(null, new Constituencies(ConstituencyKind.AREA, null), null));
    var network = new Constituencies(ConstituencyKind.NETWORK, null);
    ballot().when(seats(Vehicle.BOARD_DECISION, new RollTerms(null, network, null))).thenOne();
  }

  private static void no(RollTerms terms) {
    ballot().when(seats(Vehicle.BOARD_DECISION, terms)).thenRefused(BallotRefusal.SEATS_NOT_SO);
  }
}
