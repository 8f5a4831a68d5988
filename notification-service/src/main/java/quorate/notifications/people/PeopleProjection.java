package quorate.notifications.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.notifications.people.MembershipHeard.ContactErased;
import quorate.notifications.people.MembershipHeard.ElectronicNoticeAgreed;
import quorate.notifications.people.MembershipHeard.ElectronicNoticeWithdrawn;
import quorate.notifications.people.MembershipHeard.MandateGranted;
import quorate.notifications.people.MembershipHeard.MandateRevoked;
import quorate.notifications.people.MembershipHeard.PersonErased;
import quorate.notifications.people.MembershipHeard.PersonRecorded;
import quorate.notifications.people.MembershipHeard.PersonRenamed;

/**
 * People and their mandates to vote. Names and addresses stay sealed, beside their entry's id. What
 * is said of the latest day stands, whenever it was recorded.
 */
public final class PeopleProjection implements Projection {

  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  @Override
  public String name() {
    return "people";
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
    JsonNode data = entry.json().path("data");
    return switch (heard) {
      case PersonRecorded e -> named(tx, entry, e.person(), BEGINNING);
      case PersonRenamed e -> named(tx, entry, e.person(), e.from());
      case ElectronicNoticeAgreed e when !e.coversBallots() ->
          withdrawn(tx, entry, e.person(), e.on());
      case ElectronicNoticeAgreed e ->
          run(
              tx,
              """
              insert into person (convener, person, address, addressentry, agreedon, noticefrom)
              values ($1, $2, $3, $4, $5, $5)
              on conflict (convener, person) do update
                set address = excluded.address, addressentry = excluded.addressentry,
                  agreedon = excluded.agreedon, noticefrom = excluded.noticefrom
              where coalesce(person.noticefrom, '-infinity') <= excluded.noticefrom""",
              Tuple.of(
                  entry.convener(),
                  e.person(),
                  data.path("address").toString(),
                  entry.id(),
                  e.on()));
      case ElectronicNoticeWithdrawn e -> withdrawn(tx, entry, e.person(), e.on());
      case ContactErased e -> withoutAddress(tx, entry, e.person());
      case PersonErased e ->
          run(
              tx,
              """
              update person set name = null, nameentry = null, erasedon = $3
              where convener = $1 and person = $2""",
              Tuple.of(entry.convener(), e.person(), e.on()));
      case MandateGranted e -> granted(tx, entry, e);
      case MandateRevoked e ->
          run(
              tx,
              "update mandate set lastday = $3 where convener = $1 and mandate = $2",
              Tuple.of(entry.convener(), e.mandate(), e.lastDay()));
    };
  }

  private static Uni<Void> named(SqlConnection tx, Entry entry, UUID person, LocalDate from) {
    return run(
        tx,
        """
        insert into person (convener, person, name, nameentry, namefrom)
        values ($1, $2, $3, $4, $5)
        on conflict (convener, person) do update
          set name = excluded.name, nameentry = excluded.nameentry, namefrom = excluded.namefrom
          where coalesce(person.namefrom, '-infinity') <= excluded.namefrom""",
        Tuple.of(
            entry.convener(),
            person,
            entry.json().path("data").path("name").toString(),
            entry.id(),
            from));
  }

  private static Uni<Void> withdrawn(SqlConnection tx, Entry entry, UUID person, LocalDate on) {
    return run(
        tx,
        """
        update person
        set address = null, addressentry = null, agreedon = null, noticefrom = $3
        where convener = $1 and person = $2 and coalesce(noticefrom, '-infinity') <= $3""",
        Tuple.of(entry.convener(), person, on));
  }

  private static Uni<Void> withoutAddress(SqlConnection tx, Entry entry, UUID person) {
    return run(
        tx,
        """
        update person set address = null, addressentry = null, agreedon = null
        where convener = $1 and person = $2""",
        Tuple.of(entry.convener(), person));
  }

  private static Uni<Void> granted(SqlConnection tx, Entry entry, MandateGranted e) {
    return e.purpose().equals("vote")
        ? run(
            tx,
            """
            insert into mandate (convener, mandate, person, practice, firstday, lastday)
            values ($1, $2, $3, $4, $5, $6)""",
            Tuple.of(entry.convener(), e.mandate(), e.person(), e.practice(), e.from(), e.to()))
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
