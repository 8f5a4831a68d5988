package quorate.auditor.ballot;

import java.util.Map;
import java.util.TreeMap;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.Weight;

/** Reads what a ballot log says of its roll. */
final class RollForm {

  private RollForm() {}

  static BallotEntry enrolled(Entry entry, Fields data) throws Malformed {
    BallotForm.mustStandInItsStream(entry, data);
    return new BallotEntry.Enrolled(
        entry.place(),
        new RollLine(
            data.text("practice"),
            weight(data),
            data.optional("constituency").orElse(""),
            data.text("capacity"),
            data.text("reason"),
            further(data),
            data.optional("person").orElse("")));
  }

  private static Map<String, Weight> further(Fields data) throws Malformed {
    var further = new TreeMap<String, Weight>();
    var names = data.in("weights").json().fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      further.put(name, weight(data.in("weights"), name));
    }
    return further;
  }

  static BallotEntry frozen(Place at, Fields data) throws Malformed {
    String drawn = data.text("drawnat");
    if (!drawn.matches("(membership|governance):\\d{1,18}")) {
      throw new Malformed("drawnat is not a position of a log that rolls rest on: " + drawn);
    }
    return new BallotEntry.RollFrozen(
        at,
        data.number("electors"),
        weight(data),
        further(data),
        data.text("fingerprint"),
        Long.parseLong(drawn.substring(drawn.indexOf(':') + 1)));
  }

  private static Weight weight(Fields data) throws Malformed {
    return weight(data, "weight");
  }

  private static Weight weight(Fields data, String name) throws Malformed {
    String text = data.text(name);
    if (!text.matches("\\d{1,18}(\\.\\d{1,18})?")) {
      throw new Malformed("weight is not a decimal: " + text);
    }
    return Weight.of(text);
  }
}
