package quorate.counting.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not what it should be: one line with file, line and what was expected, exit 2. */
class BrokenFilesTest {

  private static final String SOC =
      "# DATA TYPE: soc~# NUMBER ALTERNATIVES: 2~# ALTERNATIVE NAME 1: A~# ALTERNATIVE NAME 2: B~";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2 1~1 1 2~|2|a candidate's number, '-', '=' or 0",
        "2 1~1 1 3 0~0~A~B~|2|a candidate's number from 1 to 2, not 3",
        "2 1~1 1 1 0~0~A~B~|2|each candidate once",
        "2 1~1 1 2 0~0~\"A\"~|4|the name of candidate 2 of 2",
        "2 1~1 1 2 0~|2|0 after the last paper",
        "3 1~-1 1 2 0~0~A~B~C~t~|2|no paper weighs less than 0",
        "2 1~1 1 2 0~0~\"A\"~\"B\"~\"t\"~\"C\"~|7|nothing after the title, not 'C'",
        "2 1~x 1 2 0~0~A~B~|2|a paper's weight",
        "2 1~1 1 2 0~0~A~A~|5|a name of its own",
        "99999 1~0~|1|the number of candidates, from 1 to 16384",
        "2 1~99999999999999999999 1 0~0~A~B~|2|a paper's weight",
        "2 1~999999999999999999 1 0~9.999999999999999999 2 0~0~A~B~|3|weights that add up",
        SOC + "1: 1~|5|an order of all 2",
        SOC + "1: {1,2}~|5|an order without ties",
        "# DATA TYPE: toi~# NUMBER ALTERNATIVES: 1~# ALTERNATIVE NAME 1: A~1: {1~|4|'}'",
        "# NUMBER ALTERNATIVES: 1~# NUMBER VOTERS: 9~# ALTERNATIVE NAME 1: A~1: 1~|4|papers of 9",
        "# DATA TYPE: toi~# NUMBER ALTERNATIVES: 1~# ALTERNATIVE NAME 1: A~1: {},1~|4|between '{' and '}'",
        "27:A>B~A>>B~|2|a count, ':'",
        "27:A>B>~|1|a candidate after '>'",
        "#/Candidates: A;B~A > C~|2|a candidate, not 'C'",
        "#/Candidates: A;B~A ^2~|2|'#/Weight Allowed: true'",
        "123~12~|1|a file of ballots",
        "123~321~12~|3|a rank or '-' for each of 3 options",
        "Ada,Ben~1,2~1,two~|3|a rank from 1 on, or an empty cell, not two",
        "Ada,Ben~5,0~|2|(scores are counted by score or star)",
        "Ada,Ben,weight~1,2,-3~|2|a weight such as 3 or 2.5, not -3",
        "Ada,Ada~1,2~|1|a name of its own",
        "Ada,Ben~1,\"2~~|2|'\"' at the end of a cell in quotes",
        "Ada,Ben~\"un\"closed,1~|2|the end of a cell after its '\"'",
        "Ada (withdrawn),Ben (withdrawn)~1,2~|1|a candidate who has not withdrawn",
        "what is this~|1|a file of ballots",
        "{\"tabulatorVersion\": 1,~ x}~|2|JSON",
        "{\"tabulatorVersion\": 1, \"cvrFileSources\": [{\"filePath\": \"no.csv\"}], \"candidates\": [{\"name\": \"A\"}]}|1|cast vote records as CSV",
        "PK\u0003\u0004x|1|text, not a workbook",
      })
  void is_refused_with_its_line(String text, long line, String expected) throws IOException {
    Files.writeString(folder.resolve("broken"), text.replace('~', '\n'));
    refused(line, expected);
  }

  private void refused(long line, String expected) {
    var counted = Counted.of(folder, List.of("broken", "--method", "scottish-stv", "--json"));
    var start = folder.resolve("broken") + ":" + line + ": expected ";
    assertTrue(counted.err().startsWith(start), counted.err());
    assertTrue(counted.err().contains(expected), counted.err());
    assertEquals(1, counted.err().lines().count());
    assertEquals("", counted.out());
    assertEquals(2, counted.code());
  }

  @Test
  void an_empty_file_is_refused() throws IOException {
    Files.writeString(folder.resolve("broken"), "");
    refused(1, "ballots; there are none");
  }

  @Test
  void text_in_another_encoding_is_refused() throws IOException {
    var text = "2 1\n1 1 2 0\n0\nJos\u00e9\nB\n";
    Files.write(folder.resolve("broken"), text.getBytes(StandardCharsets.ISO_8859_1));
    refused(4, "text in UTF-8");
    Files.write(folder.resolve("broken"), text.getBytes(StandardCharsets.UTF_16LE));
    refused(1, "text in UTF-8");
  }

  @Test
  void a_truncated_archive_is_refused() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("2 1\n1 1 2 0\n0\nAda\nBen\n".getBytes(StandardCharsets.UTF_8));
    }
    var half = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
    Files.write(folder.resolve("broken"), half);
    refused(5, "a whole gzip archive");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    var counted = Counted.of(folder, List.of("nowhere.blt", "--method", "meek"));
    assertEquals(2, counted.code());
    assertEquals("there is no file " + folder.resolve("nowhere.blt"), counted.err().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "file --method dance|there is no method dance",
        "file|use: count FILE",
        "file --method irv --seats 2|irv fills one seat",
        "file --method score|score counts scores",
        "file --method meek --ties coin|--ties is none",
        "file --method meek --withdrawn Zed|--withdrawn names candidates of the file",
        "file --method meek --withdrawn Ada,Ben|no candidate is left",
        "file --method schulze --default Zed|--default is an option of the file",
        "file --method schulze --default Ada --majority 1/2|--majority is a ratio",
        "file --method borda --decimals 2|--decimals goes with",
        "file --method meek --quorum 3|go with schulze",
        "file --method meek --seats none|--seats is a whole number",
        "file --method meek --json --sheet|cannot make sense of --sheet",
      })
  void what_cannot_be_done_is_refused(String words, String reason) throws IOException {
    Files.writeString(folder.resolve("file"), "2 1\n1 1 2 0\n0\nAda\nBen\n");
    var counted = Counted.of(folder, List.of(words.split(" ", -1)));
    assertEquals(2, counted.code());
    assertTrue(counted.err().contains(reason), counted.err());
    assertEquals(1, counted.err().lines().count());
  }
}
