package quorate.auditor.meeting;

import java.util.ArrayList;
import java.util.List;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Who counted when a vote was taken: seats with a vote, who was there, and who was concerned. */
record Counting(List<String> seats, List<Stay> there, List<Concern> concerned) {

  /** {@code clause} is the one that authorises an interest common to all, or empty text. */
  record Concern(String member, String clause) {}

  Counting {
    seats = List.copyOf(seats);
    there = List.copyOf(there);
    concerned = List.copyOf(concerned);
  }

  static Counting read(Fields data) throws Malformed {
    var there = new ArrayList<Stay>();
    for (Fields each : data.list("there")) {
      there.add(Room.arrived(each));
    }
    var concerned = new ArrayList<Concern>();
    for (Fields each : data.list("concerned")) {
      concerned.add(new Concern(each.text("member"), each.optional("clause").orElse("")));
    }
    return new Counting(data.texts("seats"), there, concerned);
  }
}
