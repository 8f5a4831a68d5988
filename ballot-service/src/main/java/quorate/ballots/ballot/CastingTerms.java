package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.Verdict;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Interest;

/** Who may give a casting vote under a notice, and when there is one to be given. */
public record CastingTerms(NoticeGiven notice) {

  /** Whether votes that came to this wait for a casting vote. */
  public boolean awaits(@Nullable Map<String, Object> outcome) {
    return isTied(outcome) && ruled().equalVotes() instanceof EqualVotes.CastingVote;
  }

  /** Who takes the chair, as the notice names them. */
  public Optional<Chair> chair() {
    return Optional.ofNullable(Proceedings.orNone(notice.proceedings()).chair());
  }

  /** The refusal of one given by this log-in on what the votes came to; empty when it may be. */
  public <E> Optional<Decision<E>> unmet(
      Chair.By by, @Nullable Map<String, Object> outcome, boolean given) {
    var rules = notice.decidedUnder();
    if (rules.isEmpty() || !(rules.get().equalVotes() instanceof EqualVotes.CastingVote)) {
      return Optional.of(refuse(CastingRefusal.NO_CASTING_VOTE, said(rules)));
    }
    var chair = chair();
    if (chair.isEmpty()) {
      return Optional.of(refuse(CastingRefusal.CHAIR_NOT_NAMED));
    }
    if (!chair.get().isHeldBy(by)) {
      return Optional.of(refuse(CastingRefusal.NOT_IN_THE_CHAIR));
    }
    if (given) {
      return Optional.of(refuse(CastingRefusal.CASTING_VOTE_GIVEN));
    }
    return isLeftOut(rules.get(), chair.get())
        ? Optional.of(refuse(CastingRefusal.CHAIR_DOES_NOT_COUNT))
        : isTied(outcome) ? Optional.empty() : Optional.of(refuse(CastingRefusal.NOT_TIED));
  }

  private RuleSet ruled() {
    return notice.decidedUnder().orElseThrow();
  }

  private static boolean isTied(@Nullable Map<String, Object> outcome) {
    return outcome != null && Verdict.TIED.toString().equals(outcome.get("bythevotes"));
  }

  private static String said(Optional<RuleSet> rules) {
    String why = CastingRefusal.NO_CASTING_VOTE.explanation();
    return rules
        .map(known -> known.equalVotes().clause())
        .map(clause -> "%s %s [%s]".formatted(why, clause.text(), clause.source()))
        .orElse(why);
  }

  private boolean isLeftOut(RuleSet rules, Chair chair) {
    return rules.interests().treatment() != Treatment.NO_RECUSAL
        && Proceedings.orNone(notice.proceedings()).interests().stream()
            .filter(each -> each.authorisedUnder().isEmpty())
            .map(Interest::member)
            .anyMatch(member -> member.equals(chair.practice()));
  }
}
