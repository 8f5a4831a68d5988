package quorate.ballots.proxies;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.proxy.ProxyEvent;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.proxy.ProxyEvent.ProxyRevoked;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per appointment; a vote by proxy is seen at it. */
public final class ProxiesProjection implements Projection {

  private static final String APPOINTED =
      """
      insert into proxy
        (convener, ballot, appointment, appointedat, practice, holder, appointed, position, version)
      values ($1, $2, $3, $4, $5, $6, $7, $8, 1)""";
  private static final String REVOKED =
      "update proxy set revokedat = $4, version = version + 1"
          + " where convener = $1 and ballot = $2 and appointment = $3";
  private static final String VOTED =
      "update proxy set votedat = $4, version = version + 1"
          + " where convener = $1 and ballot = $2 and appointment = $3";

  @Override
  public String name() {
    return "proxies";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ProxyEvent.class, VoteCast.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case ProxyAppointed e -> run(tx, APPOINTED, appointed(entry, e));
      case ProxyRevoked e -> run(tx, REVOKED, row(entry, e.ballot(), e.appointment()));
      case VoteCast e when e.appointment() != null ->
          run(tx, VOTED, row(entry, e.ballot(), e.appointment()));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Tuple appointed(Entry entry, ProxyAppointed e) {
    return row(entry, e.ballot(), e.appointment())
        .addString(e.practice())
        .addUUID(e.holder())
        .addString(entry.json().path("data").toString())
        .addLong(entry.position());
  }

  private static Tuple row(Entry entry, UUID ballot, UUID appointment) {
    return Tuple.of(
        entry.convener(), ballot, appointment, entry.recorded().atOffset(ZoneOffset.UTC));
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
