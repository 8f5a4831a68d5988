package quorate.counting.outcome.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.Network;
import quorate.counting.outcome.preset.Presets;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.Rounding;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;

/** Rule sets as data and back, in full and by preset; what is wrong is named by its path. */
class RuleSetsTest {

  private static final Clause ARTICLES = new Clause(Source.articles("14"), "As they say.");
  private static final Clause AGREEMENT = new Clause(Source.agreement("7"), "As it says.");

  static Stream<RuleSet> sets() {
    var presets =
        Stream.of(Weighting.members(), Weighting.shares())
            .flatMap(each -> Presets.of(each).stream());
    var odd =
        MembersMeeting.ordinary(Weighting.members())
            .with(new EqualVotes.CastingVote(ARTICLES, Optional.of(LocalDate.of(2006, 4, 1))))
            .with(new EntitledAt(EntitledAt.Moment.FIXED_BY_THE_ARTICLES, ARTICLES))
            .with(new QuorumRule(3, Exact.of("7.25"), thirds(1), true, ARTICLES))
            .with(scoped(new Scope.InAtLeast(2), new Scope.InEach()));
    return Stream.concat(presets, Stream.of(odd, doubleMajority()));
  }

  private static List<Mark> scoped(Scope... scopes) {
    var share = new PassMark.Share(thirds(2), Reach.AT_LEAST, Base.CAST);
    return Stream.of(scopes)
        .map(scope -> new Mark(Weighting.members(), share, scope, ARTICLES))
        .toList();
  }

  private static Exact thirds(int some) {
    return Exact.of(some).over(Exact.of(3));
  }

  private static RuleSet doubleMajority() {
    var patients = Network.patients(1000, Rounding.HALF_UP, Optional.of(Exact.of(20)), AGREEMENT);
    var marks =
        Network.doubleMajority(
            Network.practices(AGREEMENT),
            patients,
            PassMark.moreThanHalf(Base.FOR_AND_AGAINST),
            AGREEMENT);
    return MembersMeeting.ordinary(Weighting.members()).named("double", 3).with(marks);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void what_is_written_is_read_again(RuleSet rules) {
    assertEquals(rules, RuleSets.of(RuleSets.data(rules)));
    assertTrue(isPlain(RuleSets.data(rules)), "only maps, lists, texts and booleans");
  }

  @ParameterizedTest
  @MethodSource("sets")
  void a_preset_is_known_by_its_name(RuleSet rules) {
    boolean shares = rules.weighting().equals(Weighting.shares());
    var asked = Map.of("preset", rules.name(), "weighting", shares ? "shares" : "members");
    var preset = Presets.named(rules.name(), shares ? Weighting.shares() : Weighting.members());
    if (preset.equals(Optional.of(rules)) && !rules.name().matches("(advisory|board|short).*")) {
      assertEquals(rules, RuleSets.of(asked));
    } else if (preset.isPresent()) {
      assertEquals(rules.name(), RuleSets.of(Map.of("preset", rules.name())).name());
    }
  }

  @Test
  void an_agreements_double_majority_by_its_parameters() {
    var rules = RuleSets.of(RuleFaultTest.twofold());
    assertEquals(List.of("practices", "patients"), names(rules));
    assertEquals("contract-vote", rules.name());
    assertEquals(2, rules.version());
    assertEquals(10, rules.quorum().heads());
    assertEquals(rules, RuleSets.of(RuleSets.data(rules)));
  }

  @Test
  void an_election_has_no_mark_but_a_quorum() {
    var asked =
        Map.of(
            "preset",
            "election-by-the-count",
            "clause",
            RuleFaultTest.CLAUSE,
            "quorum",
            Map.of("heads", "5", "clause", RuleFaultTest.CLAUSE));
    var rules = RuleSets.of(asked);
    assertEquals(new PassMark.ByTheCount(), rules.marks().getFirst().passMark());
    assertEquals(5, rules.quorum().heads());
    assertEquals(rules, RuleSets.of(RuleSets.data(rules)));
  }

  private static List<String> names(RuleSet rules) {
    return rules.weightings().stream().map(Weighting::name).toList();
  }

  private static boolean isPlain(Object value) {
    return switch (value) {
      case Map<?, ?> map -> map.values().stream().allMatch(RuleSetsTest::isPlain);
      case List<?> list -> list.stream().allMatch(RuleSetsTest::isPlain);
      case String text -> !text.isEmpty();
      case Boolean flag -> true;
      default -> false;
    };
  }
}
