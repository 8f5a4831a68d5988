package quorate.membership.memberlist;

import quorate.chassis.log.Aggregate;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.membership.memberlist.ListEvent.ListAccepted;

/**
 * Whose turn it is: every portion of every list of a convener is accepted on one stream too. Who
 * looked whom the register knows, and finds that stream moved since, looks again; a person of two
 * lists that are accepted at once is recorded by one.
 */
final class Turns {

  /** How many portions there were. */
  static final StreamRef<Integer, ListEvent> TURNS =
      new Aggregate<>("lists", ListEvent.class, 0, Turns::evolve, 0).stream("accepted");

  private final int seen;
  private int portion;
  private boolean moved;

  /** As the stream stood before it was looked whom the register knows. */
  Turns(Loaded seen) {
    this.seen = seen.version(TURNS);
  }

  private static Integer evolve(Integer before, ListEvent event) {
    return switch (event) {
      case ListAccepted _ -> before + 1;
    };
  }

  /** Whether a portion, counted from 0, is still to be decided as it was looked up. */
  synchronized boolean isStill(int asked, Loaded loaded) {
    portion = asked;
    moved = loaded.version(TURNS) != seen + asked;
    return !moved;
  }

  /** Whether the last portion that was tried found that another list came between. */
  synchronized boolean hasMoved() {
    return moved;
  }

  /** The last portion that was tried; those before it are recorded. */
  synchronized int portion() {
    return portion;
  }
}
