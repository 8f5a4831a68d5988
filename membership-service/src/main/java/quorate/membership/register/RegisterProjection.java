package quorate.membership.register;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.membership.member.MemberEvent;
import quorate.membership.network.NetworkEvent;
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
      case PracticeEvent e -> rows.keep(tx, entry).chain(() -> draw(tx, entry, e.practice()));
      case MemberEvent e -> rows.keep(tx, entry).chain(() -> draw(tx, entry, e.practice()));
      case NetworkEvent e -> rows.keep(tx, entry).chain(() -> drawAll(tx, entry, e.network()));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> drawAll(SqlConnection tx, Entry entry, String network) {
    return rows.everIn(tx, entry.convener(), network)
        .chain(
            practices ->
                Multi.createFrom()
                    .iterable(practices)
                    .onItem()
                    .transformToUniAndConcatenate(practice -> draw(tx, entry, practice))
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  private Uni<Void> draw(SqlConnection tx, Entry entry, String practice) {
    return rows.fold(tx, entry.convener(), practice)
        .chain(known -> rows.replace(tx, entry, practice, Period.of(known, practice)));
  }
}
