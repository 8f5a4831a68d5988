package quorate.chassis.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheckResponse;
import quorate.chassis.hear.Hearing;
import quorate.chassis.lead.Await;
import quorate.chassis.project.Projections;
import quorate.chassis.project.Projector;
import quorate.chassis.react.PolicyRunner;

/**
 * Whether anything stands still that a person must look at: a log that is no longer published or
 * heard, a paused projection, a reaction that fails. The service serves on: readiness is another
 * matter.
 */
@Singleton
@io.smallrye.health.api.Wellness
final class Wellness implements AsyncHealthCheck {

  private final Background background;
  private final Hearing hearing;
  private final Projections projections;

  Wellness(Background background, Hearing hearing, Projections projections, MeterRegistry metrics) {
    this.background = background;
    this.hearing = hearing;
    this.projections = projections;
    metrics.gauge("quorate.leading", background, it -> it.leading() ? 1 : 0);
    metrics.gauge("quorate.relay.stopped", background, it -> it.relay().stopped().size());
    metrics.gauge("quorate.hearing.stopped", hearing, it -> it.stopped().size());
    for (Projector projector : background.projectors()) {
      metrics.gauge(
          "quorate.paused", Tags.of("duty", projector.name()), projector, Projector::paused);
    }
    for (PolicyRunner policy : background.policies()) {
      metrics.gauge(
          "quorate.failing", Tags.of("duty", policy.name()), policy, it -> it.failing().size());
    }
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Await.aside(
        () -> {
          Map<String, String> troubles = new TreeMap<>(projections.paused());
          background.relay().stopped().forEach((log, why) -> troubles.put("relay " + log, why));
          hearing.stopped().forEach((topic, why) -> troubles.put("hearing " + topic, why));
          background.policies().forEach(policy -> troubles.putAll(troubles(policy)));
          var answer = HealthCheckResponse.named("quorate").status(troubles.isEmpty());
          troubles.forEach(answer::withData);
          return answer.build();
        });
  }

  private static Map<String, String> troubles(PolicyRunner policy) {
    Map<String, String> troubles = new TreeMap<>();
    policy
        .failing()
        .forEach(
            (log, why) ->
                troubles.put(
                    "%s of %s at %s".formatted(policy.name(), log.convener(), log.source()), why));
    return troubles;
  }
}
