package quorate.membership.memberlist;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.membership.memberlist.Opened.OpenedChange;
import quorate.membership.proposals.ChangeKind;

/** Whom a list would record, and the register may know already. */
final class Newcomers {

  private Newcomers() {}

  /** Whoever is new in the list may have come into the register since: two lists, one person. */
  static Uni<Optional<Overtaken>> known(RegisterOfMembers register, List<OpenedChange> changes) {
    Set<String> addresses =
        changes.stream()
            .filter(one -> ChangeKind.of(one.change().kind()) == ChangeKind.PERSON)
            .flatMap(one -> Optional.ofNullable(one.email()).stream())
            .map(Someone::plain)
            .collect(Collectors.toCollection(HashSet::new));
    return addresses.isEmpty()
        ? Uni.createFrom().item(Optional.empty())
        : register.of(List.of()).map(known -> taken(changes, known, addresses));
  }

  private static Optional<Overtaken> taken(
      List<OpenedChange> changes, KnownMembers known, Set<String> addresses) {
    Set<String> there =
        known.people().stream()
            .flatMap(one -> Optional.ofNullable(one.who().email()).stream())
            .map(Someone::plain)
            .filter(addresses::contains)
            .collect(Collectors.toSet());
    return changes.stream()
        .filter(one -> ChangeKind.of(one.change().kind()) == ChangeKind.PERSON)
        .filter(one -> one.email() != null && there.contains(Someone.plain(one.email())))
        .map(one -> new Overtaken(one.change(), "The register has somebody at this address."))
        .findFirst();
  }
}
