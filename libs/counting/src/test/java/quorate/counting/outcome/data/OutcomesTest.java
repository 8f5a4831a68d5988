package quorate.counting.outcome.data;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.counting.number.Exact;
import quorate.counting.outcome.AdviceSheet;
import quorate.counting.outcome.Facts;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.Standing;
import quorate.counting.outcome.Standing.OptionVotes;
import quorate.counting.outcome.preset.Elections;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.WrittenResolution;

/** What an outcome tells as plain data. */
class OutcomesTest {

  @Test
  void exactly_half_is_told_with_its_figures_clause_and_source() {
    var rules = MembersMeeting.ordinary(Weighting.members());
    var told = Outcomes.data(OutcomeSheet.of(rules, Facts.members(9, 4, 4, 1)));
    assertEquals(
        List.of("ruleset", "version", "verdict", "bythevotes", "statements"),
        List.copyOf(told.keySet()));
    assertEquals("ordinary-resolution 1 lost", head(told));
    var mark = statements(told).get(2);
    assertEquals("mark", mark.get("about"));
    assertEquals(false, mark.get("holds"));
    assertEquals("Companies Act 2006 s282", mark.get("source"));
    assertEquals(
        List.of(
            Map.of("name", "for", "value", "4"),
            Map.of("name", "against", "value", "4"),
            Map.of("name", "abstaining", "value", "1"),
            Map.of("name", "base", "value", "8"),
            Map.of("name", "needed", "value", "4")),
        mark.get("figures"));
  }

  @Test
  void constituencies_have_rows_and_are_not_told_twice() {
    var ordinary = MembersMeeting.ordinary(Weighting.members());
    var mark = ordinary.marks().getFirst();
    var scopes = Stream.of(new Scope.Overall(), new Scope.InEach());
    var rules =
        ordinary.with(
            scopes
                .map(scope -> new Mark(mark.weighting(), mark.passMark(), scope, mark.clause()))
                .toList());
    var votes = Facts.practices("n:A:1:for n:B:1:for s:C:1:against");
    var told = Outcomes.data(OutcomeSheet.of(rules, votes));
    assertEquals("ordinary-resolution 1 lost", head(told));
    assertEquals(
        List.of("notice", "quorum", "mark", "constituency"),
        statements(told).stream().map(each -> each.get("about")).toList());
    assertEquals(2, ((List<?>) requireNonNull(told.get("constituencies"))).size());
  }

  @Test
  void an_election_tells_who_is_elected_in_that_order_or_who_is_tied() {
    var clause = Facts.articles("20");
    var rules = Elections.byTheCount(clause, QuorumRule.heads(2, clause));
    var votes = List.of(new OptionVotes("A", Exact.of(2)), new OptionVotes("B", Exact.of(3)));
    var there = Facts.members(5, 3, 0, 0);
    var elected = new Standing(votes, List.of(), List.of("B", "A"), List.of());
    var told = Outcomes.data(AdviceSheet.of(byMember(rules), elected, there));
    assertEquals("election-by-the-count 1 passed", head(told));
    assertEquals(List.of("B", "A"), told.get("options"));
    var tied = new Standing(votes, List.of(), List.of(), List.of("B", "A"));
    var level = Outcomes.data(AdviceSheet.of(byMember(rules), tied, there));
    assertEquals("election-by-the-count 1 tied", head(level));
    assertEquals(List.of("A", "B"), level.get("options"));
    var nobody = new Standing(votes, List.of(), List.of(), List.of());
    assertEquals(
        "election-by-the-count 1 lost",
        head(Outcomes.data(AdviceSheet.of(byMember(rules), nobody, there))));
    assertEquals(
        "election-by-the-count 1 inquorate",
        head(Outcomes.data(AdviceSheet.of(byMember(rules), elected, Facts.members(5, 1, 0, 0)))));
  }

  // the tables' electors are weighed in members, not in voters
  private static RuleSet byMember(RuleSet rules) {
    var mark = rules.marks().getFirst();
    return rules.with(
        List.of(new Mark(Weighting.members(), mark.passMark(), mark.scope(), mark.clause())));
  }

  private static String head(Map<String, Object> told) {
    return "%s %s %s".formatted(told.get("ruleset"), told.get("version"), told.get("verdict"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> statements(Map<String, Object> told) {
    return (List<Map<String, Object>>) requireNonNull(told.get("statements"));
  }

  @Test // s296(4): the moment of passing is told with what it came to
  void a_written_resolution_tells_when_it_passed() {
    var rules = InWriting.ordinary(Weighting.members());
    var first = LocalDate.of(2026, 3, 2);
    var electors = List.of(Facts.member("A"), Facts.member("B"), Facts.member("C"));
    var at = Instant.parse("2026-03-03T09:00:00Z");
    var replies = List.of(Reply.agrees("A", at), Reply.agrees("B", at.plusSeconds(60)));
    var course =
        WrittenResolution.of(rules, first, electors)
            .at(Instant.parse("2026-04-01T00:00:00Z"), replies);
    var told = Outcomes.data(rules, course);
    assertEquals("written-ordinary-resolution 1 passed", head(told));
    assertEquals("2026-03-03T09:01:00Z", told.get("passed"));
    var lapsed =
        WrittenResolution.of(rules, first, electors)
            .at(Instant.parse("2026-04-01T00:00:00Z"), replies.subList(0, 1));
    assertEquals("written-ordinary-resolution 1 lapsed", head(Outcomes.data(rules, lapsed)));
    assertEquals(
        List.of("ruleset", "version", "verdict", "bythevotes", "statements"),
        List.copyOf(Outcomes.data(rules, lapsed).keySet()));
  }
}
