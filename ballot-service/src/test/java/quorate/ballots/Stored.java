package quorate.ballots;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import quorate.local.TestStack;

/** Everything that stands in this service's database and topics, as bytes. */
final class Stored {

  private static final String TABLES =
      "select format('%I.%I', table_schema, table_name) from information_schema.tables"
          + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')";

  private Stored() {}

  /** All tables, each value as its own bytes, and all records of a convener's topics. */
  static String everything(String convener) throws SQLException {
    var all = new ByteArrayOutputStream();
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      for (String table : column(statement, TABLES)) {
        dump(statement, table, all);
      }
    }
    for (String topic : List.of("log", "events")) {
      records("quorate." + convener + ".ballot." + topic + ".v1")
          .forEach(record -> all.writeBytes(record.value()));
    }
    return all.toString(ISO_8859_1);
  }

  /** What a topic holds, from its beginning. */
  static List<ConsumerRecord<byte[], byte[]>> records(String topic) {
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    var partition = new TopicPartition(topic, 0);
    Map<String, Object> kafka = Map.of("bootstrap.servers", TestStack.shared().kafkaBootstrap());
    try (var consumer =
        new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      if (!consumer.listTopics().containsKey(topic)) {
        return found;
      }
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(500)).forEach(found::add);
      }
    }
    return found;
  }

  /** The ways in which a text could stand there. */
  static Stream<String> writings(byte[] text) {
    var base64 = Base64.getEncoder().withoutPadding();
    String plain = new String(text, ISO_8859_1);
    return Stream.of(
        plain,
        HexFormat.of().formatHex(text),
        new String(plain.getBytes(UTF_16LE), ISO_8859_1),
        base64.encodeToString(Arrays.copyOf(text, text.length / 3 * 3)),
        plain.replace("\"", "\\\""));
  }

  private static void dump(Statement statement, String table, ByteArrayOutputStream all)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          Object value = rows.getObject(i);
          all.writeBytes(value instanceof byte[] b ? b : String.valueOf(value).getBytes(UTF_8));
          all.write('\n');
        }
      }
    }
  }

  private static List<String> column(Statement statement, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  /** Lets this service write down who reads what, or does not. */
  static void letReadsBeWritten(boolean let) throws SQLException {
    String app = setting("quarkus.datasource.username");
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(
          (let
                  ? "grant insert on personal_data_read to "
                  : "revoke insert on personal_data_read from ")
              + '"'
              + app
              + '"');
    }
  }

  private static Connection superuser() throws SQLException {
    var login = TestStack.shared().superuser();
    return DriverManager.getConnection(
        setting("quarkus.datasource.\"owner\".jdbc.url"), login.user(), login.password());
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
