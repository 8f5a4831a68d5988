package quorate.membership.memberlist;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.ChangeKind;

/** A change, and whom it is about, whose name and address are not sealed yet. */
record Drafted(Change change, @Nullable Whom whom) {

  private static final Set<ChangeKind> OF_ADDRESSES =
      EnumSet.of(ChangeKind.PERSON, ChangeKind.CONTACT, ChangeKind.ELECTRONIC_NOTICE);

  ChangeKind kind() {
    return ChangeKind.of(change.kind());
  }

  Drafted numbered(int number) {
    return new Drafted(change.numbered(number), whom);
  }

  /** The same, to be accepted by name only. */
  Drafted doubted(String why) {
    return new Drafted(change.doubted(why), whom);
  }

  /** The address, where the change is about that: a mandate shows whose it is by the name. */
  @Nullable String email() {
    return whom != null && OF_ADDRESSES.contains(kind()) ? whom.who().email() : null;
  }

  /** Where the person is served, where the change is about that. */
  @Nullable String serviceAddress() {
    return whom == null || whom.served() == null ? null : whom.served().text();
  }

  /**
   * A person, by id and by who it is; and where they are served, where that is told. {@code
   * doubted}: the register has another name at the address, so it may be another person.
   */
  record Whom(UUID person, Someone who, @Nullable Postal served, boolean doubted) {

    Whom(UUID person, Someone who) {
      this(person, who, null, false);
    }

    Whom with(Someone named) {
      return new Whom(person, named, served, doubted);
    }

    Whom servedAt(Postal address) {
      return new Whom(person, who, address, doubted);
    }

    Whom calledOtherwise() {
      return new Whom(person, who, served, true);
    }
  }
}
