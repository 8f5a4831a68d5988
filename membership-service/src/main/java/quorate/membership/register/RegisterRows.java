package quorate.membership.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.chassis.wire.WireJson;
import quorate.membership.facts.Basis;
import quorate.membership.member.MemberEvent;
import quorate.membership.network.NetworkEvent;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.register.RegisterLine.ListSize;

/** The tables behind the register's lines. */
record RegisterRows(EventTypes types) {

  private static final String INSERT =
      """
      insert into register_line
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)""";

  Uni<Void> keep(SqlConnection tx, Entry entry) {
    return tx.preparedQuery("insert into register_event values ($1, $2, $3, $4, $5)")
        .execute(
            Tuple.of(
                entry.convener(),
                entry.stream(),
                entry.version(),
                entry.type(),
                entry.json().path("data").toString()))
        .replaceWithVoid();
  }

  /**
   * What is known of one practice: its own events and those of every network that it ever was in.
   */
  Uni<Register> fold(SqlConnection tx, String convener, String practice) {
    return tx.preparedQuery(
            """
            select type, data from register_event
            where convener = $1 and (stream in ($2, $3) or stream in (
              select 'network/' || (data::json ->> 'network') from register_event
              where convener = $1 and stream = $2 and type = 'membership.network-joined.v1'))
            order by stream, version""")
        .execute(Tuple.of(convener, "practice/" + practice, "member/" + practice))
        .map(
            rows -> {
              Register register = Register.EMPTY;
              for (Row row : rows) {
                register = with(register, row.getString(0), row.getString(1));
              }
              return register;
            });
  }

  Uni<List<String>> everIn(SqlConnection tx, String convener, String network) {
    return tx.preparedQuery(
            "select distinct practice from register_line where convener = $1 and network = $2")
        .execute(Tuple.of(convener, network))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(RegisterRows::text))
        .map(Stream::toList);
  }

  /** The entry that changed something is the version of the lines drawn because of it. */
  Uni<Void> replace(SqlConnection tx, Entry entry, String practice, List<Period> periods) {
    List<Tuple> rows = periods.stream().map(period -> row(entry, period)).toList();
    var deleted =
        tx.preparedQuery("delete from register_line where convener = $1 and practice = $2")
            .execute(Tuple.of(entry.convener(), practice));
    return rows.isEmpty()
        ? deleted.replaceWithVoid()
        : deleted.chain(() -> tx.preparedQuery(INSERT).executeBatch(rows)).replaceWithVoid();
  }

  private static String text(Row row) {
    return row.getString(0);
  }

  private Register with(Register register, String type, String data) {
    try {
      return switch (types.read(type, WireJson.MAPPER.readTree(data))) {
        case PracticeEvent e -> register.with(e);
        case NetworkEvent e -> register.with(e);
        case MemberEvent e -> register.with(e);
        case null, default -> throw new CorruptEntry(type + " is no part of the register");
      };
    } catch (JsonProcessingException e) {
      throw new CorruptEntry(type + " was kept and cannot be read", e);
    }
  }

  private static Tuple row(Entry entry, Period period) {
    RegisterLine line = period.line();
    ListSize registered = line.listSizes().get(Basis.REGISTERED);
    ListSize weighted = line.listSizes().get(Basis.WEIGHTED);
    return Tuple.tuple()
        .addString(entry.convener())
        .addString(line.practice())
        .addLocalDate(period.since())
        .addLocalDate(period.until())
        .addString(line.name())
        .addString(line.postcode())
        .addString(line.subIcbLocation().orElse(null))
        .addString(line.system().orElse(null))
        .addString(line.network().orElse(null))
        .addString(line.networkName().orElse(null))
        .addBoolean(line.member())
        .addString(line.contract().map(Enum::name).orElse(null))
        .addBigDecimal(registered == null ? null : registered.patients())
        .addLocalDate(registered == null ? null : registered.asOf())
        .addBigDecimal(weighted == null ? null : weighted.patients())
        .addLocalDate(weighted == null ? null : weighted.asOf())
        .addLong(entry.position());
  }
}
