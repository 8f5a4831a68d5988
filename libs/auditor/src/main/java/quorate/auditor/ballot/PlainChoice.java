package quorate.auditor.ballot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import quorate.auditor.log.Malformed;
import quorate.counting.Choice;

/** A choice as its JSON says it. */
final class PlainChoice {

  private PlainChoice() {}

  static Choice read(JsonNode json) throws Malformed {
    if (json.path("abstain").asBoolean()) {
      return new Choice.Abstain();
    }
    if (json.path("spoil").asBoolean()) {
      return new Choice.Spoil();
    }
    if (json.path("choose").isTextual()) {
      return new Choice.Choose(json.path("choose").textValue());
    }
    if (json.path("answer").isTextual()) {
      return new Choice.Answer(json.path("answer").textValue().equals("yes"));
    }
    if (json.path("score").isObject()) {
      return new Choice.Score(scores(json.path("score")));
    }
    return lists(json);
  }

  private static Choice lists(JsonNode json) throws Malformed {
    if (json.path("rank").isArray()) {
      return new Choice.Rank(texts(json.path("rank")));
    }
    if (json.path("mark").isArray()) {
      return new Choice.Mark(texts(json.path("mark")));
    }
    if (json.path("levels").isArray()) {
      var places = StreamSupport.stream(json.path("levels").spliterator(), false);
      return new Choice.Level(places.map(PlainChoice::texts).toList());
    }
    throw new Malformed("its choice is none that a paper can carry");
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Map<String, Integer> scores(JsonNode json) throws Malformed {
    var scores = new HashMap<String, Integer>();
    for (var each : json.properties()) {
      String digits = each.getValue().asText();
      if (!digits.matches("-?\\d{1,9}")) {
        throw new Malformed("its choice scores with no number: " + digits);
      }
      scores.put(each.getKey(), Integer.valueOf(digits));
    }
    return scores;
  }
}
