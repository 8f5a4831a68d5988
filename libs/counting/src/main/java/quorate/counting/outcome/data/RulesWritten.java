package quorate.counting.outcome.data;

import java.util.LinkedHashMap;
import java.util.Map;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.rule.Words;

/** The parts of a rule set as data, in a fixed order. */
final class RulesWritten {

  private RulesWritten() {}

  static Map<String, Object> clause(Clause clause) {
    var data = new LinkedHashMap<String, Object>();
    data.put("instrument", Words.key(clause.source().instrument()));
    data.put("place", clause.source().place());
    data.put("text", clause.text());
    return data;
  }

  static Map<String, Object> mark(Mark mark) {
    var data = new LinkedHashMap<String, Object>();
    data.put("weighting", weighting(mark.weighting()));
    data.put("passmark", passMark(mark.passMark()));
    data.put("scope", scope(mark.scope()));
    data.put("clause", clause(mark.clause()));
    return data;
  }

  private static Map<String, Object> weighting(Weighting weighting) {
    var data = new LinkedHashMap<String, Object>();
    data.put("name", weighting.name());
    switch (weighting.basis()) {
      case WeightBasis.OnePerMember o -> data.put("basis", MarksRead.ONE_PER_MEMBER);
      case WeightBasis.PerShare s -> data.put("basis", MarksRead.PER_SHARE);
      case WeightBasis.PerPatients(var per, var rounding, var cap) -> {
        data.put("basis", MarksRead.PER_PATIENTS);
        data.put("per", per.toString());
        data.put("rounding", rounding.toString());
        cap.ifPresent(most -> data.put("cap", most.toString()));
      }
    }
    data.put("clause", clause(weighting.clause()));
    return data;
  }

  private static Map<String, Object> passMark(PassMark mark) {
    var data = new LinkedHashMap<String, Object>();
    switch (mark) {
      case PassMark.MostVotes m -> data.put("kind", MarksRead.MOST_VOTES);
      case PassMark.BeatsEach b -> data.put("kind", MarksRead.BEATS_EACH);
      case PassMark.ByTheCount c -> data.put("kind", MarksRead.BY_THE_COUNT);
      case PassMark.Share(var fraction, var reach, var base) -> {
        data.put("kind", MarksRead.SHARE);
        data.put("fraction", fraction.toString());
        data.put("reach", reach.toString());
        data.put("base", base.toString());
      }
    }
    return data;
  }

  private static Map<String, Object> scope(Scope scope) {
    var data = new LinkedHashMap<String, Object>();
    switch (scope) {
      case Scope.Overall o -> data.put("kind", MarksRead.OVERALL);
      case Scope.InEach e -> data.put("kind", MarksRead.IN_EACH);
      case Scope.InAtLeast(int constituencies) -> {
        data.put("kind", MarksRead.IN_AT_LEAST);
        data.put("constituencies", Integer.toString(constituencies));
      }
    }
    return data;
  }

  static Map<String, Object> quorum(QuorumRule quorum) {
    var data = new LinkedHashMap<String, Object>();
    data.put("heads", Integer.toString(quorum.heads()));
    data.put("weight", quorum.weight().toString());
    data.put("share", quorum.share().toString());
    data.put("solememberisone", quorum.soleMemberIsOne());
    data.put("clause", clause(quorum.clause()));
    return data;
  }

  static Map<String, Object> equalVotes(EqualVotes rule) {
    var data = new LinkedHashMap<String, Object>();
    switch (rule) {
      case EqualVotes.Fails f -> data.put("kind", RulesRead.FAILS);
      case EqualVotes.Reported r -> data.put("kind", RulesRead.REPORTED);
      case EqualVotes.CastingVote(var clause, var since) -> {
        data.put("kind", RulesRead.CASTING_VOTE);
        since.ifPresent(day -> data.put("inarticlessince", day.toString()));
      }
    }
    data.put("clause", clause(rule.clause()));
    return data;
  }

  static Map<String, Object> interests(InterestRule rule) {
    var data = new LinkedHashMap<String, Object>();
    data.put("treatment", rule.treatment().toString());
    data.put("clause", clause(rule.clause()));
    return data;
  }

  static Map<String, Object> notice(NoticeRule rule) {
    var data = new LinkedHashMap<String, Object>();
    data.put("given", clause(rule.given()));
    rule.accident().ifPresent(accident -> data.put("accident", clause(accident)));
    if (!rule.requirements().isEmpty()) {
      data.put("requirements", rule.requirements().stream().sorted().map(Words::key).toList());
    }
    return data;
  }

  static Map<String, Object> entitledAt(EntitledAt rule) {
    var data = new LinkedHashMap<String, Object>();
    data.put("moment", rule.moment().toString());
    data.put("clause", clause(rule.clause()));
    return data;
  }

  static Map<String, Object> lapse(Lapse lapse) {
    var data = new LinkedHashMap<String, Object>();
    data.put("days", Integer.toString(lapse.days()));
    lapse.until().ifPresent(hour -> data.put("until", hour.toString()));
    data.put("clause", clause(lapse.clause()));
    return data;
  }
}
