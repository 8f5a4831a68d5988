package quorate.membership.memberlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.membership.proposals.Change;

/** A change, and whom it is about, whose name and address are not sealed yet. */
record Drafted(Change change, @Nullable Whom whom) {

  /** A person, by id and by who it is. */
  record Whom(UUID person, Someone who) {}
}
