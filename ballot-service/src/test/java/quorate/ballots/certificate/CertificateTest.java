package quorate.ballots.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.ballots.DeclaredExamples;
import quorate.ballots.certificate.Certificate.Line;
import quorate.ballots.results.OutcomeTold;
import quorate.counting.outcome.data.RuleSets;

/** What a certificate says of counts by a rule, and of rule sets. */
class CertificateTest {

  @Test
  void a_count_for_several_seats_names_who_is_elected_in_order_and_how_lots_were_drawn()
      throws IOException {
    var declared = DeclaredExamples.board();
    assertEquals("Elected: B: Option B; E: Option E", Outcome.of(declared));
    var lines = new TheCount(declared, Objects.requireNonNull(declared.countingRule())).lines();
    assertTrue(lines.contains(new Line("Seats", "2")), lines.toString());
    assertTrue(lines.contains(new Line("Quota", "4")), lines.toString());
    assertTrue(lines.contains(new Line("Constraints", "at least 1 of East")), lines.toString());
    assertTrue(
        lines.contains(new Line("Elected, in order", "B: Option B; E: Option E")),
        lines.toString());
    assertTrue(
        lines.contains(
            new Line("Tie broken", "Stage 2: A, E level for exclusion; A by lot, draw 1")),
        lines.toString());
    var lot = Objects.requireNonNull(declared.lot());
    assertEquals(
        List.of(
            new Line("Lot, committed to", lot.commitment()),
            new Line("Lot, seed", lot.seed()),
            new Line("Lot, procedure", lot.procedure())),
        lines.subList(lines.size() - 3, lines.size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          passed          | passed    |    | It is passed.
          lost            | lost      |    | It is lost.
          inquorate       | inquorate |    | There was no quorum: nothing is decided.
          notice-doubtful | passed    |    | The notice is doubtful: what the votes say cannot be relied on. By the votes alone: It is passed.
          passed          | passed    | B  | B: Option B
          passed          | passed    | BE | Elected: B: Option B; E: Option E
          tied            | tied      | BC | Tied: B: Option B; C: Option C
          inquorate       | inquorate | BC | There was no quorum: nothing is decided.
          """)
  void under_a_rule_set_the_verdict_is_told_and_of_a_yes_or_no_no_winner(
      String verdict, String byTheVotes, @Nullable String options, String told) throws IOException {
    List<String> chosen =
        options == null ? List.of() : options.chars().mapToObj(c -> "" + (char) c).toList();
    var declared = DeclaredExamples.under(verdict, byTheVotes, chosen);
    assertEquals(told, Outcome.of(declared));
  }

  @Test
  void each_step_to_the_verdict_stands_with_its_clause() throws IOException {
    var told = OutcomeTold.of(DeclaredExamples.under("passed", "passed", List.of())).orElseThrow();
    assertEquals(
        List.of(
            new Certificate.Finding(
                "mark", "3 of 4 are for it. This holds.", "More than half. [Agreement clause 7]"),
            new Certificate.Finding("verdict", "It is passed.", "contract-vote, version 2")),
        Findings.of(told));
  }

  @Test // s318: one person who votes for two is one there
  void the_quorum_is_told_once_as_the_rule_set_found_it() throws IOException {
    assertEquals(
        "1 there by head, 2 needed: not met.",
        Certificate.quorum(
            DeclaredExamples.withoutQuorum("Quorum: 1 there by head, 2 needed: not met.")));
    assertTrue(
        Certificate.quorum(DeclaredExamples.board())
            .matches("(not )?met: \\d+ needed, \\d+ took part"));
  }

  @Test // Companies Act 2006 s283(1)
  void a_frozen_rule_set_is_named_with_its_version_and_each_mark_with_its_source() {
    var frozen = RuleSets.data(RuleSets.of(Map.of("preset", "special-resolution")));
    var lines = TheRules.of(frozen);
    assertEquals(new Line("Rule set", "special-resolution, version 1"), lines.getFirst());
    var mark = lines.get(1);
    assertEquals("Mark", mark.name());
    assertTrue(mark.text().startsWith("at least 75 % of the votes cast"), mark.text());
    assertTrue(mark.text().contains("[Companies Act 2006 s283"), mark.text());
  }
}
