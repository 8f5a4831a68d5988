package quorate.ballots.results;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.challenges.ChallengeView;
import quorate.ballots.challenges.ChallengesResource;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Reads a declared result with its ballot and what was said against it. */
@Singleton
public final class Declared {

  private final Reads reads;

  Declared(Reads reads) {
    this.reads = reads;
  }

  /** The three together. */
  public record Whole(BallotShown ballot, ResultView result, List<ChallengeView> challenges) {}

  /** Of a ballot; a problem when there is none, or nothing was declared yet. */
  public Uni<Whole> of(UUID ballot) {
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(found -> result(ballot).chain(result -> whole(found, result)));
  }

  private Uni<ResultView> result(UUID ballot) {
    return reads
        .in(() -> ResultView.<ResultView>findById(ballot))
        .onItem()
        .ifNull()
        .failWith(() -> Problems.of(ResultRefusal.NOT_DECLARED_YET));
  }

  private Uni<Whole> whole(BallotView ballot, ResultView result) {
    return ChallengesResource.of(reads, ballot.ballot)
        .map(challenges -> new Whole(BallotShown.of(ballot), result, challenges));
  }
}
