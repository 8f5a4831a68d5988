package quorate.governance.members;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** What was said of members, one row each in the order heard. */
public final class MembersProjection implements Projection {

  private static final String SAID =
      """
      insert into member_fact (convener, position, member, what, day, shares, retracted)
      values ($1, $2, $3, $4, $5, $6, $7)""";

  @Override
  public String name() {
    return "members";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MemberHeard.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof MemberHeard heard
        ? MemberFact.of(heard)
            .map(fact -> insert(tx, entry, fact))
            .orElseGet(() -> Uni.createFrom().voidItem())
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> insert(SqlConnection tx, Entry entry, MemberFact fact) {
    return tx.preparedQuery(SAID)
        .execute(
            Tuple.of(entry.convener(), entry.position(), fact.member(), fact.what().name())
                .addLocalDate(fact.day())
                .addString(fact.shares())
                .addBoolean(fact.retracted()))
        .replaceWithVoid();
  }
}
