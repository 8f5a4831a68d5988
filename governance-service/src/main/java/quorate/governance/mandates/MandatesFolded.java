package quorate.governance.mandates;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.WireJson;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateEvent;

/** Mandates as they were known at a time, folded as decisions fold them. Within a read. */
@Singleton
public final class MandatesFolded {

  private final ServiceDefinition service;

  MandatesFolded(ServiceDefinition service) {
    this.service = service;
  }

  /** One, and the version that was known. */
  public record Known(Given given, int version) {}

  /** Those of these that were known then, in this order. */
  public Uni<List<Known>> of(List<UUID> mandates, Instant known) {
    return mandates.isEmpty()
        ? Uni.createFrom().item(List.of())
        : MandateEntryRow.<MandateEntryRow>find(
                "mandate in ?1 and recorded <= ?2 order by position", mandates, known)
            .list()
            .map(rows -> folded(mandates, rows));
  }

  private List<Known> folded(List<UUID> mandates, List<MandateEntryRow> rows) {
    Map<UUID, Mandate> states = new LinkedHashMap<>();
    Map<UUID, Integer> versions = new LinkedHashMap<>();
    for (MandateEntryRow row : rows) {
      states.put(
          row.mandate,
          Mandate.evolve(states.getOrDefault(row.mandate, new Mandate.Unknown()), event(row)));
      versions.put(row.mandate, row.version);
    }
    return mandates.stream()
        .map(each -> Optional.ofNullable(states.get(each)))
        .flatMap(Optional::stream)
        .filter(Given.class::isInstance)
        .map(Given.class::cast)
        .map(each -> new Known(each, versions.getOrDefault(each.grant().mandate(), 0)))
        .toList();
  }

  private MandateEvent event(MandateEntryRow row) {
    Class<? extends Record> record = service.events().recordOf(row.type);
    try {
      return (MandateEvent) WireJson.MAPPER.readValue(row.data, record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(row.type + " cannot be read", e);
    }
  }
}
