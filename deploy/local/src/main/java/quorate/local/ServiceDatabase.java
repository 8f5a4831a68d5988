package quorate.local;

import java.util.Map;

/**
 * One service's database and its three roles: the owner runs migrations, the app is subject to
 * row-level security, the relay publishes and projects. App and relay may connect and see the
 * schema; every other right is the migrations' to grant.
 */
public record ServiceDatabase(String name, int port, Login owner, Login app, Login relay) {

  public String jdbcUrl() {
    return "jdbc:" + reactiveUrl();
  }

  public String reactiveUrl() {
    return "postgresql://127.0.0.1:" + port + "/" + name;
  }

  /** What a service is told about it, as Quarkus' configuration keys. */
  public Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("quarkus.datasource.reactive.url", reactiveUrl()),
        Map.entry("quarkus.datasource.username", app.user()),
        Map.entry("quarkus.datasource.password", app.password()),
        Map.entry("quarkus.datasource.\"relay\".reactive.url", reactiveUrl()),
        Map.entry("quarkus.datasource.\"relay\".username", relay.user()),
        Map.entry("quarkus.datasource.\"relay\".password", relay.password()),
        Map.entry("quarkus.datasource.\"owner\".jdbc.url", jdbcUrl()),
        Map.entry("quarkus.datasource.\"owner\".username", owner.user()),
        Map.entry("quarkus.datasource.\"owner\".password", owner.password()),
        Map.entry("quorate.roles.app", app.user()),
        Map.entry("quorate.roles.relay", relay.user()),
        Map.entry("quarkus.flyway.owner.placeholders.app", app.user()),
        Map.entry("quarkus.flyway.owner.placeholders.relay", relay.user()));
  }
}
