package quorate.ballots.nominations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.nomination.Call;
import quorate.ballots.nomination.CandidatesShown;
import quorate.ballots.nomination.Eligibility;
import quorate.ballots.nomination.Nomination;
import quorate.ballots.nomination.Nomination.Called;
import quorate.ballots.nomination.Nomination.Closed;
import quorate.ballots.nomination.Nomination.NotOpened;
import quorate.ballots.nomination.Poll;
import quorate.ballots.nomination.Seat;
import quorate.ballots.nomination.SettledSeat;
import quorate.chassis.door.Versioned;

/**
 * Nominations as people read them: the call, who is nominated as far as the reader may see, and
 * after the close what follows for each seat. {@code hidden} candidates are shown by their number
 * only.
 */
public record NominationShown(
    UUID nomination,
    String title,
    String state,
    List<Seat> seats,
    @Nullable Eligibility eligibility,
    Instant opens,
    Instant closes,
    String seconders,
    @Nullable String perPractice,
    Electorate electorate,
    Poll poll,
    CandidatesShown shown,
    String lotCommitment,
    @Nullable String lotSeed,
    List<CandidateShown> candidates,
    String hidden,
    @Nullable List<SettledSeat> settled,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  static NominationShown of(
      UUID nomination,
      Nomination state,
      String lotCommitment,
      List<CandidateShown> candidates,
      int hidden,
      int version) {
    Call call = Nomination.call(state).orElseThrow();
    Closed closed = state instanceof Closed it ? it : null;
    return new NominationShown(
        nomination,
        call.title(),
        word(state),
        call.seats(),
        call.eligibility(),
        call.opens(),
        call.closes(),
        call.seconders(),
        call.perPractice(),
        call.electorate(),
        call.poll(),
        call.shown(),
        lotCommitment,
        closed == null ? null : closed.lotSeed(),
        candidates,
        Integer.toString(hidden),
        closed == null ? null : closed.seats(),
        version,
        hidden);
  }

  private static String word(Nomination state) {
    return switch (state) {
      case NotOpened _, Called _ -> "called";
      case Closed closed ->
          closed.declared().isEmpty() || !closed.undeclared().isEmpty() ? "closed" : "declared";
    };
  }
}
