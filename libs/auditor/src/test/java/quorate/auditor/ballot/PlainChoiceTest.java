package quorate.auditor.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.auditor.log.Malformed;
import quorate.counting.Choice;

class PlainChoiceTest {

  private static Choice read(String json) throws JsonProcessingException, Malformed {
    return PlainChoice.read(new JsonMapper().readTree(json));
  }

  @Test
  void each_kind_of_paper_is_read() throws JsonProcessingException, Malformed {
    assertEquals(new Choice.Choose("C"), read("{\"choose\":\"C\"}"));
    assertEquals(new Choice.Rank(List.of("C", "A")), read("{\"rank\":[\"C\",\"A\"]}"));
    assertEquals(new Choice.Mark(List.of("A")), read("{\"mark\":[\"A\"]}"));
    assertEquals(
        new Choice.Level(List.of(List.of("A", "B"), List.of("C"))),
        read("{\"levels\":[[\"A\",\"B\"],[\"C\"]]}"));
    assertEquals(new Choice.Score(Map.of("A", 5)), read("{\"score\":{\"A\":\"5\"}}"));
    assertEquals(new Choice.Answer(true), read("{\"answer\":\"yes\"}"));
    assertEquals(new Choice.Abstain(), read("{\"abstain\":true}"));
    assertEquals(new Choice.Spoil(), read("{\"spoil\":true}"));
  }

  @Test
  void anything_else_is_malformed() {
    assertThrows(Malformed.class, () -> read("{}"));
    assertThrows(Malformed.class, () -> read("{\"score\":{\"A\":\"many\"}}"));
  }
}
