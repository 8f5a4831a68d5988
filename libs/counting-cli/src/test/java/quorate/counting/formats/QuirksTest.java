package quorate.counting.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as others write them: marks before the text, commas, comments, missing quotes. */
class QuirksTest {

  @TempDir Path folder = Path.of("");

  private String read(String text) throws IOException {
    return read(text, Reading.RANKS);
  }

  /** Title, candidates, withdrawn, then the papers: {@code weight:1>2=3}, {@code _} for a gap. */
  private String read(String text, Reading reading) throws IOException {
    var path = folder.resolve("file");
    Files.writeString(path, text);
    var read = Formats.read(path, reading);
    var written = Written.of(read);
    var papers = written.papers().stream().map(paper -> paper(written, paper)).sorted().toList();
    return read.title() + written.candidates() + written.withdrawn() + papers;
  }

  private static String paper(Written written, Written.Paper paper) {
    return paper.weight().toPlainString()
        + paper.ranks().stream()
            .map(rank -> (rank.gapBefore() ? "_>" : "") + names(written, rank))
            .collect(Collectors.joining(">", ":", ""));
  }

  private static String names(Written written, Written.Rank rank) {
    return rank.candidates().stream()
        .map(written.candidates()::get)
        .collect(Collectors.joining("="));
  }

  @Test
  void blt_with_all_it_can_have() throws IOException {
    var text =
        """
        \uFEFF# made by hand
        4 2   # four candidates
        -3
        (first) 2 1 2=4 0

        1.5 - 2 - 1 0,
        3 3 1 0
        1 0
        0
        "Ada ""the"" Countess",
        Ben, # who else
        'Cyd'
        Dee
        "Board, 2026",
        """;
    assertEquals(
        "Board, 2026[Ada \"the\" Countess, Ben, Dee]['Cyd'][1.5:_>Ben>_>Ada \"the\" Countess, 1:,"
            + " 2:Ada \"the\" Countess>Ben=Dee, 3:Ada \"the\" Countess]",
        read(text));
  }

  @Test
  void blt_with_its_names_on_one_line_and_windows_ends() throws IOException {
    assertEquals("Vote[A, B][][2:B>A]", read("2 1\r\n2 2 1 0\r\n0\r\n\"A\" \"B\" \"Vote\"\r\n"));
  }

  @Test
  void csv_with_a_candidate_who_has_withdrawn() throws IOException {
    assertEquals("[A, C][B][1:A, 1:C>A]", read("A,\"B (withdrawn)\" ,C\n2,1,\n2,,1\n"));
  }

  @Test
  void blt_with_commas_between_numbers() throws IOException {
    assertEquals("[A, B][][2:B>A]", read("2,1,\n2,2,1,0,\n0,\n\"A\",\n\"B\",\n"));
  }

  @Test
  void preflib_of_2022_and_before() throws IOException {
    var now =
        """
        # TITLE: X
        # DATA TYPE: toi
        # NUMBER ALTERNATIVES: 3
        # NUMBER VOTERS: 3
        # ALTERNATIVE NAME 1: A
        # ALTERNATIVE NAME 2: B
        # ALTERNATIVE NAME 3: C
        2: 1,3,2
        1: {2,3}
        """;
    assertEquals("X[A, B, C][][1:B=C, 2:A>C>B]", read(now));
    assertEquals("[A, B][][1:B>A, 2:A]", read("2\n1,A\n2,B\n3,3,2\n2,1\n1,2,1\n"));
  }

  @Test
  void abif_with_scores_titles_and_comments() throws IOException {
    var text =
        """
        {"version": "0.1"}
        {"title": "T"}
        =M:[Memphis, TN]
        # none
        42:M>N=C # three
        26: N/5 , [Knox ville]/2, C/2
        """;
    assertEquals(
        "T[C, Knox ville, Memphis, TN, N][][26:N>Knox ville=C, 42:Memphis, TN>N=C]",
        read(text).replace("C=Knox ville", "Knox ville=C").replace("C=N", "N=C"));
  }

