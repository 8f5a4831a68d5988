package quorate.local;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Everything that {@code ./quorate up} runs, and in which order. */
final class Stack {
  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  private final Ports ports;
  private final Secrets secrets;
  private final Postgres postgres;
  private final Kafka kafka;
  private final Keycloak keycloak;
  private final Part mail;
  private final Part gateway;
  private final Map<ServiceName, Part> services = new EnumMap<>(ServiceName.class);

  Stack(Repository repository, Folder folder, Ports ports) {
    this.ports = ports;
    this.secrets = Secrets.in(folder.file("secrets.properties"));
    var superuser = new Login("quorate", secrets.password("postgres.superuser"));
    this.postgres = new Postgres(repository, folder, ports.postgres(), superuser);
    this.kafka = new Kafka(repository, folder, ports.kafka(), ports.kafkaController());
    this.keycloak =
        new Keycloak(repository, folder, ports.keycloak(), ports.origin(), postgres, secrets);
    this.mail = OwnCode.mail(repository, folder, ports);
    this.gateway = OwnCode.gateway(repository, folder, ports);
    for (var service : ServiceName.values()) {
      var part = Service.part(service, repository, folder, ports, secrets, keycloak.issuer().url());
      services.put(service, part);
    }
  }

  /** In the order in which they may be stopped. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>(List.of(gateway));
    parts.addAll(services.values());
    parts.addAll(List.of(mail, keycloak, kafka, postgres));
    return parts;
  }

  /** Starts what is not running; what needs nothing of each other starts together. */
  void up(Progress progress) {
    var gatewayUp = step(progress, gateway);
    var mailUp = step(progress, mail);
    var kafkaUp = step(progress, kafka);
    var postgresUp = step(progress, postgres);
    var prepared =
        runAsync(
            () -> {
              if (!keycloak.prepared()) {
                progress.did("keycloak", "built", keycloak::prepare);
              }
            },
            THREADS);
    var keycloakUp = allOf(postgresUp, prepared).thenCompose(done -> step(progress, keycloak));
    var databasesUp = postgresUp.thenRunAsync(this::databases, THREADS);
    var servicesUp =
        allOf(databasesUp, kafkaUp, mailUp, gatewayUp, prepared)
            .thenCompose(done -> steps(progress, services.values()));
    firstFailureOrAll(List.of(keycloakUp, servicesUp, kafkaUp, mailUp, gatewayUp));
  }

  private static CompletableFuture<Void> steps(Progress progress, Collection<Part> parts) {
    return allOf(parts.stream().map(it -> step(progress, it)).toArray(CompletableFuture<?>[]::new));
  }

  private static CompletableFuture<Void> step(Progress progress, Part part) {
    return runAsync(() -> progress.step(part.name(), part::ready, part::start), THREADS);
  }

  private static void firstFailureOrAll(List<CompletableFuture<Void>> steps) {
    var outcome = new CompletableFuture<Void>();
    for (var step : steps) {
      var _ =
          step.whenComplete(
              (done, failure) -> {
                if (failure != null) {
                  outcome.completeExceptionally(failure);
                }
              });
    }
    var _ = allOf(steps.toArray(CompletableFuture<?>[]::new)).thenRun(() -> outcome.complete(null));
    try {
      outcome.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof PartFailed failed ? failed : e;
    }
  }

  void start(ServiceName service) {
    Objects.requireNonNull(services.get(service)).start();
  }

  private void databases() {
    for (var service : ServiceName.values()) {
      ServiceDatabases.create(postgres, Service.database(service, ports, secrets));
    }
  }

  void down(Progress progress) {
    for (var part : parts()) {
      progress.did(part.name(), "stopped", part::stop);
    }
  }

  /** A service's database as superuser; the caller closes the connection. */
  Connection database(ServiceName service) throws SQLException {
    return postgres.connect(Service.database(service, ports, secrets).name());
  }

  String demoPassword() {
    return Realm.demoPassword(secrets);
  }
}
