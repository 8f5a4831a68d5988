package quorate.membership.memberlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.ChangeKind;

/** A change, and whom it is about, whose name and address are not sealed yet. */
record Drafted(Change change, @Nullable Whom whom) {

  /** The address, where the change is about that: a mandate shows whose it is by the name. */
  @Nullable String email() {
    var kind = ChangeKind.of(change.kind());
    return whom != null && (kind == ChangeKind.PERSON || kind == ChangeKind.CONTACT)
        ? whom.who().email()
        : null;
  }

  /** A person, by id and by who it is. */
  record Whom(UUID person, Someone who) {}
}
