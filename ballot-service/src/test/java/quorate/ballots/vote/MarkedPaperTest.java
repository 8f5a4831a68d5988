package quorate.ballots.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.WireJson;
import quorate.counting.Choice;

class MarkedPaperTest {

  private static void says(String json, Choice choice) throws JsonProcessingException {
    var paper = WireJson.MAPPER.readValue(json, MarkedPaper.class);
    assertTrue(paper.saysOneThing(), json);
    assertEquals(choice, paper.choice());
    assertEquals(json, WireJson.MAPPER.writeValueAsString(paper));
  }

  @Test
  void each_kind_of_paper_is_read_and_written_as_it_is_sealed() throws JsonProcessingException {
    says("{\"choose\":\"C\"}", new Choice.Choose("C"));
    says("{\"rank\":[\"C\",\"A\"]}", new Choice.Rank(List.of("C", "A")));
    says("{\"abstain\":true}", new Choice.Abstain());
    says("{\"mark\":[\"A\",\"C\"]}", new Choice.Mark(List.of("A", "C")));
    says(
        "{\"levels\":[[\"A\",\"B\"],[\"C\"]]}",
        new Choice.Level(List.of(List.of("A", "B"), List.of("C"))));
    says("{\"score\":{\"A\":\"5\"}}", new Choice.Score(Map.of("A", 5)));
    says("{\"answer\":\"no\"}", new Choice.Answer(false));
    says("{\"spoil\":true}", new Choice.Spoil());
  }

  @Test
  void a_paper_says_one_thing() throws JsonProcessingException {
    for (var json : List.of("{}", "{\"spoil\":false}", "{\"mark\":[\"A\"],\"choose\":\"A\"}")) {
      assertFalse(WireJson.MAPPER.readValue(json, MarkedPaper.class).saysOneThing(), json);
    }
  }
}
