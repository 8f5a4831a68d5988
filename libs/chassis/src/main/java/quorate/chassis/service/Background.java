package quorate.chassis.service;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import quorate.chassis.door.Visibility;
import quorate.chassis.hear.Hearing;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Duty;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Leadership;
import quorate.chassis.lead.Signal;
import quorate.chassis.lead.Vocabularies;
import quorate.chassis.project.Projections;
import quorate.chassis.project.Projector;
import quorate.chassis.project.Roles;
import quorate.chassis.publish.Relay;
import quorate.chassis.react.PolicyRunner;
import quorate.chassis.react.Ticker;

/** Makes, of a service's definition, what goes on in the background, and starts and ends it. */
@Singleton
final class Background {

  private static final Duration IDLE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ServiceDefinition service;
  private final Database database;
  private final Heads heads;
  private final Signal applied = new Signal();
  private final List<Projector> projectors = new ArrayList<>();
  private final List<PolicyRunner> policies = new ArrayList<>();
  private final Relay relay;
  private final Leadership leadership;

  Background(
      ServiceDefinition service,
      @ReactiveDataSource("relay") Pool pool,
      Signal recorded,
      Vertx vertx,
      Clock clock,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "quorate.kafka.replication", defaultValue = "1") int replication,
      @ConfigProperty(name = "quorate.hears") String hears,
      @ConfigProperty(name = "quorate.roles.app") String app,
      @ConfigProperty(name = "quorate.roles.relay") String relay) {
    Set<String> heard = hears.equals("nobody") ? Set.of() : Set.of(hears.split("\\|"));
    if (!heard.equals(service.hears().keySet())) {
      throw new IllegalStateException("quorate.hears and the service's definition differ");
    }
    this.service = service;
    this.database = new Database(pool);
    this.heads = new Heads(service.name(), database, recorded);
    this.relay =
        new Relay(service.name(), database, heads, new HashMap<>(kafka), replication, IDLE);
    var roles = new Roles(app, relay);
    var vocabularies = new Vocabularies(service.name(), service::vocabulary);
    List<Duty> duties = new ArrayList<>(List.of(heads, this.relay));
    service
        .projections()
        .forEach(
            it -> projectors.add(new Projector(it, vocabularies, database, roles, heads, applied)));
    service
        .policies()
        .forEach(
            it ->
                policies.add(
                    new PolicyRunner(it, vocabularies, database, heads, clock, vertx, PAUSE)));
    duties.addAll(projectors);
    duties.addAll(policies);
    service.timed().forEach(it -> duties.add(new Ticker(it, clock, vertx)));
    this.leadership = new Leadership(pool, duties);
  }

  void start(@Observes StartupEvent event) {
    leadership.start();
  }

  void end(@Observes ShutdownEvent event) {
    leadership.close();
  }

  Relay relay() {
    return relay;
  }

  List<Projector> projectors() {
    return projectors;
  }

  List<PolicyRunner> policies() {
    return policies;
  }

  boolean leading() {
    return leadership.leading();
  }

  @Produces
  @Singleton
  Hearing hearing() {
    return new Hearing(database, service.hears(), heads::wake);
  }

  @Produces
  @Singleton
  Projections projections() {
    return new Projections(service.projections(), database, heads, applied);
  }

  @Produces
  @Singleton
  Visibility visibility(Projections projections) {
    return (source, convener, position) ->
        projections.visible(source, convener, position, PATIENCE);
  }
}
