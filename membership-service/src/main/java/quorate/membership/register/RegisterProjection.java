package quorate.membership.register;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.membership.member.MemberEvent;
import quorate.membership.network.NetworkEvent;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeEvent;

/** The register's lines by practice and time, made by the same fold that answers for a day. */
public final class RegisterProjection implements Projection {

  private final RegisterRows rows;

  public RegisterProjection(EventTypes types) {
    rows = new RegisterRows(types);
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
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case PracticeEvent e ->
          rows.keep(tx, entry).chain(() -> draw(tx, entry.convener(), e.practice()));
      case MemberEvent e ->
          rows.keep(tx, entry).chain(() -> draw(tx, entry.convener(), e.practice()));
      case NetworkEvent e ->
          rows.keep(tx, entry).chain(() -> drawAll(tx, entry.convener(), e.network()));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  /** Draws the lines of every practice that was ever in a network. */
  private Uni<Void> drawAll(SqlConnection tx, String convener, String network) {
    return tx.preparedQuery(
            "select distinct practice from register_line where convener = $1 and network = $2")
        .execute(Tuple.of(convener, network))
        .chain(
            found ->
                Multi.createFrom()
                    .items(StreamSupport.stream(found.spliterator(), false))
                    .onItem()
                    .transformToUniAndConcatenate(row -> draw(tx, convener, text(row)))
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  private Uni<Void> draw(SqlConnection tx, String convener, String practice) {
    List<String> own = List.of("practice/" + practice, "member/" + practice);
    return rows.fold(tx, convener, own)
        .chain(known -> rows.fold(tx, convener, streams(own, known, practice)))
        .chain(known -> rows.replace(tx, convener, practice, Period.of(known, practice)));
  }

  private static List<String> streams(List<String> own, Register known, String practice) {
    return known.practices().get(practice) instanceof Registered p
        ? Stream.concat(
                own.stream(),
                p.whereabouts().networks().all().stream().map(code -> "network/" + code))
            .toList()
        : own;
  }

  private static String text(Row row) {
    return row.getString(0);
  }
}
