package quorate.chassis.service;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import quorate.chassis.door.Ids;
import quorate.chassis.hear.Heard;
import quorate.chassis.lead.Signal;
import quorate.chassis.log.EventLog;
import quorate.chassis.shell.Shell;

/** Makes, of a service's definition, the parts that resources and policies ask for. */
final class Wiring {

  /** The clock at the door: microseconds, as entries state them. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  @Produces
  @Singleton
  EventLog log(Pool pool, Signal recorded) {
    return new EventLog(pool, recorded::raise);
  }

  /** Raised by every append of this process. */
  @Produces
  @Singleton
  Signal recorded() {
    return new Signal();
  }

  /** Asks for the definition late, for policies of the definition ask for this. */
  @Produces
  @Singleton
  Heard heard(@ReactiveDataSource("relay") Pool pool, Instance<ServiceDefinition> service) {
    return new Heard(pool, neighbour -> service.get().views(neighbour));
  }

  @Produces
  @Singleton
  Shell shell(ServiceDefinition service, EventLog log, Ids ids) {
    return new Shell(service.name(), service.events(), log, ids::next);
  }
}
