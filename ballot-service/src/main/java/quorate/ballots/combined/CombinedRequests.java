package quorate.ballots.combined;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotRequests.NewBallot;
import quorate.ballots.ballot.BallotRequests.Notice;
import quorate.ballots.ballot.BallotRequests.RulesAsked;
import quorate.ballots.ballot.ProceedingsAsked;

/** What people send about ballots that are held together. */
final class CombinedRequests {

  // Each vote in all of them is one append, whose streams are locked together.
  private static final int MOST = 20;

  private CombinedRequests() {}

  record NewCombined(
      @NotBlank @Size(max = 200) String title,
      @NotNull @Size(max = MOST) List<@NotNull @Valid NewBallot> questions) {}

  /** What differs for one of several ballots that are held together; what is absent, does not. */
  record NoticeOfOne(
      @NotNull UUID ballot,
      @Nullable LocalDate recordDate,
      @Nullable @Valid RulesAsked rules,
      @Nullable Map<String, Object> ruleSet,
      @Nullable @Valid ProceedingsAsked proceedings) {

    /** The notice of this one. */
    Notice in(Notice all) {
      boolean ruled = rules != null || ruleSet != null;
      return new Notice(
          recordDate == null ? all.recordDate() : recordDate,
          all.opens(),
          all.closes(),
          ruled ? rules : all.rules(),
          all.turnout(),
          ruled ? ruleSet : all.ruleSet(),
          proceedings == null ? all.proceedings() : proceedings,
          all.conduct(),
          all.reminders());
    }
  }

  /** One notice; {@code questions} say what differs for some of them. */
  record NoticeOfAll(
      @NotNull @Valid Notice notice,
      @Nullable @Size(max = MOST) List<@NotNull @Valid NoticeOfOne> questions) {

    List<NoticeOfOne> differing() {
      return questions == null ? List.of() : questions;
    }
  }
}
