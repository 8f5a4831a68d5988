package quorate.membership.members;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberResigned;

/** One row per practice that ever applied. */
public final class MembersProjection implements Projection {

  @Override
  public String name() {
    return "members";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof MemberEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, MemberEvent event) {
    return switch (event) {
      case ApplicationMade e ->
          run(
              tx,
              """
              insert into membership values ($1, $2, 'applied', $4, null, null, null, $3)
              on conflict (convener, practice) do update set state = excluded.state,
                appliedon = excluded.appliedon, since = null, resolution = null, lastday = null,
                version = excluded.version""",
              row(entry, e).addLocalDate(e.on()));
      case MemberAdmitted e ->
          run(
              tx,
              """
              update membership set state = 'admitted', version = $3, since = $4, resolution = $5
              where convener = $1 and practice = $2""",
              row(entry, e).addLocalDate(e.from()).addString(e.resolution()));
      case MemberFactRetracted e ->
          run(
              tx,
              e.fact().equals("end")
                  ? "update membership set state = 'admitted', version = $3, lastday = null where convener = $1 and practice = $2"
                  : "delete from membership where convener = $1 and practice = $2 and version < $3",
              row(entry, e));
      case MemberResigned e ->
          run(
              tx,
              """
              update membership set state = 'resigned', version = $3, lastday = $4
              where convener = $1 and practice = $2""",
              row(entry, e).addLocalDate(e.lastDay()));
    };
  }

  private static Tuple row(Entry entry, MemberEvent event) {
    return Tuple.tuple()
        .addString(entry.convener())
        .addString(event.practice())
        .addLong((long) entry.version());
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
