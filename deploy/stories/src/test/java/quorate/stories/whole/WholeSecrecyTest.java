package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quorate.local.ServiceName;

/**
 * Names and addresses of people stand nowhere for a reader without their keys, whatever he may
 * read. Each search must also find what is known to stand there in clear.
 */
class WholeSecrecyTest {
  private static final String CLEAR = "brighton-hove";
  private static final String CLEAR_IN_KEYS = "/G81001";

  @BeforeAll
  static void people_voted_and_were_told() {
    Whole.story().held();
    Leeds.ids();
  }

  @Test
  void no_table_holds_a_name_or_an_address() throws IOException, SQLException {
    for (var service : ServiceName.values()) {
      try (var database = Whole.parts().database(service)) {
        var rows = Tables.in(database);
        assertFalse(Search.placesOf(CLEAR, rows).isEmpty(), service::wire);
        assertEquals(Set.of(), Search.of(People.namesAndAddresses(), rows), service::wire);
      }
    }
  }

  @Test
  void a_table_is_searched_whatever_the_type_of_its_columns() throws SQLException {
    try (var database = Whole.parts().database(ServiceName.BALLOT);
        var statement = database.createStatement()) {
      database.setAutoCommit(false);
      for (var column : List.of("text", "bytea", "bytea[]", "jsonb")) {
        statement.execute("create table planted (it %s)".formatted(column));
        statement.execute("insert into planted values (%s)".formatted(planted(column)));
        assertEquals(
            Set.of("public.planted"), Search.placesOf("Ann Planted", Tables.in(database)), column);
        database.rollback();
      }
    }
  }

  private static String planted(String column) {
    return switch (column) {
      case "bytea" -> "convert_to('xAnn Plantedx', 'UTF8')";
      case "bytea[]" -> "array[convert_to('Ann Planted', 'UTF8')]";
      case "jsonb" -> "jsonb_build_object('it', encode('xxAnn Plantedx', 'base64'))";
      default -> "'xAnn Plantedx'";
    };
  }

  @Test
  void no_topic_holds_a_name_or_an_address() throws IOException {
    var records = TopicBytes.in(Whole.stack().kafka());
    var logs = Stream.of(ServiceName.values()).map(each -> topicOf(each.wire())).toList();
    String log = topicOf("ballot");
    assertTrue(Search.placesOf(CLEAR, records).containsAll(logs));
    assertTrue(Search.placesOf(CLEAR_IN_KEYS, records).contains("a key of " + log));
    assertTrue(Search.placesOf("kind=progress", records).contains("a header of " + log));
    assertEquals(Set.of(), Search.of(People.namesAndAddresses(), records));
  }

  private static String topicOf(String service) {
    return "quorate.brighton-hove." + service + ".log.v1";
  }

  @Test
  void no_log_file_holds_a_name_or_an_address() throws IOException {
    var files = Logs.in(Whole.parts().logs());
    var services = Stream.of(ServiceName.values()).map(each -> each.wire() + ".log").toList();
    assertTrue(Search.placesOf("started in", files).containsAll(services));
    assertEquals(Set.of(), Search.of(People.namesAndAddresses(), files));
  }
}
