package quorate.ballots.electorate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import quorate.ballots.electorate.MembershipHeard.LogInBound;
import quorate.ballots.electorate.MembershipHeard.MandateGranted;
import quorate.ballots.electorate.MembershipHeard.MandateRevoked;
import quorate.ballots.electorate.MembershipHeard.OfOrganisation;
import quorate.ballots.electorate.MembershipHeard.OfPractice;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.electorate.MembershipHeard.PersonRecorded;
import quorate.ballots.electorate.MembershipHeard.RoleStated;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** What rolls and votes need to know of the register. */
public final class ElectorateProjection implements Projection {

  private static final String TO_VOTE = "vote";
  private static final String STATED =
      "insert into fact (convener, position, n, practice, subject, since, said, value, recorded)"
          + " values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
  private static final String OF_ORGANISATION =
      "insert into organisation_fact"
          + " (convener, position, n, organisation, subject, since, said, kind, code, recorded)"
          + " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
  private static final String GRANTED =
      """
      with m as (
        insert into mandate
          (convener, mandate, person, practice, since, until, capacity, matters, position)
        values ($1, $3, $4, $5, $6, $7, $8, $9, $2) returning *)
      insert into hand
        (convener, login, mandate, person, practice, since, until, capacity, matters, position)
      select m.convener, l.login, m.mandate, m.person, m.practice, m.since, m.until,
        m.capacity, m.matters, m.position
      from m join log_in l using (convener, person)""";
  private static final String REVOKED =
      """
      with m as (
        update mandate set until = least(until, $3) where convener = $1 and mandate = $2)
      update hand set until = least(until, $3) where convener = $1 and mandate = $2""";
  private static final String BOUND =
      """
      with l as (
        insert into log_in (convener, person, login, position) values ($1, $3, $4, $2)
        on conflict do nothing returning *)
      insert into hand
        (convener, login, mandate, person, practice, since, until, capacity, matters, position)
      select m.convener, l.login, m.mandate, m.person, m.practice, m.since, m.until,
        m.capacity, m.matters, l.position
      from l join mandate m using (convener, person)""";
  private static final String ERASED =
      """
      with h as (delete from hand where convener = $1 and person = $2)
      delete from log_in where convener = $1 and person = $2""";

  @Override
  public String name() {
    return "electorate";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MembershipHeard.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof MembershipHeard heard
        ? apply(tx, entry, heard)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, MembershipHeard heard) {
    return switch (heard) {
      case OfPractice e -> stated(tx, entry, Fact.of(e));
      case OfOrganisation e -> told(tx, entry, OrganisationFact.of(e));
      case MandateGranted e when e.purpose().equals(TO_VOTE) -> granted(tx, entry, e);
      case MandateGranted _ -> Uni.createFrom().voidItem();
      case MandateRevoked e ->
          run(tx, REVOKED, Tuple.of(entry.convener(), e.mandate(), e.lastDay()));
      case LogInBound e ->
          run(tx, BOUND, Tuple.of(entry.convener(), entry.position(), e.person(), e.login()));
      case PersonRecorded _, RoleStated _ -> Uni.createFrom().voidItem();
      case PersonErased e -> run(tx, ERASED, Tuple.of(entry.convener(), e.person()));
    };
  }

  private static Uni<Void> stated(SqlConnection tx, Entry entry, List<Fact> facts) {
    List<Tuple> rows = new ArrayList<>();
    for (Fact fact : facts) {
      rows.add(
          Tuple.of(entry.convener(), entry.position(), rows.size())
              .addString(fact.practice())
              .addString(fact.subject().name())
              .addLocalDate(fact.from())
              .addString(fact.said().name())
              .addString(fact.value())
              .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC)));
    }
    return keep(tx, STATED, rows);
  }

  private static Uni<Void> told(SqlConnection tx, Entry entry, List<OrganisationFact> facts) {
    List<Tuple> rows = new ArrayList<>();
    for (OrganisationFact fact : facts) {
      rows.add(
          Tuple.of(entry.convener(), entry.position(), rows.size())
              .addString(fact.organisation())
              .addString(fact.subject().name())
              .addLocalDate(fact.from())
              .addString(fact.said().name())
              .addString(fact.kind())
              .addString(fact.code())
              .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC)));
    }
    return keep(tx, OF_ORGANISATION, rows);
  }

  // What was said may be something that no roll rests on, an address taken back for example.
  private static Uni<Void> keep(SqlConnection tx, String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }

  private static Uni<Void> granted(SqlConnection tx, Entry entry, MandateGranted e) {
    return run(
        tx,
        GRANTED,
        Tuple.of(entry.convener(), entry.position(), e.mandate(), e.person())
            .addString(e.practice())
            .addLocalDate(e.from())
            .addLocalDate(e.to())
            .addString(e.capacity() == null ? MandateToVote.REPRESENTATIVE : e.capacity())
            .addString(e.matters() == null ? "" : String.join("\n", e.matters())));
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
