package quorate.ballots.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.drafted;
import static quorate.ballots.Brighton.noticed;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.ballots.DeclaredExamples;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.ExtensionReason;
import quorate.ballots.ballot.OptionGone;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.certificate.Certificate.Line;
import quorate.ballots.electorate.PatientList;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.Rounding;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.electorate.WithoutFigure;
import quorate.ballots.results.OutcomeTold;
import quorate.chassis.print.Pdf;
import quorate.chassis.wire.WireJson;
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
            new Line(
                "Tie broken",
                "Stage 2: A: Option A, E: Option E level for exclusion; A: Option A by lot, draw 1")),
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
  void a_count_in_stages_is_told_stage_by_stage() throws IOException {
    var stages = TheStages.of(DeclaredExamples.board());
    assertEquals(3, stages.stages().size());
    assertEquals(
        new Line(
            "Stage 3",
            "Elected: E: Option E. As many candidates continue as vacancies remain: they are deemed"
                + " elected."),
        stages.stages().getLast());
    var progress = stages.progress().getFirst();
    assertEquals(List.of("Stage 1", "Stage 2", "Stage 3"), progress.stages());
    assertEquals("4", progress.courses().get(1).votes().getLast());
    assertEquals("For nobody", progress.courses().getLast().title());
    assertEquals("4", progress.courses().getLast().votes().getLast());
    assertEquals(List.of(), stages.pairs());
  }

  @Test
  void options_compared_two_by_two_have_pairs_and_no_votes_of_their_own() throws IOException {
    var stages = TheStages.of(DeclaredExamples.byPairs());
    assertTrue(stages.byPairs());
    assertEquals(new Line("3 to 4", "A: Option A over B: Option B"), stages.pairs().getFirst());
    assertEquals(10, stages.pairs().size());
    assertEquals(List.of(), stages.stages());
  }

  @Test
  void the_list_behind_the_weights_and_the_times_of_the_ballot_are_told() throws IOException {
    var ballot = BallotShown.of(extended());
    assertEquals(
        List.of(
            new Line(
                "Weighed by",
                "one per 1000 of the registered patients of each practice in the file of"
                    + " 2026-04-01, rounded half-up, at most 20")),
        TheWeights.of(ballot));
    assertEquals(
        List.of(
            new Line("Notice given", "10 May 2026, 09:00:00"),
            new Line("Opening", "11 May 2026, 09:00:00"),
            new Line(
                "Closing",
                "23 May 2026, 13:00:00, extended from 22 May 2026, 13:00:00: service"
                    + " disturbed; closed before, when all had voted")),
        Timetable.of(ballot));
    assertEquals(
        List.of(new Line("Withdrawn from the paper", "B: Option B (no longer possible)")),
        TheBallot.withdrawn(ballot));
  }

  private static BallotView extended() throws IOException {
    var view = new BallotView();
    var drafted = drafted(PaperMethod.RANKED);
    var weighing =
        new Weighing(
            PatientList.REGISTERED,
            LocalDate.of(2026, 4, 1),
            "1000",
            Rounding.HALF_UP,
            "20",
            WithoutFigure.EXCLUDED,
            null);
    var terms = new RollTerms(weighing, null, null);
    var weighed =
        new BallotDrafted(
            drafted.ballot(),
            null,
            drafted.title(),
            drafted.question(),
            drafted.vehicle(),
            drafted.kind(),
            drafted.paper(),
            drafted.electorate(),
            WeightBasis.PER_PATIENTS,
            drafted.rules(),
            terms);
    var gone = new OptionWithdrawn(drafted.ballot(), "B", OptionGone.NO_LONGER_POSSIBLE);
    var day = Duration.ofDays(1);
    var later =
        new BallotExtended(
            drafted.ballot(), NOON, NOON.plus(day), ExtensionReason.SERVICE_DISTURBED);
    view.state = "declared";
    view.draft = WireJson.MAPPER.writeValueAsString(weighed.without(gone));
    view.notice = WireJson.MAPPER.writeValueAsString(noticed());
    view.extension = WireJson.MAPPER.writeValueAsString(later);
    view.noticed = MORNING.minus(day);
    view.closedEarly = "all-voted";
    return view;
  }

  @Test
  void no_heading_stands_alone_at_the_foot_of_a_page() throws IOException {
    for (int lines = 26; lines < 31; lines++) {
      var page =
          "<html><head><title>t</title><style>%s</style></head><body>%s%s</body></html>"
              .formatted(
                  PageStyle.CSS,
                  "<p>a line</p>".repeat(lines),
                  "<h2>The heading</h2><table><tbody>%s</tbody></table>"
                      .formatted("<tr><td>a row</td></tr>".repeat(60)));
      try (var pdf = Loader.loadPDF(Pdf.of(page))) {
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
          var text = new PDFTextStripper();
          text.setStartPage(number);
          text.setEndPage(number);
          String read = text.getText(pdf).replaceAll("Page \\d+ of \\d+", "").strip();
          assertFalse(read.endsWith("The heading"), lines + " lines before");
        }
      }
    }
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
        TheBallot.quorum(
            DeclaredExamples.withoutQuorum("Quorum: 1 there by head, 2 needed: not met.")));
    assertTrue(
        TheBallot.quorum(DeclaredExamples.board())
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
