package quorate.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;

/** One PostgreSQL cluster with fsync on and a password for everybody. */
public final class Postgres implements Part {
  private static final String NAME = "postgres";
  private static final int TRIES = 5;

  private final Repository repository;
  private final Folder folder;
  private final int port;
  private final Login superuser;
  private final Child child;

  public Postgres(Repository repository, Folder folder, int port, Login superuser) {
    this.repository = repository;
    this.folder = folder;
    this.port = port;
    this.superuser = superuser;
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
    return alive() && answers();
  }

  @Override
  public void start() {
    if (child.settles(this::answers)) {
      return;
    }
    stop();
    endStrayed();
    Ready.needs(NAME, port);
    install();
    boolean initialised = Files.exists(data().resolve("PG_VERSION"));
    if (!initialised) {
      Copies.wipe(place());
      OwnerOnly.write(password(), superuser.password());
    }
    List<String> prefix = Unprivileged.prefix(place());
    if (!initialised) {
      initialise(prefix);
    }
    launch(prefix, TRIES);
  }

  // backends of a killed server may hold its shared memory for a moment longer
  private void launch(List<String> prefix, int tries) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(binary("postgres"), "-D", data().toString()));
    settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    child.launch(folder.root(), Map.of("TZ", "UTC"), command);
    try {
      child.await(Duration.ofSeconds(60), this::answers);
    } catch (PartFailed e) {
      if (child.alive() || tries <= 1) {
        throw e;
      }
      Command.pause();
      launch(prefix, tries - 1);
    }
  }

  private Map<String, String> settings() {
    return Map.of(
        "port", Integer.toString(port),
        "listen_addresses", "127.0.0.1",
        "unix_socket_directories", "",
        "fsync", "on",
        "shared_buffers", "128MB",
        "max_connections", "400",
        "max_wal_size", "1GB",
        "timezone", "UTC",
        "log_timezone", "UTC",
        "log_line_prefix", "%m [%p] %q%u@%d ");
  }

  private void initialise(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(binary("initdb"), "-D", data().toString(), "-U", superuser.user()));
    command.addAll(List.of("-A", "scram-sha-256", "--pwfile", password().toString()));
    command.addAll(List.of("-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"));
    var result = Command.run(folder.root(), command);
    child.note(result.output());
    Copies.wipe(password());
    if (!result.success()) {
      Copies.wipe(place());
      throw new PartFailed("PostgreSQL's initdb failed:\n" + result.output());
    }
  }

  private void install() {
    Path program = folder.program(NAME);
    if (Files.notExists(program.resolve("complete"))) {
      Copies.wipe(program);
      Copies.txzInJar(repository.postgresJar(), program);
      OwnerOnly.write(program.resolve("complete"), "");
    }
  }

  // a server whose pid file was lost, or a lock file whose number now belongs to somebody else
  private void endStrayed() {
    Path lock = data().resolve("postmaster.pid");
    if (Files.notExists(lock)) {
      return;
    }
    try {
      long pid = Long.parseLong(Files.readAllLines(lock).getFirst().trim());
      ProcessHandle.of(pid)
          .filter(it -> it.info().command().orElse("").equals(binary("postgres")))
          .flatMap(it -> Running.of(it.pid()))
          .ifPresent(it -> Child.end(it, "INT", Duration.ofSeconds(30)));
      Files.deleteIfExists(lock);
    } catch (IOException | RuntimeException e) {
      throw new PartFailed("cannot read " + lock, e);
    }
  }

  @Override
  public void stop() {
    child.stop("INT", Duration.ofSeconds(30));
  }

  /** A connection as superuser; the caller closes it. */
  Connection connect(String database) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", superuser.user());
    properties.setProperty("password", superuser.password());
    properties.setProperty("connectTimeout", "5");
    // not DriverManager: it hides drivers from the class loaders that tests run in
    var drivers = ServiceLoader.load(Driver.class, Postgres.class.getClassLoader());
    for (Driver driver : drivers) {
      var connection = driver.connect(jdbcUrl(database), properties);
      if (connection != null) {
        return connection;
      }
    }
    throw new SQLException("no driver for " + jdbcUrl(database));
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private boolean answers() {
    try (var connection = connect("postgres")) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  // initdb wants an empty folder, so what changes hands with the data stands beside them
  private Path place() {
    return folder.data(NAME);
  }

  private Path data() {
    return place().resolve("cluster");
  }

  private Path password() {
    return place().resolve("initdb.password");
  }

  private String binary(String name) {
    return folder.program(NAME).resolve("bin").resolve(name).toString();
  }
}
