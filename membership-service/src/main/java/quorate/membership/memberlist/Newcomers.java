package quorate.membership.memberlist;

import java.util.List;
import java.util.Optional;
import quorate.membership.memberlist.Opened.OpenedChange;
import quorate.membership.proposals.ChangeKind;

/**
 * Whom a list would record, and the register knows by now: two lists, or one that was handed in
 * twice, name one person. They are known as when a list is compared: by address or, beside a
 * practice for which they act or hold, by name.
 */
final class Newcomers {

  private Newcomers() {}

  /** The first whom the register knows already. */
  static Optional<Overtaken> known(List<OpenedChange> changes, KnownMembers known) {
    var index = new PeopleIndex();
    known.people().forEach(index::add);
    return changes.stream()
        .filter(one -> ChangeKind.of(one.change().kind()) == ChangeKind.PERSON)
        .flatMap(one -> known(one, known, index).stream())
        .findFirst();
  }

  private static Optional<Overtaken> known(
      OpenedChange one, KnownMembers known, PeopleIndex index) {
    if (index.at(one.email()).isPresent()) {
      return Optional.of(new Overtaken(one.change(), "The register has somebody at this address."));
    }
    String practice = one.change().values().get("practice");
    String name = one.name();
    return practice != null
            && name != null
            && index.called(name, it -> known.isOf(it, practice)).isPresent()
        ? Optional.of(
            new Overtaken(
                one.change(),
                "The register has somebody of this name who acts or holds for %s."
                    .formatted(practice)))
        : Optional.empty();
  }
}
