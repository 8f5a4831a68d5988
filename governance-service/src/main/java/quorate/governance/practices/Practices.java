package quorate.governance.practices;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import quorate.chassis.hear.Heard;
import quorate.chassis.hear.HeardUpTo;
import quorate.governance.coverage.Coverage;
import quorate.governance.rows.ConvenerRows;

/** Practices as the register is heard. */
@Singleton
public final class Practices {

  private static final String HANDS =
      """
      select h.mandate, h.person, h.practice, h.since, h.until, h.matters
      from practice_login l join practice_hand h using (convener, person)
      where l.convener = $1 and l.login = $2 order by h.mandate""";

  private static final String KNOWN =
      """
      select a.code from unnest($2::text[]) a (code)
      where exists (select 1 from practice_in p where p.convener = $1 and p.practice = a.code)
        or exists (select 1 from practice_list p where p.convener = $1 and p.practice = a.code)
        or exists (select 1 from practice_hand p where p.convener = $1 and p.practice = a.code)""";

  // The nearest wins: a place that covers the practice, else its network, else its area; of two
  // that are equally near, neither.
  private static final String COVERED =
      """
      with p as (select unnest($2::text[]) practice),
      n as (select distinct on (practice) practice, code, lastday from practice_in
        where convener = $1 and practice = any($2) and kind = 'network' and since <= $3
        order by practice, since desc, position desc),
      a as (select distinct on (practice) practice, code from practice_in
        where convener = $1 and practice = any($2) and kind = 'area' and since <= $3
        order by practice, since desc, position desc),
      l as (select distinct on (practice) practice, patients from practice_list
        where convener = $1 and practice = any($2) and asof <= $3
        order by practice, asof desc, position desc),
      c as (select kind, code, min(place) place, count(distinct place) places from practice_cover
        where convener = $1 and since <= $3 and (lastday is null or lastday >= $3)
        group by kind, code)
      select p.practice, l.patients, case
          when cp.places = 1 then cp.place when cp.places > 1 then null
          when cn.places = 1 then cn.place when cn.places > 1 then null
          when ca.places = 1 then ca.place when ca.places > 1 then null
        end, case when n.lastday is null or n.lastday >= $3 then n.code end, a.code
      from p
        left join n on n.practice = p.practice
        left join a on a.practice = p.practice
        left join l on l.practice = p.practice
        left join c cp on cp.kind = 'practice' and cp.code = p.practice
        left join c cn on cn.kind = 'network' and cn.code = n.code
          and (n.lastday is null or n.lastday >= $3)
        left join c ca on ca.kind = 'organisation' and ca.code = a.code
      order by p.practice""";

  private final ConvenerRows rows;
  private final Heard heard;

  Practices(ConvenerRows rows, Heard heard) {
    this.rows = rows;
    this.heard = heard;
  }

  /**
   * Mandates behind a log-in, whether the practice asked about is known, and how far the register
   * was heard at least.
   */
  public record Held(List<Hand> hands, boolean known, HeardUpTo register) {
    public Held {
      hands = List.copyOf(hands);
    }
  }

  /** What is covered, and how far the register was heard at least. */
  public record Covered(Coverage coverage, HeardUpTo register) {}

  /** For whom this actor may speak: {@code login:} and a keyed hash. */
  public Uni<Held> hands(String convener, String actor) {
    return hands(convener, actor, "");
  }

  /** The same, and whether the register knows this practice. */
  public Uni<Held> hands(String convener, String actor, String practice) {
    String login = actor.substring(actor.indexOf(':') + 1);
    return heard
        .heard(convener, "membership")
        .chain(
            upTo ->
                rows(HANDS, Tuple.of(convener, login), Practices::hand)
                    .chain(
                        hands ->
                            known(convener, List.of(practice))
                                .map(known -> new Held(hands, known.contains(practice), upTo))));
  }

  /** Those of them of which the register has told. */
  public Uni<Set<String>> known(String convener, Collection<String> practices) {
    return rows(
            KNOWN, Tuple.of(convener, practices.toArray(String[]::new)), row -> row.getString(0))
        .map(Set::copyOf);
  }

  /** Practices, patients and places that a decision for these practices covers on a day. */
  public Uni<Covered> coverage(String convener, Collection<String> practices, LocalDate day) {
    return heard
        .heard(convener, "membership")
        .chain(
            known ->
                rows(
                        COVERED,
                        Tuple.of(convener, practices.toArray(String[]::new), day),
                        Practices::line)
                    .map(lines -> new Covered(Line.sum(lines), known)));
  }

  private <T> Uni<List<T>> rows(String sql, Tuple values, Function<Row, T> read) {
    return rows.of(sql, values, read);
  }

  private static Hand hand(Row row) {
    return new Hand(
        row.getUUID(0),
        row.getUUID(1),
        row.getString(2),
        row.getLocalDate(3),
        row.getLocalDate(4),
        !row.getString(5).isEmpty());
  }

  private static Line line(Row row) {
    String place = row.getString(2);
    String network = row.getString(3);
    String area = row.getString(4);
    String nearest = place != null ? place : network != null ? network : area;
    return new Line(row.getString(0), row.getBigDecimal(1), nearest == null ? "" : nearest);
  }
}
