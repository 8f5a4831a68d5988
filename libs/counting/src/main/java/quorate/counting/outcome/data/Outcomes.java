package quorate.counting.outcome.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.counting.outcome.AdviceSheet;
import quorate.counting.outcome.ConstituencyResult;
import quorate.counting.outcome.Figure;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.Statement;
import quorate.counting.outcome.Verdict;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.written.Course;

/**
 * Outcomes as plain data: the rules by name and version, the verdict, what the votes alone say, and
 * each step with its figures, clause and source. A constituency's own figures stand in its row, and
 * not among the steps again; there are rows where 100 of them are enough for all.
 */
public final class Outcomes {

  /** Of more constituencies only what they come to together is told. */
  private static final int MOST_ROWS = 100;

  private Outcomes() {}

  /** Of a question answered by yes or no. */
  public static Map<String, Object> data(OutcomeSheet sheet) {
    var data = outcome(sheet.rules(), sheet.verdict(), sheet.byTheVotes());
    data.put("statements", statements(sheet.statements()));
    var rows = sheet.constituencies().stream().map(Outcomes::row).toList();
    if (!rows.isEmpty() && rows.size() <= MOST_ROWS) {
      data.put("constituencies", rows);
    }
    return data;
  }

  /** Of a choice among options or candidates. */
  public static Map<String, Object> data(AdviceSheet sheet) {
    var data = outcome(sheet.rules(), sheet.verdict(), sheet.byTheVotes());
    data.put("options", sheet.options());
    data.put("statements", statements(sheet.statements()));
    return data;
  }

  /** Of a written resolution whose course has come to its end; {@code passed} is when. */
  public static Map<String, Object> data(RuleSet rules, Course course) {
    var byTheVotes = course.passed().isPresent() ? Verdict.PASSED : Verdict.LAPSED;
    var data = outcome(rules, course.verdict().orElseThrow(), byTheVotes);
    course.passed().ifPresent(when -> data.put("passed", when.toString()));
    data.put("statements", statements(course.statements()));
    return data;
  }

  private static Map<String, Object> outcome(RuleSet rules, Verdict verdict, Verdict byTheVotes) {
    var data = new LinkedHashMap<String, Object>();
    data.put("ruleset", rules.name());
    data.put("version", Integer.toString(rules.version()));
    data.put("verdict", verdict.toString());
    data.put("bythevotes", byTheVotes.toString());
    return data;
  }

  private static List<Map<String, Object>> statements(List<Statement> all) {
    return all.stream().filter(each -> !each.isOfOnePlace()).map(Outcomes::statement).toList();
  }

  private static Map<String, Object> statement(Statement statement) {
    var data = new LinkedHashMap<String, Object>();
    data.put("about", statement.about().toString());
    data.put("holds", statement.holds());
    data.put("sentence", statement.sentence());
    data.put("figures", statement.figures().stream().map(Outcomes::figure).toList());
    data.put("clause", statement.clause().text());
    data.put("source", statement.clause().source().toString());
    return data;
  }

  private static Map<String, Object> figure(Figure figure) {
    var data = new LinkedHashMap<String, Object>();
    data.put("name", figure.name());
    data.put("value", figure.value().toString());
    return data;
  }

  private static Map<String, Object> row(ConstituencyResult result) {
    var data = new LinkedHashMap<String, Object>();
    data.put("constituency", result.constituency());
    data.put("weighting", result.weighting().name());
    data.put("for", result.tally().inFavour().toString());
    data.put("against", result.tally().against().toString());
    data.put("abstaining", result.tally().abstaining().toString());
    data.put("entitled", result.tally().entitled().toString());
    data.put("reached", result.reached());
    return data;
  }
}
