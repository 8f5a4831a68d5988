package quorate.governance.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.log.Aggregate;
import quorate.chassis.read.Reads;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.WireJson;
import quorate.governance.decisions.NewestFirst;
import quorate.governance.party.Party;

/** Reads agreements and opt-in decisions as they were known at a time, folded as decisions do. */
@Singleton
public final class Kept {

  private final Reads reads;
  private final ServiceDefinition service;

  Kept(Reads reads, ServiceDefinition service) {
    this.reads = reads;
    this.service = service;
  }

  /** One as it was known, and its version then. */
  public record Known<S>(S state, int version) {}

  /** A page of them, newest first; of one party, where it is named. */
  public <S, E> Uni<Page<Known<S>>> page(
      Aggregate<S, E> aggregate, Paging asked, @Nullable Party party, Instant known) {
    long before = NewestFirst.before(asked.after());
    int most = asked.limit();
    return reads.in(
        () ->
            KeptRow.<KeptRow>find(
                    "kind = ?1 and position < ?2 and recorded <= ?3 and words like ?4"
                        + " order by position desc",
                    aggregate.category(),
                    before,
                    known,
                    party == null ? "%" : "%" + Words.of(party) + "%")
                .range(0, most)
                .list()
                .map(rows -> asked.page(rows, row -> Long.toString(row.position)))
                .chain(
                    page ->
                        folded(aggregate, page.items().stream().map(row -> row.id).toList(), known)
                            .map(all -> new Page<>(all, page.next()))));
  }

  /** One of them; a 404 problem when it was not known then. */
  public <S, E> Uni<Known<S>> one(Aggregate<S, E> aggregate, UUID id, Instant known) {
    return reads.one(
        () ->
            KeptRow.<KeptRow>find("kind = ?1 and id = ?2", aggregate.category(), id)
                .list()
                .chain(rows -> folded(aggregate, rows.stream().map(row -> row.id).toList(), known))
                .map(found -> found.isEmpty() ? null : found.getFirst()));
  }

  private <S, E> Uni<List<Known<S>>> folded(
      Aggregate<S, E> aggregate, List<UUID> ids, Instant known) {
    return ids.isEmpty()
        ? Uni.createFrom().item(List.of())
        : KeptEntryRow.<KeptEntryRow>find(
                "id in ?1 and recorded <= ?2 order by position", ids, known)
            .list()
            .map(rows -> folded(aggregate, ids, rows));
  }

  private <S, E> List<Known<S>> folded(
      Aggregate<S, E> aggregate, List<UUID> ids, List<KeptEntryRow> rows) {
    Map<UUID, Known<S>> states = new HashMap<>();
    for (KeptEntryRow row : rows) {
      Known<S> before = states.get(row.id);
      S state = before == null ? aggregate.initial() : before.state();
      states.put(
          row.id, new Known<>(aggregate.evolve().apply(state, event(aggregate, row)), row.version));
    }
    List<Known<S>> all = new ArrayList<>();
    for (UUID id : ids) {
      Known<S> one = states.get(id);
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  private <E> E event(Aggregate<?, E> aggregate, KeptEntryRow row) {
    try {
      return aggregate
          .eventType()
          .cast(WireJson.MAPPER.readValue(row.data, service.events().recordOf(row.type)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(row.type + " cannot be read", e);
    }
  }
}
