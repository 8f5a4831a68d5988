package quorate.auditor.ballot;

import java.util.ArrayList;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.HandSeen;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Reads what a ballot log says of a show of hands. */
final class HandsForm {

  static final String CHAIR = "chair";

  private HandsForm() {}

  static BallotEntry recorded(Place at, Fields data) throws Malformed {
    var hands = new ArrayList<HandSeen>();
    for (Fields hand : data.list("hands")) {
      boolean chair = hand.has(CHAIR);
      var holder = hand.optional("holder").or(() -> Optional.of(CHAIR).filter(word -> chair));
      hands.add(new HandSeen(hand.texts("practices"), holder, chair, hand.text("stand")));
    }
    return new BallotEntry.HandsRecorded(at, hands, Plain.object(data.in("outcome").json()));
  }
}
