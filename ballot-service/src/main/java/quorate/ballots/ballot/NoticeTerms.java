package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.electorate.Electorate;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;

/** What a notice must keep to. */
final class NoticeTerms {

  private static final String NO_FIGURE =
      "The weight basis has no figure for anybody of the electorate, so that nobody would be left:"
          + " have the file or the figures of that day brought into the register first, or draft with"
          + " another day.";

  private NoticeTerms() {}

  /** The rules that hold: those of the notice, or else those that the matter asked for. */
  static @Nullable BallotRules rules(GiveNotice c, BallotDrafted draft) {
    return c.rules() != null ? c.rules() : draft.rules();
  }

  /** The refusal for the first term that is not met; empty when all are. */
  static Optional<Decision<BallotEvent>> unmet(GiveNotice c, BallotDrafted draft) {
    var closing = new ClosingTerms(c, draft);
    return MembersVote.of(draft)
        .unmet()
        .or(closing::lapsed)
        .or(() -> timetable(c))
        .or(() -> Reminding.unmet(c))
        .or(() -> ruled(c, draft))
        .or(closing::unmet)
        .or(() -> electorate(draft.electorate(), c.lacking()))
        .or(() -> figures(c.lacking().figures(), draft))
        .or(() -> concerned(c, draft))
        .or(() -> conduct(Conduct.orUnsaid(c.conduct())))
        .or(() -> new MeetingTerms(c, draft).unmet());
  }

  private static Optional<Decision<BallotEvent>> electorate(Electorate asked, Lacking lacking) {
    return lacking.unheard().map(field -> RollTermsUnmet.notRegistered(asked, field));
  }

  // where those without are left off, nobody is left
  private static Optional<Decision<BallotEvent>> figures(
      List<String> without, BallotDrafted draft) {
    if (without.isEmpty()) {
      return Optional.empty();
    }
    String named = String.join(", ", without);
    return Optional.of(
        draft.rule().needsEveryFigure()
            ? refuse(BallotRefusal.FIGURES_MISSING, "rollterms.weighing", named)
            : refuse(BallotRefusal.FIGURES_MISSING, "rollterms.weighing", named, NO_FIGURE));
  }

  private static Optional<Decision<BallotEvent>> concerned(GiveNotice c, BallotDrafted draft) {
    var named = Proceedings.orNone(c.proceedings()).ofConcern();
    boolean known = c.ruleSet() != null && draft.paper().asksYesOrNo();
    var wrong = known ? c.lacking().strangers() : named;
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(
            refuse(
                known
                    ? BallotRefusal.CONCERNED_NOT_ON_THE_ROLL
                    : BallotRefusal.NOBODY_CONCERNED_IN_A_CHOICE,
                "proceedings.concerned",
                String.join(", ", wrong)));
  }

  private static Optional<Decision<BallotEvent>> conduct(Conduct conduct) {
    var officer = conduct.returningOfficer();
    return officer != null && conduct.letsJudge(officer.login())
        ? Optional.of(
            refuse(BallotRefusal.CONDUCT_NOT_UNDERSTOOD, "conduct.adjudicators", officer.login()))
        : Optional.empty();
  }

  private static Optional<Decision<BallotEvent>> timetable(GiveNotice c) {
    if (c.opens().isBefore(c.at())) {
      return Optional.of(refuse(BallotRefusal.OPENS_BEFORE_NOTICE, "opens", c.opens()));
    }
    if (!c.closes().isAfter(c.opens())) {
      return Optional.of(refuse(BallotRefusal.CLOSES_BEFORE_IT_OPENS, "closes", c.closes()));
    }
    return c.recordDate().isAfter(CivilDay.of(c.opens()))
        ? Optional.of(refuse(BallotRefusal.RECORD_DATE_AFTER_OPENING, "recorddate", c.recordDate()))
        : Optional.empty();
  }

  private static Optional<Decision<BallotEvent>> ruled(GiveNotice c, BallotDrafted draft) {
    if (c.ruleSet() == null) {
      return draft.kind() == Kind.ADVISORY_CHOICE && !draft.electorate().ofSeats()
          ? ruled(rules(c, draft), draft.rules())
          : Optional.of(refuse(BallotRefusal.RULE_SET_NOT_NAMED, "ruleset", null));
    }
    if (draft.rules() != null) {
      return Optional.of(
          refuse(BallotRefusal.RULES_DIFFER_FROM_THE_MATTER, "ruleset", told(draft.rules())));
    }
    return c.rules() == null
        ? new RuleSetTerms(c, draft).unmet()
        : Optional.of(refuse(BallotRefusal.RULES_TOLD_TWICE, "rules", told(c.rules())));
  }

  private static Optional<Decision<BallotEvent>> ruled(
      @Nullable BallotRules rules, @Nullable BallotRules asked) {
    if (rules == null) {
      return Optional.of(refuse(BallotRefusal.RULES_NOT_NAMED, "rules", null));
    }
    if (rules.quorumHeads() < 0) {
      return Optional.of(
          refuse(BallotRefusal.QUORUM_NOT_UNDERSTOOD, "rules.quorumheads", rules.quorumHeads()));
    }
    return asked != null && !asked.equals(rules)
        ? Optional.of(refuse(BallotRefusal.RULES_DIFFER_FROM_THE_MATTER, "rules", told(rules)))
        : Optional.empty();
  }

  private static String told(BallotRules rules) {
    return rules.passMark() + ", " + rules.quorumHeads();
  }
}
