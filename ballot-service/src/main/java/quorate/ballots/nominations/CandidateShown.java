package quorate.ballots.nominations;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.Call;
import quorate.ballots.nomination.Candidate;
import quorate.ballots.nomination.Ground;

/**
 * A candidate as people read it; the statement is the candidate's own, or else what the first
 * practice said, and absent once it cannot be unsealed. The note to a ruling is shown to officers
 * and to the candidate.
 */
public record CandidateShown(
    UUID candidate,
    String seat,
    @Nullable String constituency,
    @Nullable String roleClass,
    List<String> nominatedBy,
    List<String> secondedBy,
    String reply,
    @Nullable Boolean ruledValid,
    @Nullable Ground ground,
    boolean stands,
    @Nullable String statement,
    @Nullable String note) {

  static CandidateShown of(
      Call call, Candidate candidate, @Nullable String statement, @Nullable String note) {
    var asked = candidate.nomination();
    var ruling = candidate.ruling();
    return new CandidateShown(
        asked.candidate(),
        asked.seat(),
        asked.constituency(),
        asked.roleClass(),
        candidate.nominatedBy(),
        candidate.secondedBy(),
        candidate.reply().name().toLowerCase(Locale.ROOT),
        ruling == null ? null : ruling.valid(),
        ruling == null ? null : ruling.ground(),
        candidate.stands(call),
        statement,
        note);
  }
}
