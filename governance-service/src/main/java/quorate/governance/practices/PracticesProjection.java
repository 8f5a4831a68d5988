package quorate.governance.practices;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.practices.PracticeHeard.ListSizeStated;
import quorate.governance.practices.PracticeHeard.MandateGranted;
import quorate.governance.practices.PracticeHeard.MandateRevoked;
import quorate.governance.practices.PracticeHeard.NetworkJoined;
import quorate.governance.practices.PracticeHeard.NetworkLeft;
import quorate.governance.practices.PracticeHeard.PracticeFactRetracted;
import quorate.governance.practices.PracticeHeard.PracticePlaced;
import quorate.governance.registered.RegisterHeard.LogInBound;
import quorate.governance.registered.RegisterHeard.OrganisationLinkRetracted;
import quorate.governance.registered.RegisterHeard.OrganisationLinked;
import quorate.governance.registered.RegisterHeard.OrganisationUnlinked;
import quorate.governance.registered.RegisterHeard.PersonErased;

/** What mandates and what decisions cover need to know of practices. */
public final class PracticesProjection implements Projection {

  private static final String TO_VOTE = "vote";
  private static final String COVERS = "covers";
  private static final String NETWORK = "network";
  private static final String IN =
      "insert into practice_in (convener, position, practice, kind, code, since)"
          + " values ($1, $2, $3, $4, $5, $6)";
  private static final String LEFT =
      """
      update practice_in set lastday = $4
      where convener = $1 and practice = $2 and kind = 'network' and code = $3
        and since = (select max(since) from practice_in where convener = $1 and practice = $2
          and kind = 'network' and code = $3 and since <= $4)""";
  private static final String NEVER_IN =
      """
      with l as (update practice_in set lastday = null where convener = $1 and practice = $2
        and kind = $3 and lastday = $4::date - 1)
      delete from practice_in where convener = $1 and practice = $2 and kind = $3 and since = $4""";
  private static final String LIST =
      "insert into practice_list (convener, position, practice, asof, patients)"
          + " values ($1, $2, $3, $4, $5)";
  private static final String NEVER_LISTED =
      "delete from practice_list where convener = $1 and practice = $2 and asof = $3";
  private static final String COVERED =
      "insert into practice_cover (convener, position, place, kind, code, since)"
          + " values ($1, $2, $3, $4, $5, $6)";
  private static final String UNCOVERED =
      """
      update practice_cover set lastday = $5
      where convener = $1 and place = $2 and kind = $3 and code = $4
        and since = (select max(since) from practice_cover where convener = $1 and place = $2
          and kind = $3 and code = $4 and since <= $5)""";
  private static final String NEVER_COVERED =
      "delete from practice_cover"
          + " where convener = $1 and place = $2 and kind = $3 and code = $4 and since = $5";
  private static final String HAND =
      """
      insert into practice_hand
        (convener, mandate, person, practice, since, until, capacity, matters)
      values ($1, $2, $3, $4, $5, $6, $7, $8)""";
  private static final String REVOKED =
      "update practice_hand set until = least(until, $3) where convener = $1 and mandate = $2";
  private static final String BOUND =
      "insert into practice_login (convener, person, login) values ($1, $2, $3)"
          + " on conflict do nothing";
  private static final String ERASED =
      "delete from practice_login where convener = $1 and person = $2";

  @Override
  public String name() {
    return "practices";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(
        PracticeHeard.class,
        OrganisationLinked.class,
        OrganisationUnlinked.class,
        OrganisationLinkRetracted.class,
        LogInBound.class,
        PersonErased.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    String c = entry.convener();
    long at = entry.position();
    return switch (entry.event()) {
      case PracticeHeard heard -> practice(tx, c, at, heard);
      case OrganisationLinked(var place, var relation, var kind, var code, var from)
          when relation.equals(COVERS) ->
          run(tx, COVERED, c, at, place, kind, code, from);
      case OrganisationUnlinked(var place, var relation, var kind, var code, var last)
          when relation.equals(COVERS) ->
          run(tx, UNCOVERED, c, place, kind, code, last);
      case OrganisationLinkRetracted(var place, var relation, var kind, var code, var from)
          when relation.equals(COVERS) ->
          run(tx, NEVER_COVERED, c, place, kind, code, from);
      case LogInBound(var person, var login) -> run(tx, BOUND, c, person, login);
      case PersonErased(var person) -> run(tx, ERASED, c, person);
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> practice(SqlConnection tx, String c, long at, PracticeHeard heard) {
    return switch (heard) {
      case PracticePlaced(var practice, var area, var from) ->
          run(tx, IN, c, at, practice, "area", area, from);
      case NetworkJoined(var practice, var network, var from) ->
          run(tx, IN, c, at, practice, NETWORK, network, from);
      case NetworkLeft(var practice, var network, var last) ->
          run(tx, LEFT, c, practice, network, last);
      case ListSizeStated e when e.basis().equals("registered") ->
          run(tx, LIST, c, at, e.practice(), e.asOf(), e.patients());
      case PracticeFactRetracted e when e.fact().equals("registered-list") ->
          run(tx, NEVER_LISTED, c, e.practice(), e.from());
      case PracticeFactRetracted e when e.fact().equals(NETWORK) || e.fact().equals("area") ->
          run(tx, NEVER_IN, c, e.practice(), e.fact(), e.from());
      case MandateGranted e when e.purpose().equals(TO_VOTE) -> granted(tx, c, e);
      case MandateRevoked e -> run(tx, REVOKED, c, e.mandate(), e.lastDay());
      case ListSizeStated _, PracticeFactRetracted _, MandateGranted _ ->
          Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> granted(SqlConnection tx, String convener, MandateGranted e) {
    return run(
        tx,
        HAND,
        convener,
        e.mandate(),
        e.person(),
        e.practice(),
        e.from(),
        e.to(),
        e.capacity() == null ? "representative" : e.capacity(),
        e.matters() == null ? "" : String.join("\n", e.matters()));
  }

  private static Uni<Void> run(SqlConnection tx, String sql, @Nullable Object... values) {
    var row = Tuple.tuple();
    for (@Nullable Object value : values) {
      row.addValue(value);
    }
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
