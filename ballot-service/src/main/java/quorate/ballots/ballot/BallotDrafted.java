package quorate.ballots.ballot;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** A question was drafted, with how it is asked, of whom, and how votes weigh. */
public record BallotDrafted(
    UUID ballot,
    @Nullable UUID matter,
    String title,
    String question,
    Vehicle vehicle,
    Kind kind,
    BallotPaper paper,
    Electorate electorate,
    WeightBasis weightBasis,
    @Nullable BallotRules rules,
    @Nullable RollTerms rollTerms,
    @Nullable UUID rerunOf,
    @Nullable UUID nomination,
    @Nullable UUID combined)
    implements BallotEvent {

  /** One by itself, that asks nothing again, and that no nominations led to. */
  public BallotDrafted(
      UUID ballot,
      @Nullable UUID matter,
      String title,
      String question,
      Vehicle vehicle,
      Kind kind,
      BallotPaper paper,
      Electorate electorate,
      WeightBasis weightBasis,
      @Nullable BallotRules rules,
      @Nullable RollTerms rollTerms) {
    this(
        ballot,
        matter,
        title,
        question,
        vehicle,
        kind,
        paper,
        electorate,
        weightBasis,
        rules,
        rollTerms,
        null,
        null,
        null);
  }

  /** The same asked again, by a ballot of its own. */
  BallotDrafted again(UUID rerun) {
    return new BallotDrafted(
        /* ballot= */ rerun,
        matter,
        title,
        question,
        vehicle,
        kind,
        paper,
        electorate,
        weightBasis,
        rules,
        rollTerms,
        /* rerunOf= */ ballot,
        nomination,
        null);
  }

  /** The same, as one of the ballots that are held together under this id. */
  BallotDrafted heldWith(UUID others) {
    return new BallotDrafted(
        ballot,
        matter,
        title,
        question,
        vehicle,
        kind,
        paper,
        electorate,
        weightBasis,
        rules,
        rollTerms,
        rerunOf,
        nomination,
        /* combined= */ others);
  }

  /** The same, of which an option was withdrawn. */
  public BallotDrafted without(OptionWithdrawn gone) {
    return new BallotDrafted(
        ballot,
        matter,
        title,
        question,
        vehicle,
        kind,
        paper.without(gone.option(), gone.reason()),
        electorate,
        weightBasis,
        rules,
        rollTerms,
        rerunOf,
        nomination,
        combined);
  }

  /** How its roll is drawn. */
  public RollRule rule() {
    return RollRule.of(electorate, weightBasis, rollTerms);
  }
}
