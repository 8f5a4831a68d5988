package quorate.governance.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.chassis.wire.WireJson;
import quorate.governance.decisions.Decisions.Kept;

/** The register of a day as a table (RFC 4180), or in full as JSON. */
record Extract(List<Kept> all, LocalDate day) {

  private static final List<String> COLUMNS =
      List.of(
          "decision",
          "day",
          "kind",
          "vehicle",
          "question",
          "outcome",
          "state",
          "since",
          "supersededby",
          "authority",
          "recorded");
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  Extract {
    all = List.copyOf(all);
  }

  static Extract of(List<Kept> all, LocalDate day) {
    return new Extract(all, day);
  }

  Response as(String form) {
    return form.equals("csv")
        ? Response.ok(csv())
            .type("text/csv; charset=utf-8")
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"decisions-%s.csv\"".formatted(day))
            .build()
        : Response.ok(json()).type(MediaType.APPLICATION_JSON).build();
  }

  private ObjectNode json() {
    var json = WireJson.MAPPER.createObjectNode();
    json.put("on", day.toString());
    var items = json.putArray("items");
    all.forEach(each -> items.add(each.shown().json()));
    return json;
  }

  private String csv() {
    return Stream.concat(Stream.of(String.join(",", COLUMNS)), all.stream().map(each -> row(each)))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String row(Kept each) {
    var json = each.shown().json();
    json.put("day", each.view().day.toString());
    json.put("question", each.view().question);
    json.put("outcome", each.view().outcome);
    return COLUMNS.stream().map(column -> cell(json.path(column))).collect(Collectors.joining(","));
  }

  // a spreadsheet runs what looks like a formula; text after an apostrophe it does not
  static String cell(JsonNode value) {
    String text = value.asText("");
    String safe =
        !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
