package quorate.auditor.ballot;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quorate.auditor.ballot.BallotEntry.HandSeen;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Reads what a ballot log says of a show of hands. */
final class HandsForm {

  static final String CHAIR = "chair";

  private HandsForm() {}

  static BallotEntry demanded(Place at, Fields data) throws Malformed {
    return new BallotEntry.PollDemanded(at, number(data, "there"));
  }

  static BallotEntry declared(Place at, Fields data) throws Malformed {
    return new BallotEntry.HandsDeclared(at, data.text("verdict"), number(data, "record"));
  }

  static BallotEntry casting(Entry entry, Fields data) throws Malformed {
    String login = data.text("by");
    if (!entry.actor().equals("login:" + login)) {
      throw new Malformed("it was given by " + login + " and recorded by " + entry.actor());
    }
    return new BallotEntry.CastingVoteGiven(
        entry.place(),
        entry.recorded(),
        entry.actor(),
        number(data, "record"),
        data.text("vote"),
        Plain.object(data.in("outcome").json()));
  }

  private static Optional<Long> number(Fields data, String name) throws Malformed {
    return data.has(name) ? Optional.of(data.number(name)) : Optional.empty();
  }

  static BallotEntry recorded(Place at, Fields data) throws Malformed {
    var hands = new ArrayList<HandSeen>();
    for (Fields hand : data.list("hands")) {
      boolean chair = hand.has(CHAIR);
      var holder = hand.optional("holder").or(() -> Optional.of(CHAIR).filter(word -> chair));
      hands.add(new HandSeen(hand.texts("practices"), holder, chair, hand.text("stand")));
    }
    return new BallotEntry.HandsRecorded(
        at, hands, data.texts("present"), persons(data), Plain.object(data.in("outcome").json()));
  }

  private static Map<String, String> persons(Fields data) {
    var persons = new TreeMap<String, String>();
    data.json()
        .path("persons")
        .properties()
        .forEach(each -> persons.put(each.getKey(), each.getValue().asText()));
    return persons;
  }
}
