package quorate.governance.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quorate.governance.acting.Reader;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

/**
 * Which decisions of the register somebody reads: outsiders what ballots decided and was published,
 * others of the convener what members decided too, what the bodies decided in which they sit, and
 * what was decided for a practice that they speak for. What an organisation decides under mandates
 * is read by those who may decide so.
 */
record Sight(Reader reader, boolean outsider, boolean decides) {

  /** All of them. */
  static final Sight ALL = new Sight(Reader.ALL, false, true);

  private static final UUID NO_BODY = new UUID(0, 0);

  /** What a query asks of a decision, with its values; empty where all are read. */
  String condition(Map<String, Object> values) {
    if (reader.all()) {
      return "";
    }
    if (outsider) {
      return " and published = true and body is null";
    }
    List<String> any = new ArrayList<>(List.of("published = true", "members = true"));
    any.add("body in (:bodies)");
    values.put("bodies", bodies());
    any.add("decider in (:deciders)");
    values.put("deciders", bodies().stream().map(Sight::party).toList());
    int n = 0;
    for (String practice : reader.practices()) {
      any.add("principals like :practice" + n);
      values.put("practice" + n, "% " + new Party(PartyKind.PRACTICE, practice) + " %");
      n++;
    }
    if (decides) {
      any.add("decider not like 'body:%'");
    }
    return " and (" + String.join(" or ", any) + ")";
  }

  private List<UUID> bodies() {
    List<UUID> bodies = new ArrayList<>(reader.bodies());
    bodies.addAll(reader.members());
    bodies.add(NO_BODY);
    return bodies;
  }

  private static String party(UUID body) {
    return new Party(PartyKind.BODY, body.toString()).toString();
  }

  /** Whether they are told who voted against: those who sit there, and a member's hand. */
  boolean tellsDissent(DecisionView of) {
    UUID body = of.body;
    return body == null
        || reader.sees(body)
        || (reader.members().contains(body) && reader.member());
  }
}
