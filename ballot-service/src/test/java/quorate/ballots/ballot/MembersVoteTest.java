package quorate.ballots.ballot;

import static quorate.ballots.Brighton.EVERYONE;
import static quorate.ballots.Brighton.MEMBERS;
import static quorate.ballots.Brighton.draft;
import static quorate.ballots.Brighton.paper;
import static quorate.ballots.ballot.DraftingTest.ballot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.Exclusion;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.electorate.WithoutFigure;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** What a company's members decide, all of them decide and nobody else (s281 to s284, s289). */
class MembersVoteTest {

  private static final Vehicle POLL = Vehicle.POLL_OF_A_MEETING;
  private static final List<Exclusion> SUSPENDED = List.of(Exclusion.SUSPENDED);

  private static DraftBallot drawn(
      Kind kind,
      Vehicle vehicle,
      Electorate electorate,
      WeightBasis basis,
      @Nullable RollTerms terms) {
    var usual = draft(paper(PaperMethod.RANKED));
    return new DraftBallot(
        usual.ballot(),
        null,
        usual.title(),
        usual.question(),
        vehicle,
        kind,
        Secrecy.OPEN,
        usual.paper(),
        electorate,
        basis,
        null,
        terms,
        null);
  }

  private static DraftBallot excluding(@Nullable String clause) {
    var terms = new RollTerms(null, null, SUSPENDED, null, clause);
    return drawn(Kind.SPECIAL_RESOLUTION, POLL, MEMBERS, WeightBasis.ONE_PER_PRACTICE, terms);
  }

  private static DraftBallot byShares(WithoutFigure without, @Nullable String clause) {
    var shares = new Weighing(null, null, null, null, null, without, null);
    var terms = new RollTerms(shares, null, null, null, clause);
    return drawn(Kind.ORDINARY_RESOLUTION, POLL, MEMBERS, WeightBasis.SHARES, terms);
  }

  @ParameterizedTest
  @CsvSource({
    "SPECIAL_RESOLUTION, POLL_OF_A_MEETING",
    "ORDINARY_RESOLUTION, WRITTEN_RESOLUTION",
    "RATIFICATION, POLL_OF_A_MEETING",
    "ELECTION, POLL_OF_A_MEETING"
  })
  void practices_that_are_no_members_decide_nothing_for_them(Kind kind, Vehicle vehicle) {
    var one = WeightBasis.ONE_PER_PRACTICE;
    for (var others : List.of(EVERYONE, Electorate.ofList(List.of("G1", "G2")))) {
      ballot()
          .when(drawn(kind, vehicle, others, one, null))
          .thenRefused(BallotRefusal.MEMBERS_DECIDE, "electorate.kind", others.kind());
    }
    ballot().when(drawn(kind, vehicle, MEMBERS, one, null)).thenOne();
  }

  @Test // s284(4)
  void no_member_is_left_off_but_by_the_articles() {
    ballot()
        .when(excluding(null))
        .thenRefused(BallotRefusal.EXCLUSION_NEEDS_A_CLAUSE, "rollterms.exclusions", SUSPENDED);
    ballot().when(excluding("Article 12")).thenOne();
    ballot()
        .when(byShares(WithoutFigure.EXCLUDED, null))
        .thenRefused(
            BallotRefusal.EXCLUSION_NEEDS_A_CLAUSE, "rollterms.weighing.without", "excluded");
    ballot().when(byShares(WithoutFigure.EXCLUDED, "Article 12")).thenOne();
    ballot().when(byShares(WithoutFigure.REFUSED, null)).thenOne();
  }

  @Test
  void what_was_drafted_for_others_gets_no_notice() {
    var drafted = Questions.drafted(Kind.ORDINARY_RESOLUTION, POLL);
    var others =
        new BallotDrafted(
            drafted.ballot(),
            null,
            drafted.title(),
            drafted.question(),
            POLL,
            drafted.kind(),
            drafted.paper(),
            EVERYONE,
            WeightBasis.ONE_PER_PRACTICE,
            null,
            null);
    ballot()
        .given(List.of(others))
        .when(Questions.noticeUnder(null, Map.of("preset", "ordinary-resolution")))
        .thenRefused(BallotRefusal.MEMBERS_DECIDE, "electorate.kind", EVERYONE.kind());
  }
}
