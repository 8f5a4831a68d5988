package quorate.chassis.react;

import io.vertx.sqlclient.Row;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Head;

/** Where one policy stands at each log, kept in the database. */
record Positions(Database database, String policy) {

  private static final String POSITION =
      "select position from policy_position where name = $1 and convener = $2 and source = $3";
  private static final String REACTED =
      "insert into policy_position (name, convener, source, position, paused) values ($1, $2, $3, $4, $5)"
          + " on conflict (name, convener, source) do update set position = excluded.position, paused = excluded.paused"
          + " where policy_position.position <= excluded.position";

  Reached of(Head.Log log) {
    for (Row row : database.query(POSITION, policy, log.convener(), log.source())) {
      return Reached.upTo(row.getLong(0));
    }
    return Reached.upTo(-1);
  }

  void store(Head.Log log, Reached at) {
    database.transaction(
        session -> {
          session.withoutWaiting(); // what it reacts to again records nothing new
          return session.query(
              REACTED, policy, log.convener(), log.source(), at.position(), at.trouble());
        });
  }
}
