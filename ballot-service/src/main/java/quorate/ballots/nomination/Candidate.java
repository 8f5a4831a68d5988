package quorate.ballots.nomination;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.NominationRuled;

/**
 * One person who is or was nominated, however many practices did so; the first of these nominates,
 * the others second.
 */
public record Candidate(
    CandidateNominated nomination,
    List<String> nominatedBy,
    List<String> secondedBy,
    Reply reply,
    @Nullable NominationRuled ruling) {

  /** What the person said to it. */
  public enum Reply {
    NONE,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }

  public Candidate {
    nominatedBy = List.copyOf(nominatedBy);
    secondedBy = List.copyOf(secondedBy);
  }

  static Candidate of(CandidateNominated first) {
    return new Candidate(first, List.of(first.practice()), List.of(), Reply.NONE, null);
  }

  /** Whether it may still come to something. */
  public boolean live() {
    return (reply == Reply.NONE || reply == Reply.ACCEPTED) && !ruledInvalid();
  }

  /** Whether it was ruled invalid, and not valid since. */
  public boolean ruledInvalid() {
    return ruling != null && !ruling.valid();
  }

  /** The practices that second: those that said so, and all that nominate but the first. */
  public int seconders() {
    return nominatedBy.size() - 1 + secondedBy.size();
  }

  /** Whether the candidate stands, as far as things have come. */
  public boolean stands(Call call) {
    return live() && reply == Reply.ACCEPTED && seconders() >= call.secondersNeeded();
  }

  boolean isSupportedBy(String practice) {
    return Stream.concat(nominatedBy.stream(), secondedBy.stream()).anyMatch(practice::equals);
  }

  Candidate nominatedAlsoBy(String practice) {
    return new Candidate(nomination, with(nominatedBy, practice), secondedBy, reply, ruling);
  }

  Candidate secondedBy(String practice) {
    return new Candidate(nomination, nominatedBy, with(secondedBy, practice), reply, ruling);
  }

  Candidate replied(Reply said) {
    return new Candidate(nomination, nominatedBy, secondedBy, said, ruling);
  }

  Candidate ruled(NominationRuled now) {
    return new Candidate(nomination, nominatedBy, secondedBy, reply, now);
  }

  private static List<String> with(List<String> some, String more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }
}