  @Test
  void condorcet_format_with_tags_weights_and_empty_rankings() throws IOException {
    var text =
        """
        #/Candidates: A ; B;C
        #/Weight Allowed: true
        julia, x || A > B = C ^2 * 3 # c
        B
        /EMPTY_RANKING/ * 4
        """;
    assertEquals("[A, B, C][][1:B, 4:, 6:A>B=C]", read(text));
  }

  @Test
  void debian_votes_with_names_beside_them() throws IOException {
    assertEquals("[1, 2, 3][][1:1=3, 1:_>2>_>1]", read("V: 1-1   somebody\nV: 42- other\n"));
  }

  @Test
  void csv_of_preferences_in_any_order_of_columns() throws IOException {
    var text = "id;Rank 2;Rank 1;Weight;Rank 3\n1;Ada;Ben;3;\n2;;\"O'Dell; Cy\";1.5;Ada\n";
    assertEquals("[Ada, Ben, O'Dell; Cy][][1.5:O'Dell; Cy>_>Ada, 3:Ben>Ada]", read(text));
    assertEquals(
        "[Ada, Ben][][2:Ben>Ada]", read("First choice,second choice\nBen,Ada\n Ben , Ada\n"));
    assertEquals("[Ada, Ben][][1:Ben>Ada]", read("1,2\nBen,Ada\n"));
  }

  @Test
  void csv_of_ranks_below_candidates() throws IOException {
    assertEquals(
        "[Ada, Ben, Cyd][][1:, 1:Ada=Cyd>Ben, 2:_>Ben>_>Ada]",
        read("voter,Ada,Ben,Cyd,count\nx,4,2,,2\ny,1,2,1,1\nz,,,,1\n"));
  }

  @Test
  void csv_of_crosses() throws IOException {
    assertEquals(
        "[Ada, Ben][][1:, 1:Ada, 1:Ada=Ben]", read("Ada,Ben\n1,0\nx,yes\n0,0\n", Reading.CHOICES));
  }

  @Test
  void a_paper_that_names_a_candidate_twice_is_set_aside() throws IOException {
    var path = folder.resolve("twice.csv");
    Files.writeString(path, "Rank 1,Rank 2,weight\nA,A,2\nA,B,1\n");
    assertEquals(
        List.of(new Spoilt("The paper names a candidate twice.", 1, new BigDecimal(2))),
        Formats.read(path, Reading.RANKS).spoilt());
  }

  @Test
  void rctab_rules_for_overvotes_skips_and_repeats() throws IOException {
    String all = "[A, B, C, Undeclared Write-ins][]";
    assertEquals(
        all + "[1:B, 1:Undeclared Write-ins>B>A, 3:A>B]",
        rctab("alwaysSkipToNextRank", "unlimited", "max", false));
    assertEquals(
        all + "[1:, 1:A>B, 1:Undeclared Write-ins>B>A, 2:A]",
        rctab("exhaustImmediately", "1", "max", true));
    assertEquals(
        all + "[1:, 1:Undeclared Write-ins>B, 3:A]",
        rctab("alwaysSkipToNextRank", "unlimited", "2", false));
  }

  private String rctab(String overvote, String skips, String ranks, boolean duplicateEnds)
      throws IOException {
    Files.writeString(
        folder.resolve("records.csv"),
        """
        id,Rank 1,Rank 2,Rank 3
        1,A,overvote,B
        2,A,undervote,Bee
        3,A,A,B
        4,undervote,undervote,B
        5,write,B,A
        """);
    return read(
        """
        {"tabulatorVersion": "2", "outputSettings": {"contestName": ""},
         "cvrFileSources": [{"filePath": "records.csv", "firstVoteColumnIndex": "2",
           "firstVoteRowIndex": "2", "overvoteLabel": "overvote",
           "skippedRankLabel": "undervote", "undeclaredWriteInLabel": "write"}],
         "candidates": [{"name": "A"}, {"name": "B", "aliases": ["Bee"]}, {"name": "C"}],
         "rules": {"overvoteRule": "%s", "maxSkippedRanksAllowed": "%s",
           "maxRankingsAllowed": "%s", "exhaustOnDuplicateCandidate": %s,
           "numberOfWinners": "1"}}
        """
            .formatted(overvote, skips, ranks, duplicateEnds));
  }
}
