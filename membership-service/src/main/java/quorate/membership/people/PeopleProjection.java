package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonEvent.ElectronicNoticeAgreed;
import quorate.membership.person.PersonEvent.ElectronicNoticeWithdrawn;
import quorate.membership.person.PersonEvent.InvitationIssued;
import quorate.membership.person.PersonEvent.LogInBound;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.person.PersonEvent.PersonRecorded;

/** Persons, their mandates and their invitations. What is sealed is stored as it stands. */
public final class PeopleProjection implements Projection {

  @Override
  public String name() {
    return "people";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> hears() {
    return Set.of(PersonEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof PersonEvent event
        ? apply(tx, entry, event).chain(() -> version(tx, entry, event.person()))
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, PersonEvent event) {
    String convener = entry.convener();
    return switch (event) {
      case PersonRecorded e ->
          run(
              tx,
              "insert into person values ($1, $2, $3, $4, $5, null, null, null, null, 1)",
              convener,
              e.person(),
              sealed(entry, "name"),
              sealed(entry, "email"),
              entry.id());
      case ElectronicNoticeAgreed e ->
          run(
              tx,
              """
              update person set address = $3, addressentry = $4, agreedon = $5
              where convener = $1 and person = $2""",
              convener,
              e.person(),
              sealed(entry, "address"),
              entry.id(),
              e.on());
      case ElectronicNoticeWithdrawn e ->
          run(
              tx,
              """
              update person set address = null, addressentry = null, agreedon = null
              where convener = $1 and person = $2""",
              convener,
              e.person());
      case MandateGranted e ->
          run(
              tx,
              "insert into mandate values ($1, $2, $3, $4, $5, $6, $7)",
              convener,
              e.mandate(),
              e.person(),
              e.practice(),
              e.purpose(),
              e.from(),
              e.to());
      case MandateRevoked e ->
          run(
              tx,
              "update mandate set lastday = $3 where convener = $1 and mandate = $2",
              convener,
              e.mandate(),
              e.lastDay());
      case InvitationIssued e ->
          run(
              tx,
              "insert into invitation values ($1, $2, $3, $4, $5, false)",
              convener,
              e.invitation(),
              e.person(),
              e.codeHash(),
              e.expires().atOffset(ZoneOffset.UTC));
      case LogInBound e ->
          run(
                  tx,
                  "update invitation set used = true where convener = $1 and invitation = $2",
                  convener,
                  e.invitation())
              .chain(
                  () ->
                      run(
                          tx,
                          "update person set login = $3 where convener = $1 and person = $2",
                          convener,
                          e.person(),
                          e.login()));
    };
  }

  private static Uni<Void> version(SqlConnection tx, Entry entry, UUID person) {
    return run(
        tx,
        "update person set version = $3 where convener = $1 and person = $2",
        entry.convener(),
        person,
        (long) entry.version());
  }

  private static @Nullable String sealed(Entry entry, String property) {
    var value = entry.json().path("data").path(property);
    return value.isMissingNode() ? null : value.toString();
  }

  private static Uni<Void> run(SqlConnection tx, String sql, @Nullable Object... values) {
    var row = Tuple.tuple();
    for (@Nullable Object value : values) {
      row.addValue(value);
    }
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
