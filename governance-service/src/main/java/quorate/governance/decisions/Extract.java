package quorate.governance.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quorate.chassis.table.Csv;
import quorate.chassis.wire.WireJson;
import quorate.governance.decisions.Decisions.Kept;

/** The register of a day as a table (RFC 4180), or in full as JSON. */
record Extract(List<Kept> all, LocalDate day) {

  static final List<String> COLUMNS =
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
          "recorded",
          "entitled",
          "rule",
          "arithmetic",
          "dissent",
          "supersedes",
          // what came later stands at the end, so that a sheet that was made of it before still
          // fits
          "decider",
          "body",
          "ballot",
          "notice",
          "turnout",
          "winner",
          "sum",
          "basis");

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

  String csv() {
    var ended = ended();
    return Csv.of(
        Stream.concat(Stream.of(COLUMNS), all.stream().map(each -> row(each, ended))).toList());
  }

  // by the decision itself, or by the resolution that it carried
  private Map<UUID, Set<UUID>> ended() {
    Set<Reckoning> read = Collections.newSetFromMap(new IdentityHashMap<>());
    all.forEach(each -> read.add(each.became()));
    Map<UUID, Set<UUID>> ended = new HashMap<>();
    read.stream()
        .flatMap(each -> each.endings().stream())
        .filter(ending -> ending.by != null)
        .forEach(
            ending ->
                ended.computeIfAbsent(ending.by, by -> new LinkedHashSet<>()).add(ending.decision));
    return ended;
  }

  private static List<String> row(Kept each, Map<UUID, Set<UUID>> ended) {
    var json = each.shown().json();
    json.put("day", each.view().day.toString());
    json.put("question", each.view().question);
    json.put("outcome", each.view().outcome);
    json.put("entitled", json.path("entitled").path("electors").asText(""));
    json.put("rule", words(json.path("rule")));
    json.put("arithmetic", words(json.path("arithmetic")));
    json.put("dissent", words(json.path("against")));
    json.put(
        "supersedes",
        ended.getOrDefault(each.view().decision, Set.of()).stream()
            .map(UUID::toString)
            .collect(Collectors.joining(" | ")));
    json.put("decider", each.view().decider);
    json.put("turnout", json.path("turnout").path("heads").asText(""));
    json.put("winner", json.path("winnertitle").asText(words(json.path("elected"))));
    return COLUMNS.stream().map(column -> json.path(column).asText("")).toList();
  }

  private static String words(JsonNode value) {
    return value.isContainerNode()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(" | "))
        : value.asText("");
  }
}
