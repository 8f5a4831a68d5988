package quorate.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI document, read for what rules ask of it. */
record OpenApi(JsonNode document) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** One operation: where it is, and what the document says of it. */
  record Operation(String method, String path, JsonNode node) {

    String name() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static OpenApi read(String yaml) {
    return new OpenApi(new YAMLMapper().readTree(yaml));
  }

  /** The reviewed document. */
  static OpenApi reviewed() {
    return read(Contract.read("openapi.yaml"));
  }

  /** The operations by method and full path. */
  Map<String, Operation> operations() {
    String base = document.at("/servers/0/url").asString("");
    Map<String, Operation> operations = new TreeMap<>();
    for (var path : document.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          var one = new Operation(method.getKey(), base + path.getKey(), method.getValue());
          operations.put(one.name(), one);
        }
      }
    }
    return operations;
  }

  /** Who may come in: {@code x-roles}, or the scopes that the code's annotations became. */
  Set<String> roles(Operation operation) {
    JsonNode stated = operation.node().path("x-roles");
    JsonNode roles = stated.isArray() ? stated : operation.node().at("/security/0/bearer");
    Set<String> names = new TreeSet<>();
    roles.forEach(role -> names.add(role.asString()));
    return names;
  }

  /** Path and query parameters, as {@code in name}. */
  Set<String> parameters(Operation operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode one : operation.node().path("parameters")) {
      JsonNode parameter = resolve(one);
      if (!parameter.path("in").asString().equals("header")) {
        names.add(parameter.path("in").asString() + " " + parameter.path("name").asString());
      }
    }
    return names;
  }

  /** Query parameters that take only values which the document lists. */
  Set<String> listed(Operation operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode one : operation.node().path("parameters")) {
      JsonNode parameter = resolve(one);
      boolean listed = resolve(parameter.path("schema")).has("enum");
      if (listed && parameter.path("in").asString().equals("query")) {
        names.add(parameter.path("name").asString());
      }
    }
    return names;
  }

  /** What a body holds, as paths of property names, by media type; empty when there is no body. */
  Map<String, Set<String>> body(Operation operation) {
    JsonNode body = resolve(operation.node().path("requestBody"));
    Map<String, Set<String>> shapes = new LinkedHashMap<>();
    for (var content : body.path("content").properties()) {
      Set<String> shape = new TreeSet<>();
      collect(content.getValue().path("schema"), "", shape, 0);
      shapes.put(content.getKey(), shape);
    }
    return shapes;
  }

  /**
   * What a JSON answer of the 200s holds, likewise; empty when the document does not say, as the
   * one made from code does not for commands.
   */
  Set<String> answer(Operation operation) {
    Set<String> shape = new TreeSet<>();
    for (var one : operation.node().path("responses").properties()) {
      if (one.getKey().startsWith("2")) {
        JsonNode json = resolve(one.getValue()).path("content").path("application/json");
        collect(json.path("schema"), "", shape, 0);
      }
    }
    return shape;
  }

  /**
   * Descriptions that end at a comma: what comes after it in braces without quotes is read as names
   * of nothing.
   */
  List<String> cutDescriptions() {
    return document.findParents("description").stream()
        .filter(each -> each.properties().stream().anyMatch(one -> one.getValue().isNull()))
        .map(each -> each.path("description").asString(""))
        .toList();
  }

  /** A body that the document gives as an example. */
  Optional<String> example(Operation operation) {
    JsonNode body = resolve(operation.node().path("requestBody"));
    for (JsonNode content : body.path("content")) {
      JsonNode example = content.path("example");
      for (JsonNode one : content.path("examples")) {
        example = resolve(one).path("value");
        break;
      }
      if (!example.isMissingNode()) {
        return Optional.of(example.isString() ? example.asString() : example.toString());
      }
    }
    return Optional.empty();
  }

  private void collect(JsonNode asked, String at, Set<String> shape, int depth) {
    JsonNode schema = resolve(asked);
    if (depth > 12) {
      return;
    }
    for (String several : Set.of("allOf", "oneOf", "anyOf")) {
      schema.path(several).forEach(one -> collect(one, at, shape, depth + 1));
    }
    if (schema.has("items")) {
      collect(schema.path("items"), at + "[]", shape, depth + 1);
    }
    for (var property : schema.path("properties").properties()) {
      String name = at + "/" + property.getKey().toLowerCase(Locale.ROOT);
      shape.add(name);
      collect(property.getValue(), name, shape, depth + 1);
    }
  }

  private JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.startsWith("#") ? resolve(document.at(reference.substring(1))) : node;
  }
}
