package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.Standing.OptionVotes;
import quorate.counting.outcome.Standing.Pair;
import quorate.counting.outcome.preset.Advice;
import quorate.counting.outcome.preset.Board;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.Presets;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Votes;

/** What a doubtful notice does, what a sheet says in words, and advice among options. */
class NoticeAndAdviceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # preset            | found       | outcome         | source
          ordinary-resolution | GOOD        | passed          | s301
          ordinary-resolution | DEEMED_GOOD | passed          | s313: accidental omission
          ordinary-resolution | DOUBTFUL    | notice-doubtful | s301
          ordinary-resolution | NOT_JUDGED  | passed          | s301: judged apart
          board-by-model-articles | DEEMED_GOOD | notice-doubtful | Model articles 9: no clause excuses it
          """)
  void a_notice_as_it_was_found(String preset, Notice.Found found, String outcome) {
    var rules = Presets.named(preset, Weighting.members()).orElseThrow();
    var sheet = OutcomeSheet.of(rules, Facts.members(9, 5, 1, 0).with(Notice.found(found)));
    assertEquals(outcome, sheet.verdict().toString());
    assertEquals(Verdict.PASSED, sheet.byTheVotes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # preset            | missed                | source
          special-resolution  | SPECIAL_IN_THE_NOTICE | s283(6)
          special-resolution  | TEXT_AS_IN_THE_NOTICE | s283(6)(a)
          removal-of-director | SPECIAL_NOTICE        | s168(2), s312
          removal-of-director | RIGHT_TO_BE_HEARD     | s169(2)
          removal-of-auditor  | SPECIAL_NOTICE        | s511(1), s312
          """)
  void what_must_have_been_done(String preset, Requirement missed) {
    var rules = Presets.named(preset, Weighting.members()).orElseThrow();
    var votes = Facts.members(9, 9, 0, 0);
    assertEquals(Verdict.PASSED, OutcomeSheet.of(rules, votes).verdict());
    var sheet = OutcomeSheet.of(rules, votes.with(Notice.without(missed)));
    assertEquals(Verdict.NOTICE_DOUBTFUL, sheet.verdict());
  }

  @Test
  void a_sheet_tells_its_steps_in_words() {
    var sheet =
        OutcomeSheet.of(
            MembersMeeting.ordinary(Weighting.members()), Facts.members(123, 60, 60, 3));
    assertEquals(
        List.of(
            "Notice is found good. [Companies Act 2006 s301]",
            "Quorum: 123 there by head, 2 needed: met. [Companies Act 2006 s318]",
            "Overall: 60 for and 60 against, 3 abstaining, counted in members; more than 50 % of"
                + " the votes cast for and against is needed, which is more than 60 of 120: not"
                + " reached. [Companies Act 2006 s282]",
            "The votes are equal, which is no majority. [Companies Act 2006 s282(3) and (4)]",
            "It is lost."),
        sheet.sentences());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a | b | c | heads | outcome   | options | source
          5   | 3 | 1 | 9     | passed    | A       | plurality: the most votes
          4   | 4 | 1 | 9     | tied      | A B     | a tie is reported, not broken
          3   | 3 | 3 | 9     | tied      | A B C   | all level
          0   | 0 | 0 | 9     | lost      | ''      | nobody preferred anything
          5   | 3 | 1 | 8     | inquorate | ''      | one short of the quorum of 9: none is named
          """)
  void advice_by_plurality(long a, long b, long c, int heads, String outcome, String options) {
    var standing = new Standing(votes(a, b, c), List.of());
    var sheet = AdviceSheet.of(Advice.plurality(9), standing, there(heads));
    assertEquals(outcome, sheet.verdict().toString());
    assertEquals(options, String.join(" ", sheet.options()));
    boolean named = sheet.statements().toString().contains("A has the most votes");
    assertEquals(outcome.equals("passed"), named);
  }

  @Test // Condorcet's criterion, and his paradox
  void advice_head_to_head() {
    var rules = Advice.headToHead(1);
    var beats = List.of(pair("A", "B", 5, 4), pair("C", "A", 3, 6), pair("B", "C", 5, 4));
    var sheet = AdviceSheet.of(rules, new Standing(votes(3, 4, 2), beats), there(9));
    assertEquals(List.of("A"), sheet.options());
    var cycle = List.of(pair("A", "B", 5, 4), pair("B", "C", 5, 4), pair("C", "A", 5, 4));
    var none = AdviceSheet.of(rules, new Standing(votes(3, 4, 2), cycle), there(9));
    assertEquals(Verdict.LOST, none.verdict());
    var level = List.of(pair("A", "B", 4, 4), pair("A", "C", 5, 4), pair("B", "C", 5, 4));
    var even = AdviceSheet.of(rules, new Standing(votes(3, 4, 2), level), there(9));
    assertEquals(Verdict.LOST, even.verdict());
  }

  @Test
  void a_choice_is_no_yes_or_no_and_the_other_way_round() {
    var standing = new Standing(votes(1, 0, 0), List.of());
    assertThrows(
        IllegalArgumentException.class,
        () -> AdviceSheet.of(Board.byModelArticles(), standing, there(1)));
    var rules = Advice.plurality(1);
    var votes = Facts.members(3, 1, 0, 0);
    assertThrows(IllegalArgumentException.class, () -> OutcomeSheet.of(rules, votes));
  }

  private static Votes there(int heads) {
    return Facts.members(9, 0, 0, heads);
  }

  private static List<OptionVotes> votes(long a, long b, long c) {
    return List.of(
        new OptionVotes("A", Exact.of(a)),
        new OptionVotes("B", Exact.of(b)),
        new OptionVotes("C", Exact.of(c)));
  }

  private static Pair pair(String one, String other, long preferOne, long preferOther) {
    return new Pair(one, other, Exact.of(preferOne), Exact.of(preferOther));
  }
}
