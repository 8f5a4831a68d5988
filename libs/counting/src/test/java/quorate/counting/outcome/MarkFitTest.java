package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.CountingRule;
import quorate.counting.outcome.rule.PassMark;

/** Which counts elect by which mark among options. */
class MarkFitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # method      | seats | ties | most votes | beats each
          plurality     | 1     |      | fits       | does not
          plurality     | 1     | lot  | does not   | does not
          plurality     | 2     |      | does not   | does not
          approval      | 1     |      | fits       | does not
          block         | 1     |      | fits       | does not
          score         | 1     |      | does not   | does not
          borda         | 1     |      | does not   | does not
          irv           | 1     |      | does not   | does not
          two-round     | 1     |      | does not   | does not
          scottish-stv  | 1     |      | does not   | does not
          scottish-stv  | 2     |      | does not   | does not
          minimax       | 1     |      | does not   | fits
          schulze       | 1     | lot  | does not   | fits
          ranked-pairs  | 1     |      | does not   | fits
          copeland      | 2     |      | does not   | does not
          """)
  void one_ballot_names_one_winner(
      String method, String seats, String ties, String most, String each) {
    var data = new HashMap<String, Object>(Map.of("method", method));
    if (!seats.equals("1")) {
      data.put("seats", seats);
    }
    if (ties != null) {
      data.put("ties", List.of(ties));
    }
    if (method.equals("score")) {
      data.put("highest", "5");
    }
    var rule = CountingRule.of(data);
    assertEquals(most, fit(new PassMark.MostVotes(), rule));
    assertEquals(each, fit(new PassMark.BeatsEach(), rule));
    assertEquals("fits", fit(new PassMark.ByTheCount(), rule));
  }

  private static String fit(PassMark mark, CountingRule rule) {
    return MarkFit.misfit(mark, rule).isEmpty() ? "fits" : "does not";
  }
}
