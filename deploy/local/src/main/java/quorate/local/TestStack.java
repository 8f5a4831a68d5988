package quorate.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Kafka for tests, and Keycloak on demand: started by the first JVM of a build that
 * asks, shared by all that follow, stopped when the last build that uses them ends. Their data do
 * not outlive them.
 */
public final class TestStack {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TestFolder PLACE = TestFolder.named("");
  private static @Nullable TestStack shared;

  private final Folder folder;
  private final Secrets secrets;
  private final Ports ports;
  private final Postgres postgres;
  private final Kafka kafka;
  private final Keycloak keycloak;

  private TestStack(Repository repository, Folder folder, Ports ports) {
    this.folder = folder;
    this.ports = ports;
    this.secrets = Secrets.in(folder.file("secrets.properties"));
    this.postgres = new Postgres(repository, folder, ports.postgres(), superuser());
    this.kafka = new Kafka(repository, folder, ports.kafka(), ports.kafkaController());
    String origin = "http://localhost:" + ports.keycloak();
    this.keycloak = new Keycloak(repository, folder, ports.keycloak(), origin, postgres, secrets);
  }

  /** The stack of this build, running. The first call may take some ten seconds. */
  public static synchronized TestStack shared() {
    var known = shared;
    if (known == null) {
      known = Locked.on(PLACE.folder(), TestStack::begun);
      shared = known;
    }
    return known;
  }

  private static TestStack begun() {
    var repository = Repository.here();
    var folder = PLACE.folder();
    new Users(folder).registerBuild();
    var before = new TestStack(repository, folder, TestPorts.lastOf(folder));
    if (before.postgres.ready() && before.kafka.ready()) {
      Watchdog.begin(repository, folder);
      return before;
    }
    var fresh = new TestStack(repository, folder, PLACE.begunAnew());
    Watchdog.begin(repository, folder);
    var kafka = CompletableFuture.runAsync(fresh.kafka::start);
    fresh.postgres.start();
    kafka.join();
    return fresh;
  }

  /** The superuser of the whole cluster. */
  public Login superuser() {
    return new Login("quorate", secrets.password("postgres.superuser"));
  }

  public String jdbcUrl(String database) {
    return postgres.jdbcUrl(database);
  }

  public String kafkaBootstrap() {
    return kafka.bootstrap();
  }

  /** Keycloak's realm with the demonstration's people; started by the first who asks. */
  public Issuer keycloak() {
    return Locked.on(
        folder,
        () -> {
          keycloak.start();
          return keycloak.issuer();
        });
  }

  /** A fresh, empty database for this service, with three roles of its own. */
  public ServiceDatabase createServiceDatabase(String service) {
    byte[] suffix = new byte[5];
    RANDOM.nextBytes(suffix);
    String name = service + "_" + HexFormat.of().formatHex(suffix);
    var database =
        new ServiceDatabase(
            "quorate_" + name,
            ports.postgres(),
            new Login(name + "_owner", secrets.password("postgres.test.owner")),
            new Login(name + "_app", secrets.password("postgres.test.app")),
            new Login(name + "_relay", secrets.password("postgres.test.relay")));
    ServiceDatabases.create(postgres, database);
    return database;
  }

  /** Where the parts write what they do. */
  public Path logs() {
    return folder.file("logs");
  }
}
