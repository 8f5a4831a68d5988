package quorate.testkit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.testkit.OpenApi.Operation;

/**
 * What is promised in {@code contracts/} is what the code does, and what is served. The contracts
 * are written by hand and reviewed; here they are held against the code, in both directions.
 */
public final class ContractRules {

  /** What readers of YAML 1.1 take for true or false. */
  private static final Pattern BOOLEAN =
      Pattern.compile(
          "(?m)(?:^\\s*(?:- )?|[{,]\\s*)(?:(?i:on|off|yes|no):\\s|name: (?i:on|off|yes|no)$)");

  private ContractRules() {}

  /**
   * Every type has a golden example that this service reads and writes back byte for byte; every
   * promised type has a schema that its example satisfies, and stands in AsyncAPI.
   */
  public static void holdForEvents(EventTypes types) {
    assertAll(
        types.names().stream()
            .flatMap(
                type ->
                    types.isPromised(type)
                        ? Stream.<Executable>of(() -> isGolden(type, types), () -> isPromised(type))
                        : Stream.<Executable>of(() -> isGolden(type, types))));
  }

  /**
   * Within a {@code @QuarkusTest}: what is served is what was reviewed, and it names the
   * operations, roles, parameters and body properties that the code has.
   */
  public static void holdForServed(String path) {
    assertEquals(Contract.read("openapi.yaml"), given().get(path + "/openapi").asString());
    assertEquals(Contract.read("asyncapi.yaml"), given().get(path + "/asyncapi").asString());
    OpenApi reviewed = OpenApi.reviewed();
    String json = given().accept("application/json").get(path + "/openapi").asString();
    assertTrue(json.startsWith("{"), json);
    assertEquals(reviewed.document(), OpenApi.read(json).document());
    assertFalse(BOOLEAN.matcher(Contract.read("openapi.yaml")).find(), "quote on, off, yes, no");
    assertEquals(List.of(), reviewed.cutDescriptions(), "quote descriptions that have a comma");
    OpenApi coded = OpenApi.read(given().get("/q/openapi").asString());
    Map<String, Operation> said = reviewed.operations();
    Map<String, Operation> done = coded.operations();
    assertEquals(done.keySet(), said.keySet(), "operations");
    assertAll(
        said.values().stream()
            .map(one -> () -> same(reviewed, one, coded, requireNonNull(done.get(one.name())))));
    assertAll(
        said.values().stream()
            .filter(one -> one.method().equals("get") && !one.path().contains("{"))
            .flatMap(
                one -> reviewed.listed(one).stream().map(name -> onlyListed(reviewed, one, name))));
  }

  private static Executable onlyListed(OpenApi reviewed, Operation one, String name) {
    String token = Tokens.of("contract", reviewed.roles(one).toArray(String[]::new));
    return () ->
        given()
            .auth()
            .oauth2(token)
            .get("%s?%s=no-such-value".formatted(one.path(), name))
            .then()
            .statusCode(400)
            .body("field", equalTo(name));
  }

  private static void same(OpenApi reviewed, Operation said, OpenApi coded, Operation done) {
    assertAll(
        () -> assertEquals(coded.roles(done), reviewed.roles(said), said + ": roles"),
        () ->
            assertEquals(coded.parameters(done), reviewed.parameters(said), said + ": parameters"),
        () -> assertEquals(coded.body(done), reviewed.body(said), said + ": body"),
        () -> assertAnswer(said, coded.answer(done), reviewed.answer(said)));
  }

  /** Of a {@code JsonNode} the code says how Jackson keeps it, and nothing of what it holds. */
  private static void assertAnswer(Operation said, Set<String> coded, Set<String> reviewed) {
    boolean opaque = coded.stream().anyMatch(property -> property.endsWith("/containernode"));
    if (!coded.isEmpty() && !opaque) {
      assertEquals(coded, reviewed, said + ": answer");
    }
  }

  private static void isGolden(String type, EventTypes types) {
    byte[] bytes = Contract.read("events/" + type + ".example.json").strip().getBytes(UTF_8);
    Entry entry = Entry.read(bytes, types);
    assertEquals(type, entry.type());
    assertNotNull(entry.event());
    assertArrayEquals(bytes, Entries.encode(entry), () -> type + " is not written as its example");
  }

  private static void isPromised(String type) {
    String example = Contract.read("events/" + type + ".example.json");
    List<?> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Contract.read("events/" + type + ".schema.json"), InputFormat.JSON)
            .validate(example, InputFormat.JSON);
    assertEquals(List.of(), errors, type);
    Set<String> promised = Set.copyOf(List.of(Contract.read("asyncapi.yaml").split("[\\s'\"]+")));
    assertTrue(promised.contains(type), () -> type + " is not in asyncapi.yaml");
  }
}
