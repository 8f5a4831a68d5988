package quorate.stories.council;

import java.util.List;
import java.util.Map;

/** The two bodies; who sits in the council by which seat, in the order of the localities. */
record Seated(
    String executive, String council, List<String> executives, Map<String, String> seats) {

  List<String> members() {
    return List.copyOf(seats.keySet());
  }

  String ada() {
    return executives.getFirst();
  }
}
