package quorate.stories.whole;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import quorate.local.ServiceName;

/** The four services' databases, seen by one who may see all of them. */
final class Databases {

  private Databases() {}

  /** Every row of every table. */
  static List<Kept> all() {
    var rows = new ArrayList<Kept>();
    for (var service : ServiceName.values()) {
      try (var database = Whole.parts().database(service)) {
        rows.addAll(Tables.in(database));
      } catch (SQLException e) {
        throw new AssertionError(service.wire(), e);
      }
    }
    return rows;
  }

  /** The first column of what this answers in all of them. */
  static List<String> each(String query) {
    var texts = new ArrayList<String>();
    for (var service : ServiceName.values()) {
      texts.addAll(in(service, query));
    }
    return texts;
  }

  /** The first column of what this answers in one. */
  static List<String> in(ServiceName service, String query) {
    try (var database = Whole.parts().database(service)) {
      return Tables.texts(database, query);
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }
}
