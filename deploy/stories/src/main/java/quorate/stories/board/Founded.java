package quorate.stories.board;

import java.util.Map;

/** The city's board, who sits in it by which seat, and the board of the place beside it. */
record Founded(String board, Map<String, String> seats, String neighbour, String theirDirector) {

  /** The clinical director who logs in. */
  String first() {
    return seats.keySet().iterator().next();
  }
}
