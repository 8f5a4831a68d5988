package quorate.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
  private final Secrets secrets;
  private final String text;
  private final JsonObject realm;

  RealmTest(@TempDir Path directory) {
    this.secrets = Secrets.in(directory.resolve("secrets.properties"));
    this.text = new Realm("http://localhost:8080", secrets).json();
    this.realm = new JsonObject(text);
  }

  @Test
  void nothing_is_left_to_fill_in() {
    assertFalse(text.contains("${"), text);
  }

  @Test
  void every_confidential_client_has_a_secret_of_this_install() {
    assertEquals(
        List.of(
            "quorate-web",
            "federation-system",
            "ics-dashboard",
            "quorate-governance",
            "quorate-notification"),
        objects("clients").stream()
            .filter(it -> it.containsKey("secret"))
            .peek(it -> assertEquals(secrets.password("client." + id(it)), it.getString("secret")))
            .map(RealmTest::id)
            .toList());
  }

  @Test
  void everybody_has_a_known_role_and_all_but_services_of_the_house_a_convener() {
    Set<Object> roles =
        realm.getJsonObject("roles").getJsonArray("realm").stream()
            .map(it -> ((JsonObject) it).getValue("name"))
            .collect(Collectors.toSet());
    for (var user : objects("users")) {
      assertTrue(roles.containsAll(user.getJsonArray("realmRoles").getList()), user.encode());
      boolean everywhere = user.getString("username").startsWith("service-account-quorate-");
      assertEquals(!everywhere, user.containsKey("attributes"), user.encode());
    }
  }

  @Test
  void the_thirty_practices_of_the_city_can_log_in() {
    long city =
        Person.all().stream()
            .filter(it -> it.representative() && it.convener().equals("brighton-hove"))
            .count();
    assertEquals(30, city);
    assertEquals(Person.all().size() + 4, objects("users").size());
  }

  /** The services take the time of such a token for that of a log-in. */
  @Test
  void the_command_lines_tokens_are_for_a_password_and_for_nothing_else() {
    var cli =
        objects("clients").stream()
            .filter(it -> id(it).equals("quorate-cli"))
            .findFirst()
            .orElseThrow();
    assertTrue(cli.getBoolean("directAccessGrantsEnabled"));
    assertFalse(cli.getBoolean("standardFlowEnabled"));
    assertFalse(cli.getBoolean("serviceAccountsEnabled", false));
    assertEquals("false", cli.getJsonObject("attributes").getString("use.refresh.tokens"));
  }

  @Test
  void nobody_edits_their_own_convener() {
    var profile =
        realm
            .getJsonObject("components")
            .getJsonArray("org.keycloak.userprofile.UserProfileProvider")
            .getJsonObject(0)
            .getJsonObject("config")
            .getJsonArray("kc.user.profile.config")
            .getString(0);
    var convener =
        new JsonObject(profile)
            .getJsonArray("attributes").stream()
                .map(JsonObject.class::cast)
                .filter(it -> it.getString("name").equals("convener"))
                .findFirst()
                .orElseThrow();
    var edit = convener.getJsonObject("permissions").getJsonArray("edit");
    assertEquals(List.of("admin"), edit.getList());
  }

  private List<JsonObject> objects(String property) {
    return realm.getJsonArray(property).stream().map(JsonObject.class::cast).toList();
  }

  private static String id(JsonObject client) {
    return client.getString("clientId");
  }
}
