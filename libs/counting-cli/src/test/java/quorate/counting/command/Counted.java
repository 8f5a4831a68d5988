package quorate.counting.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the command printed and answered. */
record Counted(int code, String out, String err) {

  static Counted of(Path folder, List<String> words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        new Main(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(words);
    return new Counted(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What it printed, without complaint. */
  static String text(Path folder, String... words) {
    var counted = of(folder, List.of(words));
    assertEquals("", counted.err());
    assertEquals(0, counted.code());
    return counted.out();
  }

  /** The JSON object that it printed. */
  static JsonNode json(Path folder, String... words) throws IOException {
    var all = new ArrayList<>(List.of(words));
    all.add("--json");
    return JsonMapper.builder().build().readTree(text(folder, all.toArray(String[]::new)));
  }

  static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  /** The votes of a stage in the order of the paper, without trailing zeros. */
  static List<BigDecimal> votes(JsonNode votes) {
    var plain = new ArrayList<BigDecimal>();
    votes.forEach(each -> plain.add(plain(each.asText())));
    return plain;
  }

  static BigDecimal plain(String decimal) {
    return new BigDecimal(decimal).stripTrailingZeros();
  }

  /** A ranking as {@code A > B = C}. */
  static String ranking(JsonNode json) {
    var ranking = new ArrayList<String>();
    json.get("ranking").forEach(level -> ranking.add(String.join(" = ", texts(level))));
    return String.join(" > ", ranking);
  }
}
