package quorate.testkit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.function.Executable;
import quorate.testkit.OpenApi.Operation;

/**
 * Within a {@code @QuarkusTest}: the matrix of roles and tenants, over every operation of the
 * reviewed OpenAPI. None without a token (401); none with a role that is not named, or for no
 * convener (403); another tenant's things answer as what does not exist (404, the same body).
 */
public final class TenantRules {

  private static final String QUERY_FILTER = "quorate.tenant.query-filter";
  private static final List<String> ROLES =
      List.of(
          "secretary",
          "returning-officer",
          "scrutineer",
          "representative",
          "body-member",
          "chair",
          "executive",
          "auditor",
          "dashboard",
          "system");

  private final OpenApi api;
  private final String convener;
  private final Map<String, String> theirs;

  private TenantRules(OpenApi api, String convener, Map<String, String> theirs) {
    this.api = api;
    this.convener = convener;
    this.theirs = theirs;
  }

  /**
   * Tries every operation as {@code convener}, then once more with row-level security alone; {@code
   * theirs} gives, by path parameter, ids that exist at another convener and not at this one.
   */
  public static void hold(String convener, Map<String, String> theirs) {
    var rules = new TenantRules(OpenApi.reviewed(), convener, theirs);
    var operations = rules.api.operations().values();
    List<Executable> checks = new ArrayList<>();
    operations.forEach(operation -> checks.add(() -> rules.holdRoles(operation)));
    operations.forEach(operation -> checks.add(() -> rules.holdTenant(operation)));
    operations.forEach(
        operation -> checks.add(() -> withoutQueryFilter(() -> rules.holdTenant(operation))));
    assertAll(checks);
  }

  /** Does this while reads are kept apart by row-level security alone. */
  public static void withoutQueryFilter(Runnable work) {
    System.setProperty(QUERY_FILTER, "false");
    try {
      work.run();
    } finally {
      System.clearProperty(QUERY_FILTER);
    }
  }

  private void holdRoles(Operation operation) {
    assertStatus(401, operation, given());
    assertStatus(403, operation, as());
    for (String role : ROLES) {
      if (!api.roles(operation).contains(role)) {
        assertStatus(403, operation, as(role));
      }
    }
  }

  private void holdTenant(Operation operation) {
    if (api.roles(operation).isEmpty()) {
      throw new AssertionError(operation + " names no role");
    }
    String role = api.roles(operation).iterator().next();
    RequestSpecification nobody = given().auth().oauth2(Tokens.withoutConvener(role));
    assertStatus(403, operation, nobody);
    if (operation.path().contains("{")) {
      Response existing = ask(operation, as(role), path(operation, false));
      Response random = ask(operation, as(role), path(operation, true));
      assertEquals(404, existing.statusCode(), () -> operation + ": " + existing.asString());
      assertEquals(404, random.statusCode(), () -> operation + ": " + random.asString());
      assertEquals(random.asString(), existing.asString(), operation::toString);
    }
  }

  private void assertStatus(int status, Operation operation, RequestSpecification asker) {
    Response answer = ask(operation, asker, path(operation, true));
    assertEquals(status, answer.statusCode(), () -> operation + ": " + answer.asString());
  }

  private Response ask(Operation operation, RequestSpecification asker, String path) {
    asker.header("Idempotency-Key", UUID.randomUUID().toString());
    api.body(operation).keySet().stream().findFirst().ifPresent(asker::contentType);
    api.example(operation).ifPresent(asker::body);
    return asker.request(operation.method(), path);
  }

  private RequestSpecification as(String... roles) {
    return given().auth().oauth2(Tokens.of(convener, roles));
  }

  private String path(Operation operation, boolean random) {
    String path = operation.path();
    for (var id : theirs.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", random ? like(id.getValue()) : id.getValue());
    }
    if (path.contains("{")) {
      throw new AssertionError("no id was given for " + path);
    }
    return path;
  }

  private static String like(String id) {
    return id.length() == 36 ? UUID.randomUUID().toString() : "Z99" + id.substring(3);
  }
}
