package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.preset.Advice;
import quorate.counting.outcome.preset.Board;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.Network;
import quorate.counting.outcome.preset.Presets;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.Rounding;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vehicle.Fault;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.RuleCheck;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Stand;

/** Which rules may be used for what: weights, majorities, casting votes, notice. */
class RuleCheckTest {

  private static final RuleSet ORDINARY = MembersMeeting.ordinary(Weighting.members());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # preset                    | kind                      | vehicle            | faults
          ordinary-resolution         | ordinary-resolution       | poll-of-a-meeting  | s282: none
          special-resolution          | special-resolution        | poll-of-a-meeting  | s283: none
          special-resolution          | change-of-legal-structure | poll-of-a-meeting  | s21: none
          removal-of-director         | removal-of-director       | poll-of-a-meeting  | s168: none
          removal-of-auditor          | removal-of-auditor        | poll-of-a-meeting  | s510: none
          ratification                | ratification              | poll-of-a-meeting  | s239: none
          written-ordinary-resolution | ordinary-resolution       | written-resolution | s282(2): none
          written-special-resolution  | special-resolution        | written-resolution | s283(2): none
          written-ratification        | ratification              | written-resolution | s239(3): none
          board-by-model-articles     | board-resolution          | board-decision     | art 7: none
          advisory-plurality          | advisory-choice           | advisory           | Notice: none
          ordinary-resolution         | special-resolution        | poll-of-a-meeting  | s283: marks notice notice
          special-resolution          | ordinary-resolution       | poll-of-a-meeting  | s282: marks
          ordinary-resolution         | ordinary-resolution       | written-resolution | s282(2), s297, s289: marks lapse entitledat
          ordinary-resolution         | removal-of-director       | poll-of-a-meeting  | s168(2), s169(2), s312: notice notice
          ordinary-resolution         | ratification              | poll-of-a-meeting  | s239(4): interests
          ordinary-resolution         | ordinary-resolution       | advisory           | s281(1): vehicle
          ordinary-resolution         | contract-decision         | contract           | Agreement not cited: marks
          """)
  void presets_for_kinds(String preset, String kind, String vehicle, String faults) {
    var rules = Presets.named(preset, Weighting.members()).orElseThrow();
    var found =
        new RuleCheck(VehicleTableTest.kind(kind), VehicleTableTest.vehicle(vehicle)).faults(rules);
    var parts = found.stream().map(Fault::part).toList();
    String expected = faults.substring(faults.lastIndexOf(':') + 2);
    assertEquals(expected, parts.isEmpty() ? "none" : String.join(" ", parts), found::toString);
  }

  @Test // s284(4): subject to the articles
  void weights_by_patients_need_a_clause_of_the_articles() {
    var agreed = Network.patients(1_000, Rounding.DOWN, Optional.empty(), Facts.agreement("4"));
    var articled = Network.patients(1_000, Rounding.DOWN, Optional.empty(), Facts.articles("12"));
    assertEquals(List.of("weighting"), parts(MembersMeeting.ordinary(agreed)));
    assertEquals(List.of(), parts(MembersMeeting.ordinary(articled)));
  }

  @Test // s281(3): raised by a clause of the articles, and never by anything else
  void articles_may_raise_only_what_the_act_leaves_open() {
    var twoThirds = PassMark.atLeast(66, Base.FOR_AND_AGAINST);
    var raised =
        MembersMeeting.ordinaryRaised(Weighting.members(), twoThirds, Facts.articles("20"));
    var byTerms = MembersMeeting.ordinaryRaised(Weighting.members(), twoThirds, Facts.terms("20"));
    assertEquals(List.of(), parts(raised));
    assertEquals(List.of("marks"), parts(byTerms));
    var removal = new RuleCheck(Kind.REMOVAL_OF_DIRECTOR, Vehicle.POLL_OF_A_MEETING);
    assertEquals(
        List.of("marks", "notice", "notice"),
        removal.faults(raised).stream().map(Fault::part).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in the articles since | fault | source
          2007-09-30              | none       | SI 2007/2194 Sch 3 para 23A: in force immediately before 1 October 2007
          2007-10-01              | equalvotes | s282: articles can give no casting vote any more
          2020-01-01              | equalvotes | s282
          """)
  void a_casting_vote_in_a_members_meeting(LocalDate since, String fault) {
    var casting = EqualVotes.CastingVote.ofMembers(Facts.articles("50"), since);
    var parts = parts(ORDINARY.with(casting));
    assertEquals(fault, parts.isEmpty() ? "none" : parts.getFirst());
  }

  @Test // the day and the articles' clause are both needed; design.md §10
  void a_casting_vote_of_members_cites_the_old_clause() {
    var boards = EqualVotes.CastingVote.ofBoard(Facts.articles("50"));
    assertEquals(List.of("equalvotes"), parts(ORDINARY.with(boards)));
    var terms = EqualVotes.CastingVote.ofMembers(Facts.terms("50"), LocalDate.of(2001, 1, 1));
    assertEquals(List.of("equalvotes"), parts(ORDINARY.with(terms)));
  }

  @Test // s283: an equality of votes is far from 75 %
  void a_casting_vote_settles_a_simple_majority_only() {
    var old = EqualVotes.CastingVote.ofMembers(Facts.articles("50"), LocalDate.of(2001, 1, 1));
    var special = MembersMeeting.special(Weighting.members()).with(old);
    var check = new RuleCheck(Kind.SPECIAL_RESOLUTION, Vehicle.POLL_OF_A_MEETING);
    assertEquals(List.of("equalvotes"), check.faults(special).stream().map(Fault::part).toList());
  }

  @Test
  void a_casting_vote_counts_where_saved_and_is_ignored_elsewhere() {
    var old = EqualVotes.CastingVote.ofMembers(Facts.articles("50"), LocalDate.of(2001, 1, 1));
    var level = Facts.members(10, 3, 3, 0);
    var given = level.with(new CastingVote("chair", Stand.FOR));
    assertEquals(Verdict.PASSED, OutcomeSheet.of(ORDINARY.with(old), given).verdict());
    assertEquals(Verdict.TIED, OutcomeSheet.of(ORDINARY.with(old), level).verdict());
    assertEquals(Verdict.LOST, OutcomeSheet.of(ORDINARY, given).verdict());
    var reported = ORDINARY.with(new EqualVotes.Reported(Facts.terms("8")));
    assertEquals(Verdict.TIED, OutcomeSheet.of(reported, level).verdict());
  }

  @Test // s297(1)(a)
  void another_period_than_28_days_is_the_articles_to_say() {
    var week = new Lapse(7, Clause.act("297", "A week."));
    var hour = new Lapse(28, Optional.of(LocalTime.NOON), Clause.act("297", "At noon."));
    var articles = new Lapse(7, Optional.of(LocalTime.NOON), Facts.articles("30"));
    var check = new RuleCheck(Kind.ORDINARY_RESOLUTION, Vehicle.WRITTEN_RESOLUTION);
    var rules = InWriting.ordinary(Weighting.members());
    assertEquals("lapse", check.faults(rules.with(week)).getFirst().part());
    assertEquals("lapse", check.faults(rules.with(hour)).getFirst().part());
    assertEquals(List.of(), check.faults(rules.with(articles)));
    var data = RuleSets.data(rules.with(articles));
    assertEquals(rules.with(articles), RuleSets.of(data));
  }

  @Test
  void every_preset_has_its_own_name_and_cites_its_sources() {
    var presets = Presets.of(Weighting.shares());
    assertEquals(presets.size(), presets.stream().map(RuleSet::name).distinct().count());
    assertEquals(Optional.empty(), Presets.named("network", Weighting.shares()));
    assertEquals(3, Advice.plurality(3).quorum().heads());
    assertEquals(
        Vehicle.values().length,
        List.of(Vehicle.values()).stream().map(Vehicle::words).distinct().count());
    assertEquals("board-by-model-articles", Board.byModelArticles().name());
    assertEquals(28, InWriting.ordinary(Weighting.shares()).lapse().orElseThrow().days());
  }

  private static List<String> parts(RuleSet rules) {
    return new RuleCheck(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING)
        .faults(rules).stream().map(Fault::part).toList();
  }
}
