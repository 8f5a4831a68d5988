package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.MarkFit;
import quorate.counting.outcome.data.RuleFault;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.EntitledAt.Moment;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.vehicle.Fault;
import quorate.counting.outcome.vehicle.RuleCheck;
import quorate.counting.outcome.vehicle.Vehicle;

/** What a notice under a rule set must keep to. */
record RuleSetTerms(GiveNotice notice, BallotDrafted draft) {

  private static final String FIELD = "ruleset";

  /** The refusal for the first term that is not met; empty when all are. */
  Optional<Decision<BallotEvent>> unmet() {
    RuleSet rules;
    try {
      rules = RuleSets.of(Objects.requireNonNull(notice.ruleSet()));
    } catch (RuleFault e) {
      return no(BallotRefusal.RULE_SET_NOT_UNDERSTOOD, "." + e.path(), e.value(), e.mend());
    }
    return lawful(rules)
        .or(() -> paper(rules))
        .or(() -> RuleSetWeights.unmet(rules, draft.rule()))
        .or(() -> meeting())
        .or(() -> entitled(rules));
  }

  private Optional<Decision<BallotEvent>> lawful(RuleSet rules) {
    var faults = new RuleCheck(draft.kind(), draft.vehicle()).faults(rules);
    if (faults.isEmpty()) {
      return Optional.empty();
    }
    var first = faults.getFirst();
    String reasons =
        faults.stream()
            .map(each -> "%s [%s]".formatted(each.reason(), each.source()))
            .collect(Collectors.joining(" "));
    return no(BallotRefusal.RULE_SET_NOT_ALLOWED, "." + first.part(), value(rules, first), reasons);
  }

  private static @Nullable Object value(RuleSet rules, Fault fault) {
    Map<String, Object> data = RuleSets.data(rules);
    return fault.part().equals("weighting")
        ? rules.weightings().stream().map(each -> each.name()).toList()
        : data.get(fault.part());
  }

  private Optional<Decision<BallotEvent>> paper(RuleSet rules) {
    boolean mixed =
        !rules.asksYesOrNo()
            && rules.marks().stream().anyMatch(mark -> mark.passMark() instanceof PassMark.Share);
    if (mixed || (rules.marks().size() > 1 && !rules.asksYesOrNo())) {
      return no(
          BallotRefusal.RULE_SET_DOES_NOT_FIT,
          ".marks",
          rules.marks().size(),
          "A choice among options has one mark, and no share of the votes beside it.");
    }
    if (rules.asksYesOrNo() == draft.paper().asksYesOrNo()) {
      return rules.asksYesOrNo() ? Optional.empty() : choice(rules.marks().getFirst());
    }
    return no(
        BallotRefusal.RULE_SET_DOES_NOT_FIT,
        ".marks[0].passmark",
        rules.asksYesOrNo() ? "share" : "a choice",
        rules.asksYesOrNo()
            ? "A share is of a yes or no: draft a paper that is marked yes-no."
            : "The paper asks for a yes or no: name the share that must be in favour.");
  }

  // What is counted of all papers names the winner, and nothing beside it may name another.
  private Optional<Decision<BallotEvent>> choice(Mark mark) {
    if (!(mark.scope() instanceof Scope.Overall)) {
      return no(
          BallotRefusal.RULE_SET_DOES_NOT_FIT,
          ".marks[0].scope",
          "not overall",
          "A choice among options is counted overall: give the scope overall, or ask yes or no.");
    }
    return MarkFit.misfit(mark.passMark(), draft.paper().rule())
        .flatMap(
            mend ->
                no(BallotRefusal.RULE_SET_DOES_NOT_FIT, ".marks[0].passmark", told(mark), mend));
  }

  private static String told(Mark mark) {
    return switch (mark.passMark()) {
      case PassMark.MostVotes _ -> "most-votes";
      case PassMark.BeatsEach _ -> "beats-each";
      case PassMark.ByTheCount _ -> "by-the-count";
      case PassMark.Share _ -> "share";
    };
  }

  private Optional<Decision<BallotEvent>> meeting() {
    var told = Proceedings.orNone(notice.proceedings());
    var meets = told.meets();
    if (draft.vehicle() != Vehicle.POLL_OF_A_MEETING) {
      return Optional.empty();
    }
    if (meets == null) {
      return Optional.of(refuse(BallotRefusal.MEETING_NOT_NAMED, "proceedings.meets", null));
    }
    return notice.opens().isBefore(meets) && told.advanceClause() == null
        ? Optional.of(
            refuse(BallotRefusal.ADVANCE_VOTES_NEED_A_CLAUSE, "proceedings.advanceclause", null))
        : Optional.empty();
  }

  private Optional<Decision<BallotEvent>> entitled(RuleSet rules) {
    var due = due(rules.entitledAt().moment());
    if (due.equals(notice.recordDate())) {
      return Optional.empty();
    }
    String mend =
        "By the rule set those are entitled who are on the register at the moment %s [%s]: give %s."
            .formatted(rules.entitledAt().moment(), rules.entitledAt().clause().source(), due);
    if (due.isAfter(CivilDay.of(notice.opens()))) {
      mend += " To open before that, cite the articles' clause that fixes an earlier time.";
    }
    return Optional.of(
        refuse(BallotRefusal.RECORD_DATE_NOT_AS_RULED, "recorddate", notice.recordDate(), mend));
  }

  private LocalDate due(Moment moment) {
    var meets = Proceedings.orNone(notice.proceedings()).meets();
    return switch (moment) {
      case CIRCULATION -> new ClosingTerms(notice, draft).circulated();
      case START_OF_MEETING -> CivilDay.of(meets == null ? notice.opens() : meets);
      case FIXED_BY_THE_ARTICLES, RECORD_DATE -> notice.recordDate();
    };
  }

  private static Optional<Decision<BallotEvent>> no(
      BallotRefusal why, String part, @Nullable Object value, String mend) {
    return Optional.of(refuse(why, FIELD + part, value, mend));
  }
}
