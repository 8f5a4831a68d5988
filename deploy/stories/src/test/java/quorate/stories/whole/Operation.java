package quorate.stories.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import quorate.local.ServiceName;
import quorate.stories.stack.Gateway;

/**
 * One thing that a service says it can be asked, in the document that it serves.
 *
 * @param paged whether it answers page by page
 * @param type the media type of its body; empty when it takes none
 * @param body an example of its body
 */
record Operation(
    String method, String path, Set<String> roles, boolean paged, String type, String body) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** Everything that the four services can be asked. */
  static List<Operation> all(Gateway gateway) {
    var all = new ArrayList<Operation>();
    for (var service : ServiceName.values()) {
      all.addAll(of(gateway.get("/" + service.path() + "/openapi").succeeded().text()));
    }
    return all;
  }

  private static List<Operation> of(String yaml) {
    var operations = new ArrayList<Operation>();
    JsonNode document = document(yaml);
    String base = document.at("/servers/0/url").asText();
    for (var path : document.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(of(document, method.getKey(), base + path.getKey(), method.getValue()));
        }
      }
    }
    return operations;
  }

  private static Operation of(JsonNode document, String method, String path, JsonNode node) {
    var roles = new TreeSet<String>();
    node.path("x-roles").forEach(role -> roles.add(role.asText()));
    for (var content : resolved(document, node.path("requestBody")).path("content").properties()) {
      String body = example(document, content.getValue());
      return new Operation(method, path, roles, paged(document, node), content.getKey(), body);
    }
    return new Operation(method, path, roles, paged(document, node), "", "");
  }

  private static boolean paged(JsonNode document, JsonNode node) {
    for (JsonNode parameter : node.path("parameters")) {
      if (resolved(document, parameter).path("name").asText().equals("limit")) {
        return true;
      }
    }
    return false;
  }

  private static String example(JsonNode document, JsonNode content) {
    JsonNode example = content.path("example");
    for (JsonNode first : content.path("examples")) {
      example = resolved(document, first).path("value");
      break;
    }
    return example.isTextual() ? example.asText() : example.toString();
  }

  private static JsonNode resolved(JsonNode document, JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
  }

  private static JsonNode document(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new AssertionError("not YAML", e);
    }
  }

  /** Whether its path names something by an id. */
  boolean namesOne() {
    return path.contains("{");
  }

  boolean reads() {
    return method.equals("get");
  }

  /** Whether its answer does not end. */
  boolean streams() {
    return path.endsWith("/stream");
  }

  /** Its path for these ids. */
  String pathOf(Map<String, String> ids) {
    String filled = path;
    for (var id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    if (filled.contains("{")) {
      throw new AssertionError("no id is known for " + path);
    }
    return filled;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
