package quorate.chassis.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which values a name in a query takes, where the service's OpenAPI lists them. Another is refused:
 * whoever misspells a state would take an empty list for the answer.
 */
@Singleton
final class QueryValues {

  private final Map<String, Map<String, List<String>>> byAddress;

  QueryValues() {
    String document = Contracts.read("contracts/openapi.yaml");
    byAddress = document == null ? Map.of() : byAddress(document);
  }

  /** Looks at what was given to a method, by name. */
  void check(Method method, Map<String, List<String>> given) {
    if (given.isEmpty()) {
      return;
    }
    var known = byAddress.getOrDefault(shape(address(method)), Map.of());
    known.forEach((name, values) -> check(name, values, given.getOrDefault(name, List.of())));
  }

  private static void check(String name, List<String> values, List<String> given) {
    for (String value : given) {
      if (!values.contains(value)) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED, name, value, "Give " + anyOf(values) + ".");
      }
    }
  }

  private static String anyOf(List<String> values) {
    String last = values.getLast();
    return values.size() == 1
        ? last
        : String.join(", ", values.subList(0, values.size() - 1)) + " or " + last;
  }

  private static String address(Method method) {
    Path resource = method.getDeclaringClass().getAnnotation(Path.class);
    Path own = method.getAnnotation(Path.class);
    return "/"
        + (resource == null ? "" : resource.value())
        + "/"
        + (own == null ? "" : own.value());
  }

  // what a parameter of the path is called does not matter, nor what it may look like
  private static String shape(String address) {
    return address.replaceAll("\\{[^/]*}", "{}").replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  private static Map<String, Map<String, List<String>>> byAddress(String document) {
    JsonNode api = read(document);
    String base = api.at("/servers/0/url").asText("");
    Map<String, Map<String, List<String>>> found = new HashMap<>();
    for (var path : api.path("paths").properties()) {
      List<JsonNode> parameters = new ArrayList<>();
      path.getValue().path("parameters").forEach(parameters::add);
      path.getValue().at("/get/parameters").forEach(parameters::add);
      found.put(shape(base + path.getKey()), listed(api, parameters));
    }
    return found;
  }

  private static Map<String, List<String>> listed(JsonNode api, List<JsonNode> parameters) {
    Map<String, List<String>> listed = new HashMap<>();
    for (JsonNode each : parameters) {
      JsonNode parameter = behind(api, each);
      List<String> values = new ArrayList<>();
      behind(api, parameter.path("schema")).path("enum").forEach(it -> values.add(it.asText()));
      if (parameter.path("in").asText().equals("query") && !values.isEmpty()) {
        listed.put(parameter.path("name").asText(), values);
      }
    }
    return listed;
  }

  private static JsonNode behind(JsonNode api, JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : api.at(reference.substring(1));
  }

  private static JsonNode read(String document) {
    try {
      return new YAMLMapper().readTree(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
