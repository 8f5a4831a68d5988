package quorate.stories.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Every row of every table of one database, seen by one who may see all of them. */
final class Tables {
  private static final String OF_OURS =
      """
      select format('%I.%I', schemaname, tablename) from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')
      """;
  // however deep in arrays or other types it stands, bytea is written so within a row's text
  private static final Pattern BYTES = Pattern.compile("\\\\x((?:[0-9a-f]{2})+)");

  private Tables() {}

  static List<Kept> in(Connection database) throws SQLException {
    var rows = new ArrayList<Kept>();
    for (String table : texts(database, OF_OURS)) {
      for (String row : texts(database, "select t::text from " + table + " t")) {
        rows.add(Kept.at(table, row.getBytes(UTF_8)));
        BYTES
            .matcher(row)
            .results()
            .map(each -> Kept.at(table, HexFormat.of().parseHex(each.group(1))))
            .forEach(rows::add);
      }
    }
    return rows;
  }

  static List<String> texts(Connection database, String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
