package quorate.membership.register;

import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.network.Network.NETWORKS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.known.Beliefs;
import quorate.membership.known.Streams;
import quorate.membership.member.MemberEvent;
import quorate.membership.network.NetworkEvent;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.MandateEntered;
import quorate.membership.practice.PracticeEvent.MandatesEnded;

/**
 * The register's lines by practice and both times, made by the same fold that answers for a day;
 * and the list sizes, statement by statement, which no fold is needed for.
 */
public final class RegisterProjection implements Projection {

  // By index whatever the planner believes of a table that was empty a moment ago.
  private static final String EVER_IN =
      """
      select distinct r.practice from unnest($2::text[]) as n (network)
      cross join lateral (
        select practice from register_line l where l.convener = $1 and l.network = n.network offset 0) r""";

  private final Streams streams;

  public RegisterProjection(Streams streams) {
    this.streams =
        streams.besides(
            "membership.list-size-stated.v1",
            "membership.mandate-entered.v1",
            "membership.mandates-ended.v1");
  }

  @Override
  public String name() {
    return "register";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(PracticeEvent.class, NetworkEvent.class, MemberEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return applyAll(tx, List.of(entry));
  }

  @Override
  public Uni<Void> applyAll(SqlConnection tx, List<Entry> entries) {
    var lines = entries.stream().filter(RegisterProjection::changesLines).toList();
    Uni<Void> sizes = new ListSizeRows(tx).write(entries);
    return lines.isEmpty() ? sizes : sizes.chain(() -> draw(tx, lines));
  }

  private static boolean changesLines(Entry entry) {
    return switch (entry.event()) {
      case ListSizeStated _, MandateEntered _, MandatesEnded _ -> false;
      case PracticeEvent _ -> true;
      case MemberEvent _ -> true;
      case NetworkEvent _ -> true;
      case null, default -> false;
    };
  }

  private Uni<Void> draw(SqlConnection tx, List<Entry> entries) {
    String convener = entries.getFirst().convener();
    return everIn(tx, convener, RegisterBatch.changedNetworks(entries))
        .chain(
            practices -> {
              practices.addAll(RegisterBatch.practicesOf(entries));
              return batch(tx, entries.getFirst(), practices, RegisterBatch.networksOf(entries))
                  .chain(
                      batch ->
                          RegisterLines.TABLE
                              .believed(tx, convener, practices)
                              .invoke(beliefs -> batch.apply(entries, beliefs)))
                  .chain((Beliefs beliefs) -> RegisterLines.TABLE.write(tx, convener, beliefs));
            });
  }

  private Uni<RegisterBatch> batch(
      SqlConnection tx, Entry first, Set<String> practices, Set<String> networks) {
    return streams
        .before(tx, first, PRACTICES, practices)
        .chain(
            known -> {
              networks.addAll(RegisterBatch.networksOf(known));
              return streams
                  .before(tx, first, MEMBERS, practices)
                  .chain(
                      members ->
                          streams
                              .before(tx, first, NETWORKS, networks)
                              .map(named -> new RegisterBatch(known, members, named)));
            });
  }

  private static Uni<Set<String>> everIn(SqlConnection tx, String convener, Set<String> networks) {
    if (networks.isEmpty()) {
      return Uni.createFrom().item(HashSet::new);
    }
    return tx.preparedQuery(EVER_IN)
        .execute(Tuple.of(convener, networks.toArray(String[]::new)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getString(0))
                    .collect(Collectors.toCollection(HashSet::new)));
  }
}
