package quorate.governance.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quorate.chassis.table.Csv;
import quorate.chassis.wire.WireJson;
import quorate.governance.body.Body.Standing;
import quorate.governance.decisions.Decisions.Kept;
import quorate.governance.meetings.Named;
import quorate.governance.moment.Standpoint;
import quorate.governance.names.Names;

/**
 * The register of a day as a table (RFC 4180), or in full as JSON. In the table seats stand by
 * title and holder, as in minutes; {@code bodies} are those that the decisions are of.
 */
record Extract(List<Kept> all, Standpoint of, Map<UUID, Standing> bodies) {

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
          "basis",
          "on",
          "known");

  Extract {
    all = List.copyOf(all);
    bodies = Map.copyOf(bodies);
  }

  Response table(Names names) {
    return Response.ok(csv(names))
        .type("text/csv; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"decisions-%s.csv\"".formatted(of.inFileName()))
        .build();
  }

  Response inFull() {
    return Response.ok(json()).type(MediaType.APPLICATION_JSON).build();
  }

  private ObjectNode json() {
    var json = WireJson.MAPPER.createObjectNode();
    json.put("on", of.on().toString());
    if (of.known() != null) {
      json.put("known", of.known().toString());
    }
    var items = json.putArray("items");
    all.forEach(each -> items.add(each.shown().json()));
    return json;
  }

  String csv(Names names) {
    var ended = ended();
    return Csv.of(
        Stream.concat(Stream.of(COLUMNS), all.stream().map(each -> row(each, ended, names)))
            .toList());
  }

  /** What of the table names people. */
  String people() {
    return all.stream()
        .map(each -> dissent(each, each.shown().json()) + arithmetic(each, each.shown().json()))
        .collect(Collectors.joining("\n"));
  }

  private String dissent(Kept each, JsonNode json) {
    var named = named(each);
    return words(json.path("against"), seat -> named.map(it -> it.holder(seat)).orElse(seat));
  }

  private String arithmetic(Kept each, JsonNode json) {
    var named = named(each);
    return words(json.path("arithmetic"), line -> named.map(it -> it.in(line)).orElse(line));
  }

  private Optional<Named> named(Kept each) {
    return Optional.ofNullable(each.view().body)
        .map(bodies::get)
        .map(body -> new Named(body, each.view().day));
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

  private List<String> row(Kept each, Map<UUID, Set<UUID>> ended, Names names) {
    var json = each.shown().json();
    json.put("day", each.view().day.toString());
    json.put("question", each.view().question);
    json.put("outcome", each.view().outcome);
    json.put("entitled", json.path("entitled").path("electors").asText(""));
    json.put("rule", words(json.path("rule"), word -> word));
    json.put("arithmetic", names.in(arithmetic(each, json)));
    json.put("dissent", names.in(dissent(each, json)));
    json.put(
        "supersedes",
        ended.getOrDefault(each.view().decision, Set.of()).stream()
            .map(UUID::toString)
            .collect(Collectors.joining(" | ")));
    json.put("decider", each.view().decider);
    json.put("turnout", json.path("turnout").path("heads").asText(""));
    json.put("winner", json.path("winnertitle").asText(words(json.path("elected"), word -> word)));
    json.put("on", of.on().toString());
    json.put("known", of.asKnown());
    return COLUMNS.stream().map(column -> json.path(column).asText("")).toList();
  }

  private static String words(JsonNode value, UnaryOperator<String> read) {
    return value.isContainerNode()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(each -> read.apply(each.asText()))
            .collect(Collectors.joining(" | "))
        : value.asText("");
  }
}
