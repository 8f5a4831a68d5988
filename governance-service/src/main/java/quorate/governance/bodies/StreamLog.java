package quorate.governance.bodies;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.log.Aggregate;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamRef;
import quorate.chassis.log.StreamTail;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/** Streams of this service's own log as they stood at an instant, folded. */
@Singleton
public final class StreamLog {

  private final EventLog log;
  private final Provider<ServiceDefinition> service;

  StreamLog(EventLog log, Provider<ServiceDefinition> service) {
    this.log = log;
    this.service = service;
  }

  /** A stream as it stood: the state, and how many entries it had. */
  public record Found<S>(S state, long version, List<Entry> entries) {
    public Found {
      entries = List.copyOf(entries);
    }
  }

  /** One stream; empty where nothing was recorded in it by then. */
  public <S, E> Uni<Optional<Found<S>>> one(
      String convener, StreamRef<S, E> stream, Instant until) {
    return Uni.createFrom()
        .completionStage(
            () -> log.read(convener, new StreamTail(stream.name(), 0)).toCompletionStage())
        .map(found -> found.stream().map(this::read).toList())
        .map(entries -> fold(stream.aggregate(), before(entries, until)));
  }

  /** All streams of a kind that had something recorded by then, by the last part of their names. */
  public <S, E> Uni<Map<String, S>> all(String convener, Aggregate<S, E> aggregate, Instant until) {
    Map<String, S> states = new LinkedHashMap<>();
    String prefix = aggregate.category() + "/";
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(
                        convener,
                        prefix,
                        Long.MAX_VALUE,
                        bytes -> take(aggregate, read(bytes), until, states))
                    .toCompletionStage())
        .map(done -> states);
  }

  /** The entries of a kind of stream that say this id, as far as recorded by then. */
  public Uni<List<Entry>> naming(
      String convener, Aggregate<?, ?> aggregate, UUID id, Instant until) {
    List<Entry> found = new ArrayList<>();
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(
                        convener,
                        aggregate.category() + "/",
                        Long.MAX_VALUE,
                        bytes -> take(read(bytes), id.toString(), until, found))
                    .toCompletionStage())
        .map(done -> List.copyOf(found));
  }

  private static void take(Entry entry, String id, Instant until, List<Entry> found) {
    if (!entry.recorded().isAfter(until) && entry.data().contains(id)) {
      found.add(entry);
    }
  }

  private <S, E> void take(
      Aggregate<S, E> aggregate, Entry entry, Instant until, Map<String, S> states) {
    if (!entry.recorded().isAfter(until)) {
      String key = entry.stream().substring(entry.stream().indexOf('/') + 1);
      states.put(key, next(aggregate, states.getOrDefault(key, aggregate.initial()), entry));
    }
  }

  private static List<Entry> before(List<Entry> entries, Instant until) {
    return entries.stream().filter(entry -> !entry.recorded().isAfter(until)).toList();
  }

  private static <S, E> Optional<Found<S>> fold(Aggregate<S, E> aggregate, List<Entry> entries) {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    S state = aggregate.initial();
    for (Entry entry : entries) {
      state = next(aggregate, state, entry);
    }
    return Optional.of(new Found<>(state, entries.size(), entries));
  }

  private static <S, E> S next(Aggregate<S, E> aggregate, S state, Entry entry) {
    return aggregate.evolve().apply(state, aggregate.eventType().cast(entry.event()));
  }

  private Entry read(byte[] bytes) {
    return Entry.read(bytes, service.get().events());
  }
}
