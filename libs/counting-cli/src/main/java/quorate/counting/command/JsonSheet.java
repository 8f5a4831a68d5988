package quorate.counting.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** The count as one JSON object; numbers of votes are decimal strings. */
final class JsonSheet {

  private JsonSheet() {}

  static String of(Report report) throws IOException {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("method", report.method());
      json.writeNumberField("seats", report.seats());
      if (report.quota().isPresent()) {
        json.writeStringField("quota", Decimals.text(report.quota().get()));
      } else {
        json.writeNullField("quota");
      }
      names(json, "elected", report.elected());
      json.writeArrayFieldStart("ranking");
      for (var level : report.ranking()) {
        names(json, level);
      }
      json.writeEndArray();
      names(json, "tied", report.tied());
      stages(json, report.stages());
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void stages(JsonGenerator json, List<ReportStage> stages) throws IOException {
    json.writeArrayFieldStart("stages");
    for (var stage : stages) {
      json.writeStartObject();
      json.writeNumberField("stage", stage.stage());
      if (stage.part() > 0) {
        json.writeNumberField("part", stage.part());
      }
      json.writeObjectFieldStart("votes");
      for (var votes : stage.votes().entrySet()) {
        json.writeStringField(votes.getKey(), Decimals.text(votes.getValue()));
      }
      json.writeEndObject();
      names(json, "elected", stage.elected());
      names(json, "excluded", stage.excluded());
      json.writeStringField("exhausted", Decimals.text(stage.exhausted()));
      json.writeStringField("clause", stage.clause());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void names(JsonGenerator json, String field, List<String> names)
      throws IOException {
    json.writeFieldName(field);
    names(json, names);
  }

  private static void names(JsonGenerator json, List<String> names) throws IOException {
    json.writeStartArray();
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }
}
