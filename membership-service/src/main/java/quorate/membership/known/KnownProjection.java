package quorate.membership.known;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import quorate.chassis.log.Aggregate;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/**
 * A view with both times of things that are one stream each: how a state is drawn is all it adds.
 */
public record KnownProjection<S, E>(
    String name,
    KnownTable table,
    Streams streams,
    Aggregate<S, E> kind,
    Function<S, List<Drawn>> draw)
    implements Projection {

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return streams.kinds(kind);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return applyAll(tx, List.of(entry));
  }

  @Override
  public Uni<Void> applyAll(SqlConnection tx, List<Entry> entries) {
    Set<Class<?>> kinds = events();
    var ours =
        entries.stream()
            .filter(entry -> kinds.stream().anyMatch(known -> known.isInstance(entry.event())))
            .toList();
    if (ours.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Entry first = ours.getFirst();
    var ids = ours.stream().map(entry -> Streams.id(kind, entry)).distinct().toList();
    return streams
        .before(tx, first, kind, ids)
        .chain(
            states ->
                table
                    .believed(tx, first.convener(), ids)
                    .invoke(beliefs -> ours.forEach(entry -> revise(beliefs, states, entry)))
                    .chain(beliefs -> table.write(tx, first.convener(), beliefs)));
  }

  private void revise(Beliefs beliefs, Map<String, S> states, Entry entry) {
    List<Drawn> drawn = draw.apply(Streams.evolve(states, kind, entry));
    beliefs.revise(Streams.id(kind, entry), drawn, entry.position(), entry.recorded());
  }
}
