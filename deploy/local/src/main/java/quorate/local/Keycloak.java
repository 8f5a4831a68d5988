package quorate.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Keycloak on PostgreSQL, under {@code /auth}, with one fixed issuer whichever way it is reached.
 */
public final class Keycloak implements Part {
  private static final String NAME = "keycloak";
  private static final String COMPLETE = "complete";
  private static final String REALM = "/auth/realms/quorate";

  private final Repository repository;
  private final Folder folder;
  private final int port;
  private final String origin;
  private final Postgres postgres;
  private final Secrets secrets;
  private final Child child;

  /** {@code origin} is scheme, host and port as browsers see them. */
  public Keycloak(
      Repository repository,
      Folder folder,
      int port,
      String origin,
      Postgres postgres,
      Secrets secrets) {
    this.repository = repository;
    this.folder = folder;
    this.port = port;
    this.origin = origin;
    this.postgres = postgres;
    this.secrets = secrets;
    this.child = new Child(folder, NAME);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Path log() {
    return child.log();
  }

  @Override
  public boolean alive() {
    return child.alive();
  }

  @Override
  public boolean ready() {
    return alive() && Ready.http(port, REALM);
  }

  /** The issuer and the ways to a token. */
  public Issuer issuer() {
    return new Issuer(origin + REALM, "http://127.0.0.1:" + port + REALM, secrets);
  }

  boolean prepared() {
    return Files.exists(home().resolve(COMPLETE));
  }

  /** Unpacks and builds it once; needs no other part, so it may run beside their start. */
  public void prepare() {
    if (prepared()) {
      return;
    }
    Copies.wipe(home());
    Copies.zip(repository.keycloakZip(), 1, home());
    var result =
        Command.run(
            home(),
            List.of(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "sh",
                "bin/kc.sh",
                "build",
                "--db=postgres",
                "--http-relative-path=/auth"));
    child.note(result.output());
    if (!result.success()) {
      throw new PartFailed("Keycloak could not be built:\n" + result.output());
    }
    OwnerOnly.write(home().resolve(COMPLETE), "");
  }

  @Override
  public void start() {
    if (child.settles(() -> Ready.http(port, REALM))) {
      return;
    }
    stop();
    Ready.needs(NAME, port);
    prepare();
    var owner = new Login("keycloak", secrets.password("postgres.keycloak"));
    ServiceDatabases.create(postgres, "keycloak", owner);
    Path realm = home().resolve("data/import/quorate-realm.json");
    OwnerOnly.write(realm, new Realm(origin, secrets).json());
    child.launch(home(), environment(owner), command());
    child.await(Duration.ofMinutes(5), () -> Ready.http(port, REALM));
    Copies.wipe(realm);
  }

  @Override
  public void stop() {
    child.stop("TERM", Duration.ofSeconds(20));
  }

  private List<String> command() {
    List<String> command = Java.command();
    command.addAll(
        List.of(
            "-Xms64m",
            "-Xmx320m",
            "-XX:MaxMetaspaceSize=256m",
            "-Dkc.home.dir=" + home(),
            "-Djboss.server.config.dir=" + home().resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            home().resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm"));
    return command;
  }

  private Map<String, String> environment(Login owner) {
    return Map.ofEntries(
        Map.entry("KC_HTTP_ENABLED", "true"),
        Map.entry("KC_HTTP_HOST", "127.0.0.1"),
        Map.entry("KC_HTTP_PORT", Integer.toString(port)),
        Map.entry("KC_HOSTNAME", origin + "/auth"),
        Map.entry("KC_CACHE", "local"),
        Map.entry("KC_DB_URL", postgres.jdbcUrl("keycloak")),
        Map.entry("KC_DB_USERNAME", owner.user()),
        Map.entry("KC_DB_PASSWORD", owner.password()),
        Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.admin")));
  }

  private Path home() {
    return folder.program(NAME);
  }
}
