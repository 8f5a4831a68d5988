package quorate.auditor.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.auditor.log.Fields;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.Method;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;

class FiguresTest {
  private static final String SHEET =
      """
      {"method":"ranked","electors":"4","weight":"4","turnout":{"heads":"3","weight":"3"},
      "quorum":{"heads":{"needed":"2","present":"3"},"met":true},
      "options":[{"option":"A","votes":"2"},{"option":"B","votes":"0"}],"abstentions":"1",
      "winner":"A","headtohead":[{"option":"B","against":"A","prefer":"0","opposed":"2"}],
      "winnerbeatseach":true,"stages":[{"stage":"1","votes":[{"option":"A","votes":"2"},
      {"option":"B","votes":"0"}],"exhausted":"0"}]}
      """;

  @Test
  void a_sheet_may_state_a_pair_either_way_round() {
    assertEquals(List.of(), derived().differences(stated(SHEET)));
  }

  @Test
  void each_figure_that_differs_is_named() {
    var other =
        SHEET
            .replace("\"opposed\":\"2\"", "\"opposed\":\"1\"")
            .replace("each\":true", "each\":false");
    assertEquals(
        List.of("A against B", "beats each", "quorum met"),
        derived().differences(stated(other.replace("\"met\":true", "\"met\":false"))));
  }

  @Test
  void a_figure_that_nothing_gives_is_named_too() {
    var more = SHEET.replace("\"winner\":", "\"invalid\":\"1\",\"winner\":");
    assertEquals(List.of("invalid"), derived().differences(stated(more)));
  }

  @Test
  void who_is_ahead_at_a_stage_of_a_yes_or_no_may_be_left_to_the_outcome_and_not_be_another() {
    String none = "{\"method\":\"yes-no\",\"seats\":\"1\",\"stages\":[{\"stage\":\"1\"}]}";
    String one = none.replace("\"1\"}]", "\"1\",\"elected\":[\"A\"]}]");
    assertEquals(List.of(), stated(one).differences(stated(none)));
    assertEquals(
        List.of("stage 1 elected"), stated(one).differences(stated(one.replace("[\"A", "[\"B"))));
    String ranked = one.replace("yes-no", "ranked");
    assertEquals(
        List.of("stage 1 elected"),
        stated(ranked).differences(stated(none.replace("yes-no", "ranked"))));
  }

  private static Figures derived() {
    var entitled = new Participation(4, Weight.of(4));
    var present = new Participation(3, Weight.of(3));
    var needed = new Participation(2, Weight.ZERO);
    var papers =
        List.of(
            paper("P1", new Choice.Rank(List.of("A"))),
            paper("P2", new Choice.Rank(List.of("A", "B"))),
            paper("P3", new Choice.Abstain()));
    var sheet = new Count(new Contest(Method.IRV, List.of("A", "B")), entitled, needed).of(papers);
    return Figures.derived("ranked", new Turnout(entitled, present, 2), sheet);
  }

  private static Paper paper(String elector, Choice choice) {
    return new Paper(elector, Weight.ONE, choice);
  }

  private static Figures stated(String json) {
    try {
      return Figures.stated(new Fields(new JsonMapper().readTree(json)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
