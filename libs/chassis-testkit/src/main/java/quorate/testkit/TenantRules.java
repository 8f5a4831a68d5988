package quorate.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  // thousands of questions, whose answers are compared and not read
  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
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
    assertStatus(401, operation, null);
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
    assertStatus(403, operation, Tokens.withoutConvener(role));
    if (operation.path().contains("{")) {
      var existing = ask(operation, as(role), path(operation, false));
      var random = ask(operation, as(role), path(operation, true));
      assertEquals(404, existing.statusCode(), () -> operation + ": " + existing.body());
      assertEquals(404, random.statusCode(), () -> operation + ": " + random.body());
      assertEquals(random.body(), existing.body(), operation::toString);
    }
  }

  private void assertStatus(int status, Operation operation, @Nullable String token) {
    var answer = ask(operation, token, path(operation, true));
    assertEquals(status, answer.statusCode(), () -> operation + ": " + answer.body());
  }

  private HttpResponse<String> ask(Operation operation, @Nullable String token, String path) {
    var request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(
                operation.method().toUpperCase(Locale.ROOT),
                api.example(operation)
                    .map(BodyPublishers::ofString)
                    .orElseGet(BodyPublishers::noBody));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    api.body(operation).keySet().stream()
        .findFirst()
        .ifPresent(type -> request.header("Content-Type", type));
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(operation + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(operation + " was not waited for", e);
    }
  }

  private String as(String... roles) {
    return Tokens.of(convener, roles);
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
