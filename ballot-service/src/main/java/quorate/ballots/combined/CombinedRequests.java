package quorate.ballots.combined;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotRequests.NewBallot;
import quorate.ballots.ballot.BallotRequests.Notice;
import quorate.ballots.ballot.BallotRequests.NoticeOfOne;

/** What people send about ballots that are held together. */
final class CombinedRequests {

  // Each vote in all of them is one append, whose streams are locked together.
  private static final int MOST = 20;

  private CombinedRequests() {}

  record NewCombined(
      @NotBlank @Size(max = 200) String title,
      @NotNull @Size(max = MOST) List<@NotNull @Valid NewBallot> questions) {}

  /** One notice; {@code questions} say what differs for some of them. */
  record NoticeOfAll(
      @NotNull @Valid Notice notice,
      @Nullable @Size(max = MOST) List<@NotNull @Valid NoticeOfOne> questions) {

    List<NoticeOfOne> differing() {
      return questions == null ? List.of() : questions;
    }
  }
}
